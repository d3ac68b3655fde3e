import { measureAgreement, readGold } from '../evaluate/index.js'
import { loadThemes } from '../lexicon/index.js'
import { findReportText } from './find-report-text.js'
import { printAgreement } from './print-agreement.js'
import { readInput } from './read-input.js'
import type { ExitCode, Terminal } from './terminal.js'

interface DiffArguments {
  readonly text?: string
  readonly corpus: string
  readonly json?: boolean
}

/** Measures how far two annotations of one report agree, and shows where they do not. */
export async function goldDiff(terminal: Terminal, a: string, b: string, options: DiffArguments): Promise<ExitCode> {
  const themes = loadThemes().themes.map(({ id }) => id)
  const [one, other] = [a, b].map((file) => readGold(readInput(terminal, file).toString('utf8'), file, themes))
  const agreement = measureAgreement(one as NonNullable<typeof one>, other as NonNullable<typeof other>)
  if (options.json) {
    terminal.print(JSON.stringify(agreement, null, 2))
    return 0
  }
  const report = await findReportText(terminal, agreement.report, options)
  terminal.print(printAgreement(agreement, 'absent' in report ? null : report.text, terminal.language))
  return 0
}
