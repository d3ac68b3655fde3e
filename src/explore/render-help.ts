import { escapeHtml } from './escape-html.js'
import type { Words } from './explore-words.js'

/** The keys, in a dialog. Single keys can be turned off, for who speaks to the computer. */
export function renderHelp(words: Words): string {
  const keys = words.keys.map(([key, what]) => {
    const names = (key as string).split(' ').map((name) => `<kbd>${escapeHtml(name)}</kbd>`)
    return `<dt>${names.join(' ')}</dt><dd>${escapeHtml(what as string)}</dd>`
  })
  return `<dialog id="help" aria-labelledby="help-head"><form method="dialog">
<h2 id="help-head">${escapeHtml(words.help)}</h2>
<dl>${keys.join('')}</dl>
<label class="box"><input type="checkbox" id="single" checked> ${escapeHtml(words.singleKeys)}</label>
<button>${escapeHtml(words.close)}</button>
</form></dialog>`
}
