import { annotateReport } from '../annotate/index.js'
import { loadLexicons, useThemes } from '../lexicon/index.js'
import type { AnnotatedReport, ReportMetadata } from '../model/index.js'
import { readReport } from '../read/index.js'
import { segmentReport, structureReport } from '../segment/index.js'
import type { ReadSettings } from './file-task.js'
import type { KnownReport } from './known-report.js'
import { traceMetadata } from './trace-metadata.js'

export interface ReportBytes {
  /** For messages, and for what the content cannot tell of the format. */
  readonly path: string
  readonly bytes: Uint8Array
  readonly id: string
  /** What the manifest says of it; it goes before what the file says of itself. */
  readonly known: KnownReport | null
  readonly read?: ReadSettings
  /** Folder of a lexicon of the user's own besides the built-in one. */
  readonly lexicon?: string | null
}

/**
 * One report from end to end. Depends on its arguments and the lexicons alone.
 *
 * @throws {ReadError} when there is no report in the bytes, or none that can be read
 */
export async function processReport(report: ReportBytes): Promise<AnnotatedReport> {
  const { path, bytes, id, known, read = {}, lexicon = null } = report
  const lexicons = loadLexicons(lexicon)
  const source = await readReport(bytes, { name: path, ...read })
  const manifest = known ? metadataOf(known) : {}
  const structured = structureReport(id, source, lexicons.cues, manifest)
  const traced = { ...structured, source: { ...source, origins: traceMetadata(structured, manifest) } }
  return annotateReport(segmentReport(traced, lexicons.cues), lexicons)
}

/** Loads what every report needs, with a taxonomy of the user's own where there is one. */
export const warmUp = (themes: string | null = null): void => {
  if (themes !== null) useThemes(themes)
  loadLexicons()
}

const metadataOf = ({ title, publisher, publishedOn, language }: KnownReport): ReportMetadata => ({
  title,
  publisher,
  publishedOn,
  language,
})
