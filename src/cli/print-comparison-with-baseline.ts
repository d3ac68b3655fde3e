import type { Comparison, Fall } from '../evaluate/index.js'
import type { Language } from '../model/index.js'
import { describeChanges, isForTheWorse } from './describe-changes.js'
import { drawTable } from './draw-table.js'
import type { Scored } from './evaluation.js'
import { evaluationWords } from './evaluation-words.js'
import { makeLocator } from './make-locator.js'
import { printPlaces } from './print-findings.js'
import { withPlaces } from './shown-places.js'

/** How the gate stands: which figures fell, which units were lost, which false alarms are new and where. */
export function printComparisonWithBaseline(
  comparison: Comparison,
  scored: readonly Scored[],
  language: Language,
): string {
  const words = evaluationWords[language]
  const { falls } = comparison
  const columns = words.fallColumns.map((head, at) => ({
    head,
    align: at < 3 ? ('left' as const) : ('right' as const),
  }))
  return [
    `${words.baseline}: ${printVerdict(comparison, language)}`,
    ...(falls.length ? [drawTable(columns, fallRows(falls, language))] : []),
    ...printChanges(comparison, scored, language),
    ...summariseComparison(comparison, language),
  ].join('\n')
}

export function printVerdict({ stands, falls }: Comparison, language: Language): string {
  const words = evaluationWords[language]
  if (stands) return words.stands
  return falls.length ? words.fell(falls.length) : words.nothingCompared
}

function printChanges({ changes }: Comparison, scored: readonly Scored[], language: Language): string[] {
  return withPlaces(scored).flatMap(({ gold, prediction, pages }) => {
    const mine = changes.filter(({ report }) => report === gold.report)
    const locator = makeLocator({ text: prediction.source.text, pages }, language)
    const lines = describeChanges(mine, locator, language)
    return lines.length ? [`${gold.report}\n${printPlaces(lines)}`] : []
  })
}

export const fallRows = (falls: readonly Fall[], language: Language): string[][] =>
  falls.map(({ split, report, kind, before, now, tolerance }) => [
    split,
    report ?? evaluationWords[language].allReports,
    evaluationWords[language].kinds[kind],
    ...[before, now, tolerance].map((figure) => figure.toLocaleString(language, threeDecimals)),
  ])

/** A tolerance is smaller than what two decimals can say. */
const threeDecimals = { minimumFractionDigits: 3, maximumFractionDigits: 3 }

/** What is said in a line: that nothing became worse, what became better, and what was not compared. */
export function summariseComparison({ stands, changes, added, notScored }: Comparison, language: Language): string[] {
  const words = evaluationWords[language]
  const number = (wanted: string) => changes.filter(({ change }) => change === wanted).length
  const [gained, gone] = [number('gained'), number('false alarm gone')]
  return [
    ...(stands && !changes.some(isForTheWorse) ? [words.noChanges] : []),
    ...(gained + gone > 0 ? [words.better(gained, gone)] : []),
    ...(notScored.length ? [words.notCompared(notScored.join(', '))] : []),
    ...(added.length ? [words.notInBaseline(added.join(', '))] : []),
  ]
}
