import PQueue from 'p-queue'
import { loadThemes } from '../lexicon/index.js'
import type { FileAnswer, ReadSettings } from './file-task.js'
import type { InputFile } from './find-files.js'
import type { KnownReport } from './known-report.js'
import { makePlanner, type Plan, sameBytes } from './make-planner.js'
import type { ReportStore } from './report-store.js'
import type { FileResult, RunResult } from './run-result.js'
import type { Runner } from './runner.js'

interface IngestOptions {
  readonly files: readonly InputFile[]
  /** The reports of the manifest. */
  readonly known: readonly KnownReport[]
  readonly store: ReportStore
  readonly runner: Runner
  /** Files that are processed at the same time, at least 1. */
  readonly jobs: number
  /** What the store writes as the pipeline version; a report that was read by another one is read anew. */
  readonly version: string
  /** Read again what has not changed. False by default. */
  readonly force?: boolean
  /** How the runner is to read the files. */
  readonly read?: ReadSettings
  /** Written beside the run. */
  readonly options?: Readonly<Record<string, unknown>>
  /** Told of each file when it is done, in the order of the files. */
  readonly onFile?: (file: FileResult) => void
  /** The clock. The machine's by default. */
  readonly now?: () => Date
}

/** A file on its way: its plan, and what the runner makes of it where it has to be read. */
interface Work {
  readonly file: InputFile
  readonly plan: Plan
  readonly answer: FileAnswer | null
  readonly milliseconds: number
}

/** Files that may be done and not yet written, a job: enough to keep all jobs busy behind a slow file. */
const ahead = 4

/**
 * Brings files into the store: each in one outcome and, where it is a report, in one transaction. Files are processed
 * side by side and written in their own order, so that any number of jobs makes the same database. No more than a few
 * results are held in memory, however long the list.
 *
 * @throws what the store throws when it cannot record a file; the files before it are in
 */
export async function ingestReports(options: IngestOptions): Promise<RunResult> {
  const { files, store, runner, jobs, now = () => new Date(), onFile = () => {} } = options
  store.saveThemes(loadThemes().themes)
  const runId = store.startRun({ startedAt: now().toISOString(), options: options.options ?? {} })
  const plan = makePlanner({ ...options, force: options.force ?? false })
  const queue = new PQueue({ concurrency: jobs })
  const results = new Map<string, FileResult>()

  const underWay: Promise<void>[] = []
  let last = Promise.resolve()
  for (const file of files) {
    const work = start(file, await plan(file))
    last = last.then(async () => record(await work))
    // Its failure is met where it is awaited, below; until then it is not unhandled.
    last.catch(() => {})
    underWay.push(last)
    if (underWay.length >= ahead * jobs) await underWay.shift()
  }
  await last
  store.finishRun(runId, now().toISOString())
  return { runId, files: [...results.values()] }

  async function start(file: InputFile, plan: Plan): Promise<Work> {
    if (plan.kind !== 'process') return { file, plan, answer: null, milliseconds: 0 }
    return queue.add(async () => {
      const began = performance.now()
      const answer = await runner.run({ path: file.path, id: plan.id, known: plan.known, read: options.read ?? {} })
      return { file, plan, answer, milliseconds: answer.milliseconds ?? performance.now() - began }
    })
  }

  function record(work: Work): void {
    const result = { path: work.file.path, milliseconds: work.milliseconds, ...settle(work) }
    store.recordFile(runId, result)
    results.set(result.path, result)
    onFile(result)
  }

  function settle({ file, plan, answer }: Work): Settled {
    if (plan.kind === 'failed') return failed(plan.message, null)
    if (plan.kind === 'unchanged') {
      return { outcome: 'unchanged', sha256: plan.sha256, reportId: plan.id, message: plan.message }
    }
    if (plan.kind === 'same') return settleAs(results.get(plan.as) as FileResult)
    if (!answer?.report) return failed(answer?.message ?? `${file.path}: was not read`, plan.sha256)
    // What is known of the file was looked up by the bytes that it had then.
    if (answer.sha256 !== plan.sha256) return failed(changed(file.path), plan.sha256)
    return save(file, answer)
  }

  function save({ path }: InputFile, { report, sha256 }: Extract<FileAnswer, { sha256: string }>): Settled {
    try {
      const outcome = store.saveReport(report, { path, sha256 })
      return { outcome, sha256, reportId: report.id, message: warnings(report.source.notices) }
    } catch (error) {
      return failed(`${path}: ${(error as Error).message}`, sha256)
    }
  }
}

const changed = (path: string): string =>
  `${path}: the file changed while it was read; give it again when whatever writes it is done`

type Settled = Omit<FileResult, 'path' | 'milliseconds'>

const failed = (message: string, sha256: string | null): Settled => ({
  outcome: 'failed',
  sha256,
  reportId: null,
  message,
})

/** The outcome of a file that has the same bytes as one before it in the run. */
function settleAs({ path, outcome, sha256, reportId }: FileResult): Settled {
  if (outcome === 'failed') return failed(`${sameBytes(path)}, which failed`, sha256)
  return { outcome: 'unchanged', sha256, reportId, message: sameBytes(path) }
}

function warnings(notices: readonly { severity: string; reason: string }[]): string | null {
  const reasons = notices.filter(({ severity }) => severity === 'warning').map(({ reason }) => reason)
  return reasons.length ? reasons.join('; ') : null
}
