import { availableParallelism } from 'node:os'
import { loadOrganisations, useThemes } from '../lexicon/index.js'
import {
  type FileResult,
  findFiles,
  type InputFile,
  ingestReports,
  makeWorkerRunner,
  pipelineVersion,
  readManifest,
} from '../pipeline/index.js'
import { type Atlas, openAtlas, StoreError } from '../store/index.js'
import { countOutcomes } from './count-outcomes.js'
import { oneLine, printable } from './one-line.js'
import { printSummary } from './print-summary.js'
import { showProgress } from './show-progress.js'
import { summariseReports } from './summarise-reports.js'
import type { ExitCode, Terminal } from './terminal.js'

interface IngestArguments {
  readonly db: string
  /** As many as there are cores by default. */
  readonly jobs?: number
  readonly force?: boolean
  /** Seconds. */
  readonly timeout?: number
  /** Megabytes. */
  readonly memory: number
  /** Folder of a lexicon of the user's own. */
  readonly lexicon?: string
  /** File of a taxonomy of the user's own. */
  readonly themes?: string
  /** UTF-16 units of text that a file may give. */
  readonly maxText: number
  readonly password?: string
  readonly ocr?: boolean
  readonly json?: boolean
}

/** Brings files and folders into the database and says what became of each. */
export async function ingest(
  terminal: Terminal,
  inputs: readonly string[],
  options: IngestArguments,
): Promise<ExitCode> {
  const { files, emptyFolders, leftAside } = await findFiles(inputs)
  const { messages, say } = terminal
  for (const folder of emptyFolders) say(messages.emptyFolder(printable(folder)))
  if (leftAside.length) say(messages.leftAside(leftAside.length, oneLine(leftAside.slice(0, mostNames).join(', '))))

  // A mistake in the user's lexicon or taxonomy is one mistake, and not that of every file.
  if (options.themes !== undefined) useThemes(options.themes)
  const version = pipelineVersion(options.lexicon, options.themes)
  if (options.lexicon !== undefined) loadOrganisations(options.lexicon)
  const atlas = openAtlas(options.db, { pipelineVersion: version })
  try {
    const run = await runBatch(terminal, atlas, { files, inputs, version, options })
    // Loaded here, behind the files: comparing needs much of what the workers load for themselves.
    const { linkStored } = await import('./link-stored.js')
    linkStored(atlas)
    report(terminal, atlas, run.files, options)
    return run.files.some(({ outcome }) => outcome === 'failed') ? 1 : 0
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    say(printable(error.message))
    return 1
  } finally {
    atlas.close()
  }
}

/** Seconds that a file may take by default; recognising the words in images takes some seconds a page. */
const usualTime = 25
const usualTimeWithOcr = 600

/** Names of files to show in one message. */
const mostNames = 5

interface Batch {
  readonly files: readonly InputFile[]
  readonly inputs: readonly string[]
  readonly version: string
  readonly options: IngestArguments
}

async function runBatch(terminal: Terminal, atlas: Atlas, { files, inputs, version, options }: Batch) {
  const { force = false, ocr = false, memory, maxText, password, lexicon = null, themes = null } = options
  const timeout = options.timeout ?? (ocr ? usualTimeWithOcr : usualTime)
  const jobs = Math.min(options.jobs ?? availableParallelism(), files.length)
  const runner = makeWorkerRunner({ jobs, memory, timeout, lexicon, themes })
  const progress = showProgress(terminal, files.length)
  try {
    const own = { ...(lexicon !== null && { lexicon }), ...(themes !== null && { themes }) }
    const recorded = { inputs, force, jobs, memory, timeout, maxText, ocr, ...own }
    const read = { mostText: maxText, ocr, ...(password !== undefined && { password }) }
    return await ingestReports({
      files,
      known: readManifest(),
      store: atlas,
      runner,
      jobs,
      version,
      force,
      read,
      options: recorded,
      onFile: progress.step,
    })
  } finally {
    progress.stop()
    await runner.close()
  }
}

function report(
  { language, messages, print, say }: Terminal,
  atlas: Atlas,
  files: readonly FileResult[],
  { db, json }: IngestArguments,
): void {
  const counts = countOutcomes(files)
  const ids = new Set(files.flatMap(({ reportId }) => reportId ?? []))
  const reports = summariseReports(atlas, ids, language)
  if (json) {
    print(JSON.stringify({ database: db, outcomes: counts, files, reports }, null, 2))
    return
  }
  if (reports.length) print(printSummary(reports, messages))
  print(messages.tally(counts))
  if (counts.failed) say(messages.failedNext(counts.failed))
  if (reports.length) say(`${messages.inDatabase(printable(db))}\n${messages.compareNext(printable(db))}`)
}
