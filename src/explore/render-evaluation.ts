import { cutText } from './cut-text.js'
import { embedJson } from './embed-json.js'
import { escapeHtml } from './escape-html.js'
import type { EvaluatedReport, Kind, SplitSummary } from './evaluated-report.js'
import { evaluationData } from './evaluation-data.js'
import type { EvaluationOptions } from './evaluation-options.js'
import { exploreWords } from './explore-words.js'
import { listMarks } from './list-marks.js'
import type { Mark } from './mark.js'
import { numberFormats } from './number-formats.js'
import { pageShell } from './page-shell.js'
import { readPageAsset } from './read-page-asset.js'
import { renderHelp } from './render-help.js'
import { renderLegend } from './render-legend.js'
import { renderPanel } from './render-panel.js'
import { renderScores } from './render-scores.js'
import { renderText } from './render-text.js'

/**
 * The error browser: one HTML page with the scores, the text of each report between what gold and program mark in it,
 * and a list of what is right and wrong. It holds the reports' whole text.
 */
export function renderEvaluation(
  reports: readonly EvaluatedReport[],
  splits: readonly SplitSummary[],
  options: EvaluationOptions,
): string {
  const words = exploreWords[options.language]
  const kinds: Kind[] = [
    ...(splits[0]?.summary.found ?? []).map(({ kind }) => kind),
    ...(splits[0]?.summary.right ?? []).map(({ kind }) => kind),
  ]
  const marks = marksOfAll(reports, options)
  const sections = reports.map((report, index) => renderReport(report, marks[index] ?? [], index, options))
  const body = `<nav class="skip"><a href="#panel">${escapeHtml(words.skipToList)}</a> <a href="#text">${escapeHtml(words.skipToText)}</a></nav>
<header><h1>${escapeHtml(options.title)}</h1>
<button type="button" id="open-help" aria-keyshortcuts="?">${escapeHtml(words.help)} <kbd>?</kbd></button></header>
<main>
<details id="scores" open><summary><h2>${escapeHtml(words.scores)}</h2></summary><p class="hint">${escapeHtml(words.scoresHint)} <label class="box"><input type="checkbox" id="measures"> ${escapeHtml(words.allMeasures)}</label></p>
<div class="tables">${renderScores(splits, options)}</div></details>
<div id="desk">
${renderPanel(reports, kinds, options)}
<div id="text" tabindex="-1">
${renderLegend(words)}
${sections.join('\n')}
</div>
</div>
</main>
${renderHelp(words)}
<script type="application/json" id="data">${embedJson(evaluationData(reports, marks, kinds, options))}</script>`
  const [style, script] = [readPageAsset('evaluation.css'), readPageAsset('evaluation.js')]
  return pageShell({ language: options.language, title: options.title, style, script, body })
}

function marksOfAll(reports: readonly EvaluatedReport[], options: EvaluationOptions): Mark[][] {
  const lists: Mark[][] = []
  let count = 0
  for (const report of reports) {
    const marks = listMarks(report, options, count)
    lists.push(marks)
    count += marks.length
  }
  return lists
}

function renderReport(report: EvaluatedReport, marks: readonly Mark[], index: number, options: EvaluationOptions) {
  const { gold, prediction, pages } = report
  const words = exploreWords[options.language]
  const { text } = prediction.source
  const facts = [
    words[gold.split],
    words.status[gold.status],
    `${words.annotator} ${gold.annotator}`,
    `${numberFormats[options.language].plain.format(text.length)} ${words.characters}`,
  ]
  const rows = renderText(text, cutText(text, pages, marks), words.pageNumber)
  return `<section class="report" data-report="${index}" aria-labelledby="report-${index}">
<h2 id="report-${index}"><bdi>${escapeHtml(gold.report)}</bdi></h2>
<p class="facts">${escapeHtml(facts.join(' · '))}</p>
<div class="columns" aria-hidden="true"><span class="left">${escapeHtml(words.gold)}</span><span class="middle">${escapeHtml(words.text)}</span><span class="right">${escapeHtml(words.program)}</span></div>
${rows || `<p>${escapeHtml(words.empty)}</p>`}
</section>`
}
