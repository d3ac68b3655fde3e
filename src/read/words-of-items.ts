import { type PageItem, rightEdge } from './page-item.js'

/** Room that divides words, as a share of the type size; letters of one word stand closer. */
const WORD_ROOM = 0.18

/** Room that a tab stands for, as a share of the type size: cells and hanging labels. */
export const TAB_ROOM = 2.5

/** The words of a line, a tab where there is room for one. */
export function wordsOfItems(items: readonly PageItem[], size: number): string {
  let text = ''
  let previous: PageItem | undefined
  for (const item of items) {
    const room = previous ? item.x - rightEdge(previous) : 0
    const words = item.rowEnd === undefined ? item.text.trimStart() : item.text
    const hasSpace = text.endsWith(' ') || words.length < item.text.length || room > WORD_ROOM * size
    const divider = room > TAB_ROOM * size ? '\t' : hasSpace ? ' ' : ''
    text = previous ? text.trimEnd() + divider + words : words
    previous = item
  }
  // An empty cell at the head of a row is a cell.
  return items.some(({ rowEnd }) => rowEnd !== undefined) ? text.replace(/^ +| +$/g, '') : text.trim()
}
