import { dividePieces, type Piece } from './divide-pieces.js'
import { findGutter } from './find-gutter.js'
import { formLines } from './form-lines.js'
import { orderCells } from './order-cells.js'
import type { PageItem, PageLine } from './page-item.js'

/** Room that divides cells, as a share of the type size. */
const CELL_ROOM = 1.2

/** Lines with three cells or more of which three begin under each other. */
const LEAST_LINES = 3

/** Places under each other that make cells. */
const LEAST_COLUMNS = 3

/** Points that cells of one column may begin apart; figures end under each other and begin farther apart. */
const PLAY = 4

/**
 * Whether words stand on a page as cells do: three beside each other in several lines, or two written row by row.
 *
 * @param lines of the items
 */
export function mayHoldTable(items: readonly PageItem[], lines: readonly PageLine[] = formLines(items)): boolean {
  const pieces = lines.map((line) => dividePieces(line.items, CELL_ROOM * line.size))
  if (pieces.filter((line) => line.length > 1).length < LEAST_LINES) return false
  const gutter = findGutter(lines)
  if (gutter && orderCells(items, gutter.x)) return true
  const rows = (gutter ? pieces.map(withoutNumbers) : pieces).filter((line) => line.length >= LEAST_COLUMNS)
  return rows.length >= LEAST_LINES && countColumns(rows) >= LEAST_COLUMNS
}

/** On a page in columns, numbers stand before notes, headings and lists. */
const withoutNumbers = (line: readonly Piece[]): Piece[] =>
  line.filter(({ items }) => !/^\s*\(?[\p{N}.]{1,6}\)?\s*$/u.test(items.map(({ text }) => text).join('')))

/** Places at which the pieces of several lines begin or end. */
function countColumns(rows: readonly (readonly Piece[])[]): number {
  const edges = (side: 'start' | 'end') => rows.flatMap((row) => row.map((piece) => piece[side])).sort((a, b) => a - b)
  return Math.max(countShared(edges('start')), countShared(edges('end')))
}

function countShared(edges: readonly number[]): number {
  let count = 0
  for (let at = 0; at < edges.length; ) {
    const end = edges.findIndex((edge, index) => index > at && edge - (edges[index - 1] as number) > PLAY)
    const size = (end < 0 ? edges.length : end) - at
    if (size >= LEAST_LINES) count++
    at += size
  }
  return count
}
