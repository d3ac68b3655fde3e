import { escapeHtml } from './escape-html.js'
import type { Words } from './explore-words.js'
import { signs } from './render-text.js'

/** How to read the marks, each drawn as it stands in the text. */
export function renderLegend(words: Words): string {
  const outcomes = (['hit', 'miss', 'alarm', 'wrong'] as const).map((outcome) => {
    return `<li><span class="sign ${outcome}" aria-hidden="true">${signs[outcome]}</span> <span class="${mentions[outcome]}">${escapeHtml(words.outcomes[outcome])}</span></li>`
  })
  const units = [
    ['ug up', words.legendBoth],
    ['ug', words.legendGold],
    ['up', words.legendProgram],
  ].map(([name, word]) => `<li><span class="${name}">${escapeHtml(word as string)}</span></li>`)
  return `<div class="legend" role="group" aria-label="${escapeHtml(words.legend)}"><p>${escapeHtml(words.legendMargins)}</p><ul>${units.join('')}${outcomes.join('')}</ul></div>`
}

const mentions = { hit: 'mh', miss: 'mm', alarm: 'ma', wrong: 'mw' } as const
