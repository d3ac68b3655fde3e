import type { Span } from '../model/index.js'
import { type PageItem, type PageLine, rightEdge } from './page-item.js'

/** A line's place in the page's text. */
export interface TextLine extends Span {
  /** Type size in points. */
  readonly size: number
  /** Whether a blank line or the page's head stands above it. */
  readonly opens: boolean
}

/** Room that divides words, as a share of the type size; letters of one word stand closer. */
const WORD_ROOM = 0.18

/** Room that a tab stands for, as a share of the type size: cells and hanging labels. */
const TAB_ROOM = 2.5

/** Distance between lines that divides paragraphs, as a share of the usual one. */
const PARAGRAPH_ROOM = 1.3

/** Difference in type size that divides a heading or a note from what stands beside it. */
const SIZE_STEP = 1.12

/** Distance between lines, as a share of the type size, where a page has too few lines to tell. */
const USUAL_SPACING = 1.2

/**
 * The text of a page from its lines in the order of reading: a line feed after each line but the last, and a blank line
 * where the gap or a change of type size divides paragraphs.
 */
export function buildPageText(lines: readonly PageLine[]): { text: string; lines: TextLine[] } {
  const spacing = usualSpacing(lines)
  const placed: TextLine[] = []
  let text = ''
  let above: PageLine | undefined
  for (const line of lines) {
    const words = wordsOf(line)
    if (words === '') continue
    const opens = above === undefined || opensParagraph(above, line, spacing)
    if (above) text += opens ? '\n\n' : '\n'
    placed.push({ start: text.length, end: text.length + words.length, size: line.size, opens })
    text += words
    above = line
  }
  return { text, lines: placed }
}

function wordsOf(line: PageLine): string {
  let text = ''
  let previous: PageItem | undefined
  for (const item of line.items) {
    const room = previous ? item.x - rightEdge(previous) : 0
    const words = item.text.trimStart()
    const hasSpace = text.endsWith(' ') || words.length < item.text.length || room > WORD_ROOM * line.size
    const divider = room > TAB_ROOM * line.size ? '\t' : hasSpace ? ' ' : ''
    text = previous ? text.trimEnd() + divider + words : words
    previous = item
  }
  return text.trim()
}

/** Whether a line begins something new. A line higher up is the head of the next column, where text runs on. */
function opensParagraph(above: PageLine, line: PageLine, spacing: number): boolean {
  const [small, large] = [above.size, line.size].sort((a, b) => a - b) as [number, number]
  if (large > SIZE_STEP * small) return true
  return line.y - above.y > PARAGRAPH_ROOM * spacing * large
}

/** Usual distance between lines as a share of the type size: the lower quartile, since paragraphs only add to it. */
function usualSpacing(lines: readonly PageLine[]): number {
  const spacings: number[] = []
  for (const [index, line] of lines.entries()) {
    const below = lines[index + 1]
    if (below && below.y > line.y && below.size === line.size) spacings.push((below.y - line.y) / line.size)
  }
  const usual = spacings.sort((a, b) => a - b)[spacings.length >> 2] ?? USUAL_SPACING
  return Math.min(2.5, Math.max(1, usual))
}
