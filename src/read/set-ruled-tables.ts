import { dividePieces } from './divide-pieces.js'
import type { RuledTable } from './find-ruled-tables.js'
import { formLines } from './form-lines.js'
import { medianSize, type PageItem, type PageLine, rightEdge } from './page-item.js'
import { wordsOfItems } from './words-of-items.js'

/** Lines of text in one cell above which the rules are a layout of the page and no table. */
const MOST_CELL_LINES = 30

/** Room between the columns of a table without lines down, as a share of the type size. */
const COLUMN_ROOM = 0.9

/** Points that words may stand out of their cell. */
const PLAY = 2

/**
 * Puts the items of ruled tables together to rows, each as one item with its cells divided by tabs and the lines of a
 * cell by line feeds. What only looks like a table (a box, a frame around columns) keeps its items.
 */
export function setRuledTables(items: readonly PageItem[], tables: readonly RuledTable[]): PageItem[] {
  let rest = [...items]
  const rows: PageItem[] = []
  for (const table of tables) {
    const inside = rest.filter((item) => isInside(item, table))
    const made = makeRows(inside, table)
    if (made.length === 0) continue
    rows.push(...made)
    rest = rest.filter((item) => !inside.includes(item))
  }
  return [...rest, ...rows]
}

const isInside = (item: PageItem, { left, right, top, bottom }: RuledTable): boolean => {
  const middle = item.x + item.width / 2
  return middle > left - PLAY && middle < right + PLAY && item.y > top && item.y <= bottom + PLAY
}

/** The rows of a table; none when it is not one. */
function makeRows(items: readonly PageItem[], table: RuledTable): PageItem[] {
  const columns = table.columns.length > 0 ? table.columns : guessColumns(items, table)
  if (columns.length < 3) return []
  const rows = new Map<number, PageItem[][]>()
  for (const item of items) {
    const row = rowOf(item, table)
    const cells = rows.get(row) ?? columns.slice(1).map(() => [])
    cells[columnOf(item, columns)]?.push(item)
    rows.set(row, cells)
  }
  const lines = [...rows].sort(([a], [b]) => a - b).map(([, cells]) => cells.map((cell) => formLines(cell)))
  const isTable = lines.filter((cells) => cells.filter(hasLines).length > 1).length >= 2
  if (!isTable || lines.some((cells) => cells.some((cell) => cell.length > MOST_CELL_LINES))) return []
  // Borders that are drawn double leave columns without words.
  const used = columns.slice(1).map((_, at) => lines.some((cells) => hasLines(cells[at] ?? [])))
  const edges = columns.filter((_, at) => used[at] ?? true)
  return lines.flatMap((cells) =>
    toItem(
      cells.filter((_, at) => used[at]),
      edges,
    ),
  )
}

const hasLines = (cell: readonly PageLine[]): boolean => cell.length > 0

/** The lowest rule above an item that runs over it. */
function rowOf(item: PageItem, { across, top }: RuledTable): number {
  const middle = item.x + Math.min(item.width, item.size) / 2
  const above = across.findLast(({ y, start, end }) => y < item.y - item.size / 4 && start <= middle && end >= middle)
  return above?.y ?? top
}

function columnOf(item: PageItem, columns: readonly number[]): number {
  const at = columns.findLastIndex((edge) => edge <= item.x + PLAY)
  return Math.min(Math.max(at, 0), columns.length - 2)
}

/** Columns by the white strips that run through all rows. */
function guessColumns(items: readonly PageItem[], { left, right }: RuledTable): number[] {
  const size = medianSize(formLines(items))
  const shadows = dividePieces(
    [...items].sort((a, b) => a.x - b.x),
    COLUMN_ROOM * size,
  )
  return [left, ...shadows.slice(1).map(({ start }) => start), right]
}

function toItem(cells: readonly (readonly PageLine[])[], columns: readonly number[]): PageItem[] {
  const lines = cells.flat()
  const all = lines.flatMap((line) => line.items)
  if (all.length === 0) return []
  const isOneCell = cells.filter(hasLines).length === 1
  // A title over the whole width of a table is a line like any other.
  if (isOneCell && lines.length === 1 && all.some((item) => rightEdge(item) > (columns[2] as number))) return [...all]
  const first = all.reduce((top, item) => (item.y < top.y ? item : top))
  return [
    {
      text: cells
        .map((cell) => cell.map(({ items, size }) => wordsOfItems(items, size).replaceAll('\t', ' ')).join('\n'))
        .join('\t'),
      x: columns[0] as number,
      y: first.y,
      width: (columns.at(-1) as number) - (columns[0] as number),
      size: medianSize(lines),
      index: Math.min(...all.map(({ index }) => index)),
      font: all[0]?.font ?? '',
      rowEnd: Math.max(...all.map(({ y }) => y)),
    },
  ]
}
