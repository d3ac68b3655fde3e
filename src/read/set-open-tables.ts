import { dividePieces, type Piece } from './divide-pieces.js'
import { type PageItem, type PageLine, rightEdge } from './page-item.js'
import { TAB_ROOM, wordsOfItems } from './words-of-items.js'

/** Lines with cells that make a table. */
const LEAST_LINES = 3

/** Distance between the lines of a table, as a share of the type size, beyond which it has ended. */
const FARTHEST = 4

/** Points that cells of one column may begin apart. */
const PLAY = 3

/** Room before a cell that begins where the column does, as a share of the type size. */
const CELL_ROOM = 0.25

/** A number, letter or sign before hanging text: a list and no table. */
const marker = /^(?:[^\p{L}\p{N}]{1,2}|\(?\p{L}[.)]|\(?[\p{N}.]{1,7}[.)]?|\p{N}[\p{N}.\p{L}]{0,8}|[ivxIVX]{1,5}[.)]?)$/u

/**
 * Puts the lines of a table without rules together to rows: lines with cells under each other, and the lines between
 * them that go on with a cell. Lines in the order of reading. Never takes hanging numbers and bullets for cells.
 */
export function setOpenTables(lines: readonly PageLine[]): PageLine[] {
  const set: PageLine[] = []
  for (let at = 0; at < lines.length; ) {
    const table = readTable(lines, at)
    set.push(...(table?.rows ?? [lines[at] as PageLine]))
    at += table?.length ?? 1
  }
  return set
}

const cellsOf = (line: PageLine): Piece[] => dividePieces(line.items, TAB_ROOM * line.size)

const hasCells = (line: PageLine): boolean => {
  const [first, second] = cellsOf(line)
  const isRow = line.items.some(({ rowEnd }) => rowEnd !== undefined)
  return !isRow && second !== undefined && !marker.test(wordsOfItems(first?.items ?? [], line.size))
}

/** The table that begins with a line, if there is one. */
function readTable(lines: readonly PageLine[], start: number): { rows: PageLine[]; length: number } | null {
  if (!hasCells(lines[start] as PageLine)) return null
  const columns = cellsOf(lines[start] as PageLine).map((piece) => piece.start)
  let end = start + 1
  while (end < lines.length && goesOn(lines[end - 1] as PageLine, lines[end] as PageLine, columns)) end++
  while (end > start && !fits(lines[end - 1] as PageLine, columns)) end--
  const inside = lines.slice(start, end)
  if (inside.filter((line) => cellsAt(line, columns).filter(isFilled).length > 1).length < LEAST_LINES) return null
  return { rows: makeRows(inside, columns), length: end - start }
}

const isFilled = (cell: readonly PageItem[]): boolean => cell.length > 0

function goesOn(above: PageLine, line: PageLine, columns: readonly number[]): boolean {
  const distance = line.y - above.y
  return distance > 0 && distance <= FARTHEST * line.size && Math.abs(line.size - above.size) < 1 && fits(line, columns)
}

/** Whether every piece of a line begins where a column does, and ends before the next one. */
function fits(line: PageLine, columns: readonly number[]): boolean {
  if (line.items.some(({ rowEnd }) => rowEnd !== undefined)) return false
  const cells = cellsAt(line, columns)
  return cells.every((cell, at) => {
    const [first, last] = [cell[0], cell.at(-1)]
    if (!first || !last) return true
    const startsThere = Math.abs(first.x - (columns[at] as number)) <= PLAY
    return startsThere && rightEdge(last) <= (columns[at + 1] ?? Number.POSITIVE_INFINITY) + PLAY
  })
}

function cellsAt(line: PageLine, columns: readonly number[]): PageItem[][] {
  const cells: PageItem[][] = columns.map(() => [])
  let column = 0
  let end = Number.NEGATIVE_INFINITY
  for (const item of line.items) {
    const next = columns.findLastIndex((start) => item.x >= start - PLAY)
    // Within running words no column begins, however they fall.
    if (next > column && (item.x - end > CELL_ROOM * line.size || end < 0)) column = next
    cells[Math.max(column, 0)]?.push(item)
    end = rightEdge(item)
  }
  return cells
}

/** A row begins where the first column does, unless its words go on from the line above. */
function makeRows(lines: readonly PageLine[], columns: readonly number[]): PageLine[] {
  const rows: PageLine[][] = []
  for (const line of lines) {
    const [first, ...rest] = cellsAt(line, columns)
    const isAlone = !rest.some(isFilled)
    const goesOn = first?.length === 0 || (isAlone && /^\p{Ll}/u.test(wordsOfItems(first ?? [], line.size)))
    if (goesOn && rows.length > 0) rows.at(-1)?.push(line)
    else rows.push([line])
  }
  return rows.map((row) => toRow(row, columns))
}

function toRow(lines: readonly PageLine[], columns: readonly number[]): PageLine {
  const [first] = lines as [PageLine]
  const cells = columns.map((_, at) =>
    lines
      .map((line) => wordsOfItems(cellsAt(line, columns)[at] ?? [], line.size).replaceAll('\t', ' '))
      .filter((words) => words !== '')
      .join('\n'),
  )
  const all = lines.flatMap(({ items }) => items)
  const [x, end] = [Math.min(...all.map((item) => item.x)), Math.max(...all.map(rightEdge))]
  const item = {
    text: cells.join('\t'),
    x,
    y: first.y,
    width: end - x,
    size: first.size,
    index: all[0]?.index ?? 0,
    font: all[0]?.font ?? '',
    rowEnd: (lines.at(-1) as PageLine).y,
  }
  return { items: [item], y: first.y, size: first.size }
}
