import {
  type BaselineReport,
  type Comparison,
  checkBaselineAgainst,
  compareWithBaseline,
  makeBaselineReport,
} from '../evaluate/index.js'
import { openAtlas } from '../store/index.js'
import { placeAccuracyTable } from './accuracy-table.js'
import { baselineIn, openBaseline, saveBaseline } from './baseline-file.js'
import type { Scored } from './evaluation.js'
import { measureSplits } from './measure-splits.js'
import { printable } from './one-line.js'
import { predictFromDatabase, predictFromFiles } from './predict.js'
import { goldFolder, readGoldFolder } from './read-gold-folder.js'
import { readInput } from './read-input.js'
import { scoreCorpus } from './score-corpus.js'
import { type ShowOptions, showEvaluation } from './show-evaluation.js'
import type { ExitCode, Terminal } from './terminal.js'
import { writeOutputs } from './write-outputs.js'

interface EvaluateArguments extends ShowOptions {
  readonly corpus: string
  /** Folder of the gold files; `gold` in the corpus by default. */
  readonly gold?: string
  /** Scores what is in this database, where it is given. */
  readonly db?: string
  readonly report?: string
  /** Folder of a lexicon of the user's own. */
  readonly lexicon?: string
  /** A baseline to compare with. */
  readonly baseline?: string
  /** Writes the baseline in place of comparing with it. */
  readonly updateBaseline?: boolean
  /** A document to put the baseline's figures in. */
  readonly readme?: string
}

/** Measures what the program finds against what annotators found, and against what it found before. */
export async function evaluate(terminal: Terminal, options: EvaluateArguments): Promise<ExitCode> {
  if (isAboutReadmeOnly(options)) return writeReadme(terminal, options)
  const { files, known } = readGoldFolder(terminal, options)
  const { predict, close } = openPredictor(terminal, options)
  try {
    const outcome = await scoreCorpus(files, predict)
    const entries = outcome.scored.map((each) => makeBaselineReport(each, each))
    const comparison = compare(options, outcome.scored, entries, known)
    const evaluation = { ...outcome, splits: measureSplits(outcome.scored), comparison }
    showEvaluation(terminal, evaluation, options)
    if (options.updateBaseline) update(terminal, options, entries, known)
    if (options.readme !== undefined) writeReadme(terminal, options)
    return outcome.failures.length > 0 || comparison?.stands === false ? 1 : 0
  } finally {
    close()
  }
}

const baselinePath = (options: EvaluateArguments): string => options.baseline ?? baselineIn(goldFolder(options))

/** The table comes from the baseline: nothing need be scored for it unless something else is asked as well. */
function isAboutReadmeOnly(options: EvaluateArguments): boolean {
  const { readme, baseline, updateBaseline, html, json, junit, markdown, misses } = options
  const others = [baseline, updateBaseline, html, json, junit, markdown, misses]
  return readme !== undefined && others.every((option) => option === undefined)
}

function openPredictor({ messages }: Terminal, { db, corpus, lexicon }: EvaluateArguments) {
  if (db === undefined) return { predict: predictFromFiles(corpus, messages, lexicon), close: () => {} }
  const atlas = openAtlas(db, { readonly: true })
  return { predict: predictFromDatabase(atlas, messages.absentFromDatabase(printable(db))), close: atlas.close }
}

/** Null where no comparison is asked, or the baseline is about to be written. */
function compare(
  options: EvaluateArguments,
  scored: readonly Scored[],
  entries: readonly BaselineReport[],
  known: readonly string[],
): Comparison | null {
  if (options.baseline === undefined || options.updateBaseline) return null
  const whole = openBaseline(options.baseline)
  checkBaselineAgainst(whole, options.baseline, { reports: entries, known })
  const asked = whole.reports.filter(({ report }) => options.report === undefined || report === options.report)
  const now = scored.map(({ gold }, index) => ({ gold, entry: entries[index] as BaselineReport }))
  return compareWithBaseline({ ...whole, reports: asked }, now)
}

function update(
  { messages, say }: Terminal,
  options: EvaluateArguments,
  entries: readonly BaselineReport[],
  known: readonly string[],
): void {
  const path = baselinePath(options)
  const { reports } = saveBaseline(path, entries, known)
  say(messages.baselineWritten(path, entries.length, reports.length - entries.length))
}

function writeReadme(terminal: Terminal, options: EvaluateArguments): ExitCode {
  const path = options.readme as string
  const document = readInput(terminal, path).toString('utf8')
  const text = placeAccuracyTable(document, path, openBaseline(baselinePath(options)))
  writeOutputs(terminal, [{ path, text }], true)
  terminal.say(terminal.messages.readmeWritten(path))
  return 0
}
