import {
  type BoundaryErrors,
  type FoundKind,
  type GroupRow,
  type MeasuredRow,
  type RightRow,
  summariseScores,
} from '../evaluate/index.js'
import type { Language } from '../model/index.js'
import { drawTable } from './draw-table.js'
import type { Scored, SplitMeasures } from './evaluation.js'
import { evaluationWords } from './evaluation-words.js'
import { formatInterval, formatRatio } from './format-ratio.js'

/** What is shown of each report; JSON has all kinds. */
const kindsPerReport = [
  'recommendation@0.5',
  'formal-item@0.5',
  'prose@0.5',
  'organisation@exact',
  'distinct-organisation',
  'theme',
] as const satisfies readonly FoundKind[]

/** Characters of a column head of the table of reports, so that six kinds fit. */
const kindWidth = 15

/**
 * The measures of one split for people: what was found, what was rightly said of it, how far off the borders are, and
 * what kinds of recommendations are found and what are not. A dash is "nothing to score".
 */
export function printMeasures(measures: SplitMeasures, language: Language): string {
  const words = evaluationWords[language]
  const found = measures.found.map((row) => [words.kinds[row.kind], ...foundCells(row, language)])
  const right = measures.right.map((row) => [words.kinds[row.kind], ...rightCells(row, language)])
  return [
    `${words.splits[measures.split]}\n${measures.reports.join(', ')}`,
    table([...words.found, ...words.measured], found),
    table(words.right, right),
    printBoundaries(measures.boundaries, language),
    table(words.groups, groupRows(measures.groups, language), 2),
  ].join('\n')
}

/** The F1 of each report, a row a report. */
export function printReports(scored: readonly Scored[], language: Language): string {
  const words = evaluationWords[language]
  const columns = kindsPerReport.map((kind) => ({ head: words.kinds[kind], align: 'right' as const, width: kindWidth }))
  const rows = scored.map(({ gold, scores }) => {
    const { found } = summariseScores(scores)
    const cells = kindsPerReport.map((kind) => found.find((row) => row.kind === kind)?.f1 ?? null)
    return [gold.report, gold.split, ...cells.map((f1) => formatRatio(f1, language))]
  })
  return drawTable([{ head: words.perReport }, { head: '' }, ...columns], rows)
}

export const foundCells = (row: MeasuredRow, language: Language): string[] => [
  ...[row.tp, row.fp, row.fn].map(String),
  ...[row.precision, row.recall, row.f1].map((ratio) => formatRatio(ratio, language)),
  formatInterval(row.intervals.f1, language),
  formatRatio(row.macroF1, language),
]

export const rightCells = ({ right, wrong, accuracy }: RightRow, language: Language): string[] => [
  String(right),
  String(wrong),
  formatRatio(accuracy, language),
]

export function groupRows(groups: readonly GroupRow[], language: Language): string[][] {
  const { traits } = evaluationWords[language]
  return groups.map(({ trait, value, tp, fp, fn, precision, recall, f1 }) => [
    traits[trait],
    value,
    ...[tp, fp, fn].map((number) => (number === null ? '-' : String(number))),
    ...[precision, recall, f1].map((ratio) => formatRatio(ratio, language)),
  ])
}

export function printBoundaries({ matched, start, end }: BoundaryErrors, language: Language): string {
  const { borders, distance } = evaluationWords[language]
  const [from, to] = [start, end].map(({ mean, median }) =>
    distance(formatDistance(mean, language), formatDistance(median, language)),
  )
  return borders({ matched, start: from as string, end: to as string })
}

const formatDistance = (characters: number | null, language: Language): string =>
  characters === null ? '-' : characters.toLocaleString(language, { maximumFractionDigits: 1 })

/** The first columns say what it is about; the numbers beside them stand right. */
const table = (head: readonly string[], rows: readonly string[][], names = 1): string =>
  drawTable(
    head.map((name, column) => ({ head: name, align: column < names ? 'left' : 'right' })),
    rows,
  )
