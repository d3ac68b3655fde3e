import { oneLine } from './one-line.js'

/** Text that means itself: nothing in it is mark-up, HTML, a table border or a mention of a user. */
export const escapeMarkdown = (text: string): string =>
  oneLine(text)
    .replace(/[\\`*_[\]|~#]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '&#64;')

/** Text as a code span, in a fence that is longer than any in the text. */
export function asCode(text: string): string {
  const words = oneLine(text)
  if (words === '') return ''
  const longest = Math.max(0, ...Array.from(words.matchAll(/`+/g), ([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const space = words.startsWith('`') || words.endsWith('`') ? ' ' : ''
  return `${fence}${space}${words}${space}${fence}`
}

/**
 * @param names columns on the left that say what a row is about; numbers stand right
 */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[], names = 1): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const marks = head.map((_, column) => (column < names ? '---' : '---:'))
  return [line(head.map(escapeMarkdown)), line(marks), ...rows.map((cells) => line(cells.map(escapeMarkdown)))].join(
    '\n',
  )
}
