import { escapeHtml } from './escape-html.js'

/**
 * Characters that are not seen but change what is: control characters except tab and line ends, and those that turn
 * the direction of writing.
 */
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g

/**
 * A stretch of report text as HTML. Each invisible character stays, isolated in an element of its own that shows its
 * name, so that it cannot reorder what stands around it.
 */
export function showControls(text: string): string {
  let html = ''
  let from = 0
  for (const match of text.matchAll(invisible)) {
    html += `${escapeHtml(text.slice(from, match.index))}<span class="c" data-c="${nameOf(match[0])}">${match[0]}</span>`
    from = match.index + 1
  }
  return html + escapeHtml(text.slice(from))
}

/** U+2400 begins the pictures of the control characters, in their order. */
function nameOf(character: string): string {
  const code = character.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}
