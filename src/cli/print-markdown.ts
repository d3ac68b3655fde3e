import type { Language } from '../model/index.js'
import { describeChanges } from './describe-changes.js'
import { describeFindings } from './describe-findings.js'
import type { Evaluation, Scored, SplitMeasures } from './evaluation.js'
import { evaluationWords } from './evaluation-words.js'
import type { PlaceLine } from './group-by-place.js'
import { makeLocator } from './make-locator.js'
import { asCode, escapeMarkdown, markdownTable } from './markdown.js'
import { fallRows, printVerdict, summariseComparison } from './print-comparison-with-baseline.js'
import { foundCells, groupRows, printBoundaries, rightCells } from './print-evaluation.js'
import { withPlaces } from './shown-places.js'

/** The evaluation for a pull request: what changed comes first, what is wrong is folded away. */
export function printMarkdown(evaluation: Evaluation, language: Language): string {
  const words = evaluationWords[language]
  const parts = [
    ...printComparison(evaluation, language),
    ...evaluation.splits.flatMap((split) => printSplit(split, language)),
    ...evaluation.absent.map(
      ({ report, reason }) => `- ${words.notHere}: ${asCode(report)}: ${escapeMarkdown(reason)}`,
    ),
    ...evaluation.failures.map(({ message }) => `- ${words.failed}: ${escapeMarkdown(message)}`),
    ...withPlaces(evaluation.scored).flatMap((report) => printFolded(report, language)),
  ]
  return parts.join('\n\n')
}

function printComparison({ comparison, scored }: Evaluation, language: Language): string[] {
  if (!comparison) return []
  const words = evaluationWords[language]
  const { stands, falls, changes } = comparison
  const lists = withPlaces(scored).flatMap((report) => {
    const mine = changes.filter((change) => change.report === report.gold.report)
    const lines = describeChanges(mine, locatorOf(report, language), language)
    return lines.length ? [`**${escapeMarkdown(report.gold.report)}**`, listPlaces(lines)] : []
  })
  return [
    `## ${words.baseline}`,
    `${stands ? '✅' : '❌'} ${printVerdict(comparison, language)}`,
    ...(falls.length ? [markdownTable(words.fallColumns, fallRows(falls, language), 3)] : []),
    ...lists,
    ...summariseComparison(comparison, language).map(escapeMarkdown),
  ]
}

function printSplit(measures: SplitMeasures, language: Language): string[] {
  const words = evaluationWords[language]
  const found = measures.found.map((row) => [words.kinds[row.kind], ...foundCells(row, language)])
  const right = measures.right.map((row) => [words.kinds[row.kind], ...rightCells(row, language)])
  return [
    `## ${words.splits[measures.split]}`,
    measures.reports.map(asCode).join(', '),
    markdownTable([...words.found, ...words.measured], found),
    markdownTable(words.right, right),
    printBoundaries(measures.boundaries, language),
    markdownTable(words.groups, groupRows(measures.groups, language), 2),
  ]
}

function printFolded(report: Scored, language: Language): string[] {
  const lines = describeFindings(report.scores.findings, locatorOf(report, language), language)
  if (lines.length === 0) return []
  const summary = escapeMarkdown(evaluationWords[language].findings(report.gold.report, lines.length))
  // The blank lines make what is inside Markdown again.
  return ['<details>', `<summary>${summary}</summary>`, listPlaces(lines), '</details>']
}

const locatorOf = ({ prediction, pages }: Scored, language: Language) =>
  makeLocator({ text: prediction.source.text, pages }, language)

/** A report's words are code: no mark-up, no mention, no link comes to life in them. */
const listPlaces = (lines: readonly PlaceLine[]): string =>
  lines.map(({ where, what, excerpt }) => `- ${where} ${escapeMarkdown(what)}<br>${asCode(excerpt)}`).join('\n')
