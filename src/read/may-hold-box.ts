import { dividePieces } from './divide-pieces.js'
import { type PageItem, type PageLine, rightEdge } from './page-item.js'
import { wordsOfItems } from './words-of-items.js'

/** Room that divides columns, as a share of the type size. */
const COLUMN_ROOM = 1.2

/** Points that lines of one edge may begin apart, and by which a box is narrower than its column on either side. */
const PLAY = 1.5
const INSET = 4

/** Deepest inset in points; what stands deeper is another column. */
const DEEPEST = 60

/** Lines that show where a column begins. */
const COLUMN_LINES = 3

/** Lines and UTF-16 units of the shortest text of a box. */
const LEAST_LINES = 2
const LEAST_LENGTH = 70

/** Largest distance between the lines of a box, as a share of the type size. */
const FARTHEST = 2.2

/** How boxes are headed. */
const head = /^(?:tekst)?(?:kader|box|intermezzo)\b/i

/** What is often set in a frame of the column's full width, as the whole line, with its number, or before a colon. */
const call =
  /^(?:oproep|aanbeveling(?:en)?|advies|adviezen|actiepunt(?:en)?|kernboodschap(?:pen)?|conclusies?|recommendations?|calls? to action|key (?:messages?|points?|recommendations?|findings?))(?:\s+\p{N}[\p{N}.]*)?\s*(?:[:–—]|$)/iu

/** Signs and numbers that begin the items of a list. */
const marker = /^(?:[^\p{L}\p{N}\s“"‘'(]|\(?[\p{N}\p{L}]{1,3}[.)])/u

interface Run {
  readonly x: number
  readonly first: string
  y: number
  end: number
  lines: number
  length: number
}

/**
 * Whether text may stand in a box on a page: lines that all keep clear of both edges of their column, or the word that
 * heads a box or a call. Any other box drawn round lines of the column's full width shows by nothing but what is drawn.
 */
export function mayHoldBox(lines: readonly PageLine[]): boolean {
  const runs: Run[] = []
  for (const line of lines) {
    for (const { items, start, end } of dividePieces(line.items, COLUMN_ROOM * line.size)) {
      const text = wordsOfItems(items as PageItem[], line.size)
      if (head.test(text) || call.test(text)) return true
      const run = runs.findLast(({ x, y }) => Math.abs(x - start) <= PLAY && line.y - y <= FARTHEST * line.size)
      if (run) grow(run, line.y, end, text.length)
      else runs.push({ x: start, first: text, y: line.y, end, lines: 1, length: text.length })
    }
  }
  const columns = runs.filter((run) => run.lines >= COLUMN_LINES)
  return runs.some(
    (run) =>
      run.lines >= LEAST_LINES &&
      run.length >= LEAST_LENGTH &&
      !marker.test(run.first) &&
      columns.some((column) => isInset(run, column)) &&
      !followsMarker(run, lines),
  )
}

function grow(run: Run, y: number, end: number, length: number): void {
  run.y = y
  run.end = Math.max(run.end, end)
  run.lines++
  run.length += length
}

const isInset = (run: Run, column: Run): boolean =>
  run.x >= column.x + INSET &&
  run.x <= column.x + DEEPEST &&
  run.end <= column.end - INSET &&
  column.length > run.length

/** Whether the sign or number of a list stands before the run: hanging text. */
const followsMarker = (run: Run, lines: readonly PageLine[]): boolean =>
  lines.some(({ items }) =>
    items.some(
      (item) =>
        rightEdge(item) <= run.x + PLAY &&
        rightEdge(item) > run.x - 30 &&
        item.text.trim().length <= 4 &&
        marker.test(item.text.trim()),
    ),
  )
