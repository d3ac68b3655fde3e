import { escapeHtml } from './escape-html.js'
import type { EvaluatedReport, Kind } from './evaluated-report.js'
import type { EvaluationOptions } from './evaluation-options.js'
import { exploreWords } from './explore-words.js'
import { signs } from './render-text.js'

/** The side panel: filters, the list that the script fills, and the details of what is chosen. */
export function renderPanel(
  reports: readonly EvaluatedReport[],
  kinds: readonly Kind[],
  options: EvaluationOptions,
): string {
  const words = exploreWords[options.language]
  const say = (word: string) => escapeHtml(word)
  const reportOptions = reports.map(({ gold }, index) => option(String(index), gold.report))
  const kindOptions = kinds.map((kind) => option(kind, options.kindNames[kind] ?? kind))
  const outcomes = (['miss', 'alarm', 'wrong', 'hit'] as const).map((outcome, index) => {
    const box = `<input type="checkbox" name="outcome" value="${outcome}"${index < 3 ? ' checked' : ''}>`
    const sign = `<span class="sign ${outcome}" aria-hidden="true">${signs[outcome]}</span>`
    return `<label class="box">${box} ${sign} ${say(words.outcomes[outcome])} <output></output></label>`
  })
  return `<aside id="panel" aria-labelledby="findings-head" tabindex="-1">
<h2 id="findings-head">${say(words.findings)} <output id="count"></output></h2>
<form id="filters" autocomplete="off">
<div class="pair">
<label>${say(words.report)}<select id="report">${option('', words.allReports)}${reportOptions.join('')}</select></label>
<label>${say(words.kind)}<select id="kind">${option('', words.mainKinds)}${kindOptions.join('')}</select></label>
</div>
<fieldset><legend class="hidden">${say(words.outcome)}</legend>${outcomes.join('')}</fieldset>
<label class="line">${say(words.find)}<input type="search" id="find" placeholder="${say(words.findHint)}"></label>
</form>
<noscript><p>${say(words.noScript)}</p></noscript>
<ol id="list" aria-label="${say(words.findings)}"></ol>
<section id="details" aria-labelledby="details-head">
<h3 id="details-head">${say(words.details)}</h3>
<div class="bar">
<button type="button" id="previous" aria-keyshortcuts="k">↑ ${say(words.previous)}</button>
<button type="button" id="next" aria-keyshortcuts="j">↓ ${say(words.next)}</button>
<button type="button" id="close">${say(words.close)}</button>
</div>
<div id="shown"><p>${say(words.detailsHint)}</p></div>
</section>
<p id="status" role="status" class="hidden"></p>
</aside>`
}

const option = (value: string, name: string): string =>
  `<option value="${escapeHtml(value)}">${escapeHtml(name)}</option>`
