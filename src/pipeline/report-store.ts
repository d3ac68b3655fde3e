import type { AnnotatedReport, Theme } from '../model/index.js'
import type { FileResult } from './run-result.js'

interface KnownToStore {
  readonly id: string
  readonly sourcePath: string
  readonly sha256: string
  readonly pipelineVersion: string
}

/** What a run asks of the database. */
export interface ReportStore {
  saveThemes(themes: readonly Theme[]): void
  findReport(id: string): KnownToStore | null
  findByPath(path: string): KnownToStore | null
  findBySha(sha256: string): KnownToStore | null
  saveReport(report: AnnotatedReport, file: { path: string; sha256: string }): 'ingested' | 'replaced'
  startRun(run: { startedAt: string; options: Readonly<Record<string, unknown>> }): string
  recordFile(runId: string, file: FileResult): void
  finishRun(runId: string, finishedAt: string): void
}
