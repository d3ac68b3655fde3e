import Table from 'cli-table3'
import type { FoundRow, RightRow, ScoreSummary } from '../evaluate/index.js'
import type { Language } from '../model/index.js'
import { evaluationWords } from './evaluation-words.js'

/** The scores as two tables for people: what was found, and what was rightly said of it. A dash is "nothing to score". */
export function printEvaluation(summary: ScoreSummary, language: Language): string {
  const words = evaluationWords[language]
  const foundRows = summary.found.map((row) => [words.kinds[row.kind], ...foundCells(row, language)])
  const rightRows = summary.right.map((row) => [words.kinds[row.kind], ...rightCells(row, language)])
  return [table(words.found, foundRows), table(words.right, rightRows)].join('\n')
}

const foundCells = ({ tp, fp, fn, precision, recall, f1 }: FoundRow, language: Language): string[] => [
  ...[tp, fp, fn].map(String),
  ...[precision, recall, f1].map((ratio) => formatRatio(ratio, language)),
]

const rightCells = ({ right, wrong, accuracy }: RightRow, language: Language): string[] => [
  String(right),
  String(wrong),
  formatRatio(accuracy, language),
]

/** Two decimals: the reports are too few for a third to mean anything. */
const decimals = { minimumFractionDigits: 2, maximumFractionDigits: 2 }

function formatRatio(ratio: number | null, language: Language): string {
  return ratio === null ? '-' : ratio.toLocaleString(language, decimals)
}

/** Plain lines without colour, so that the output can be kept and compared. */
function table(head: readonly string[], rows: readonly string[][]): string {
  const made = new Table({
    head: [...head],
    colAligns: head.map((_, column) => (column === 0 ? 'left' : 'right')),
    style: { head: [], border: [] },
  })
  made.push(...rows)
  return made.toString()
}
