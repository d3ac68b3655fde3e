import type { Evaluation } from './evaluation.js'
import { evaluationAsJson } from './evaluation-as-json.js'
import { printable } from './one-line.js'
import { printComparisonWithBaseline } from './print-comparison-with-baseline.js'
import { printMeasures, printReports } from './print-evaluation.js'
import { printFindings } from './print-findings.js'
import { printJunit } from './print-junit.js'
import { printMarkdown } from './print-markdown.js'
import { withPlaces } from './shown-places.js'
import type { Terminal } from './terminal.js'
import { writeErrorBrowser } from './write-error-browser.js'
import { writeOutputs } from './write-outputs.js'

export interface ShowOptions {
  readonly misses?: boolean
  readonly json?: boolean
  readonly markdown?: boolean
  /** A file for JUnit XML, `-` for stdout. */
  readonly junit?: string
  /** A file for the error browser, a page. */
  readonly html?: string
}

/** Shows an evaluation in the forms that were asked: files beside one form on stdout, which is the tables by default. */
export function showEvaluation(terminal: Terminal, evaluation: Evaluation, options: ShowOptions): void {
  const { language, messages, print, say } = terminal
  const { junit, html, json, markdown, misses } = options
  for (const { report, reason } of evaluation.absent) say(messages.notHere(report, reason))
  for (const { message } of evaluation.failures) say(printable(message))
  if (html !== undefined) {
    writeErrorBrowser(html, evaluation, terminal)
    say(messages.htmlWritten(html))
  }
  if (junit !== undefined && junit !== '-') {
    writeOutputs(terminal, [{ path: junit, text: `${printJunit(evaluation, language)}\n` }], true)
  }
  if (junit === '-') print(printJunit(evaluation, language))
  else if (json) print(JSON.stringify(evaluationAsJson(evaluation), null, 2))
  else if (markdown) print(printMarkdown(evaluation, language))
  else showTables(terminal, evaluation, misses ?? false)
}

function showTables({ language, messages, print }: Terminal, evaluation: Evaluation, misses: boolean): void {
  const { scored, splits, comparison } = evaluation
  if (misses) {
    for (const { gold, scores, prediction, pages } of withPlaces(scored)) {
      const source = { text: prediction.source.text, pages }
      print(`${gold.report}\n${printFindings(scores.findings, source, language)}\n`)
    }
  }
  for (const split of splits) print(`${printMeasures(split, language)}\n`)
  print(scored.length > 0 ? printReports(scored, language) : messages.nothingScored)
  if (comparison) print(`\n${printComparisonWithBaseline(comparison, scored, language)}`)
}
