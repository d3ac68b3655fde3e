import { join } from 'node:path'
import { inspectGold, parseGold } from '../evaluate/index.js'
import { loadThemes } from '../lexicon/index.js'
import { InputError } from '../pipeline/index.js'
import { findReportText } from './find-report-text.js'
import { goldWords } from './gold-words.js'
import { listGoldFiles } from './list-gold-files.js'
import { oneLine } from './one-line.js'
import { printProblems } from './print-problems.js'
import { readInput } from './read-input.js'
import type { ExitCode, Terminal } from './terminal.js'

interface CheckArguments {
  readonly text?: string
  readonly corpus: string
  readonly json?: boolean
}

/** Says of each gold file what is wrong with it, and what is doubtful. */
export async function goldCheck(
  terminal: Terminal,
  files: readonly string[],
  options: CheckArguments,
): Promise<ExitCode> {
  const words = goldWords[terminal.language]
  const chosen = files.length > 0 ? files : goldFiles(terminal, join(options.corpus, 'gold'))
  if (options.text !== undefined && chosen.length > 1) throw new InputError(words.oneText(chosen.length))
  const themes = loadThemes().themes.map(({ id }) => id)
  const checked = []
  for (const file of chosen) checked.push(await check(terminal, file, themes, options))

  if (options.json) terminal.print(JSON.stringify(checked.map(asJson), null, 2))
  for (const { file, absent, ...each } of options.json ? [] : checked) {
    terminal.print(printProblems(oneLine(file), each, terminal.language))
    if (absent !== null) terminal.say(`${oneLine(file)}: ${words.textAbsent(oneLine(absent))}`)
  }
  const isWrong = checked.some(({ problems }) => problems.some(({ severity }) => severity === 'error'))
  return isWrong ? 1 : 0
}

function goldFiles({ messages }: Terminal, folder: string): string[] {
  const names = listGoldFiles(folder)
  if (names.length === 0) throw new InputError(messages.noGold(folder))
  return names.map((name) => join(folder, name))
}

async function check(terminal: Terminal, file: string, themes: readonly string[], options: CheckArguments) {
  const parsed = parseGold(readInput(terminal, file).toString('utf8'))
  if ('problems' in parsed) return { file, gold: null, problems: parsed.problems, text: null, absent: null }
  const { gold } = parsed
  const report = await findReportText(terminal, gold.report, options)
  if ('absent' in report) {
    return { file, gold, problems: inspectGold(gold, themes, null), text: null, absent: report.absent }
  }
  return { file, gold, problems: inspectGold(gold, themes, report), text: report.text, absent: null }
}

const asJson = ({ file, gold, problems, text }: Awaited<ReturnType<typeof check>>) => ({
  file,
  report: gold?.report ?? null,
  checkedAgainstText: text !== null,
  problems,
})
