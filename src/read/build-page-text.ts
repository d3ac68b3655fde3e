import type { Span } from '../model/index.js'
import { findWrappedLines } from './find-wrapped-lines.js'
import type { MarkedLine } from './mark-footnotes.js'
import { isRow, lineEnd, type PageItem, type PageLine } from './page-item.js'
import { wordsOfItems } from './words-of-items.js'

/**
 * A line's place in the page's text. A row of a table is one line, though its cells may have several. All lines are made
 * with the same properties, in one order, though some are undefined: the engine is then faster with them.
 */
export interface TextLine extends Span {
  /** Type size in points. */
  readonly size: number
  /** Whether a blank line or the page's head stands above it. */
  readonly opens: boolean
  /** How many UTF-16 units at its head are bold: all, some or none. */
  readonly bold: number
  /** The margin ended the line: the next word would not have fitted. */
  readonly wraps?: boolean
  readonly role?: 'furniture' | 'footnote' | 'caption' | 'row' | undefined
  readonly beginsNote?: boolean | undefined
  /** Number of the box in which it stands, from 1. */
  readonly box?: number | undefined
}

/** Distance between lines that divides paragraphs, as a share of the usual one. */
const PARAGRAPH_ROOM = 1.3

/** Difference in type size that divides a heading or a note from what stands beside it. */
const SIZE_STEP = 1.12

/** Distance between lines, as a share of the type size, where a page has too few lines to tell. */
const USUAL_SPACING = 1.2

/**
 * The text of a page from its lines in the order of reading: a line feed after each line but the last, and a blank line
 * where the gap or a change of type size divides paragraphs.
 *
 * @param boldFonts by the names that pdf.js gives them
 */
export function buildPageText(
  lines: readonly MarkedLine[],
  boldFonts: ReadonlySet<string> = new Set(),
): { text: string; lines: TextLine[] } {
  const spacing = usualSpacing(lines)
  const placed: TextLine[] = []
  let text = ''
  const wrapped = findWrappedLines(lines)
  let above: MarkedLine | undefined
  for (const [index, line] of lines.entries()) {
    const words = wordsOfItems(line.items, line.size)
    if (words.trim() === '') continue
    const opens = above === undefined || opensParagraph(above, line, spacing)
    if (above) text += opens ? '\n\n' : '\n'
    placed.push({
      start: text.length,
      end: text.length + words.length,
      size: line.size,
      opens,
      bold: boldLength(line, words, boldFonts),
      wraps: wrapped.has(index),
      role: isRow(line) ? 'row' : line.role,
      beginsNote: line.beginsNote,
      box: line.box,
    })
    text += words
    above = line
  }
  return { text, lines: placed }
}

/** Length of the words in bold at the head of a line. A bullet or number before them may be plain. */
function boldLength({ items, size }: PageLine, words: string, boldFonts: ReadonlySet<string>): number {
  const isBold = ({ font }: PageItem) => boldFonts.has(font)
  const first = items.findIndex(isBold)
  const isMarked = first <= 0 || (first === 1 && (items[0]?.text.trim().length ?? 0) <= 4)
  if (first < 0 || !isMarked) return 0
  const end = items.findIndex((item, at) => at > first && !isBold(item) && /[\p{L}\p{N}]/u.test(item.text))
  return end < 0 ? words.length : wordsOfItems(items.slice(0, end), size).length
}

/** Whether a line begins something new. A line higher up is the head of the next column, where text runs on. */
function opensParagraph(above: MarkedLine, line: MarkedLine, spacing: number): boolean {
  if (above.role !== line.role || above.box !== line.box || isRow(above) !== isRow(line)) return true
  if (line.role === 'caption') return line.beginsNote === true
  if (line.role === 'footnote' && !line.beginsNote) return false
  if (isRow(line)) return line.y < lineEnd(above)
  const small = Math.min(above.size, line.size)
  const large = Math.max(above.size, line.size)
  if (large > SIZE_STEP * small) return true
  return line.y - above.y > PARAGRAPH_ROOM * spacing * large
}

/** Usual distance between lines as a share of the type size: the lower quartile, since paragraphs only add to it. */
function usualSpacing(lines: readonly MarkedLine[]): number {
  const spacings: number[] = []
  for (const [index, line] of lines.entries()) {
    const below = lines[index + 1]
    if (below && below.y > line.y && below.size === line.size && !isRow(line) && !line.role)
      spacings.push((below.y - line.y) / line.size)
  }
  const usual = spacings.sort((a, b) => a - b)[spacings.length >> 2] ?? USUAL_SPACING
  return Math.min(2.5, Math.max(1, usual))
}
