import { dividePieces } from './divide-pieces.js'
import { formLines } from './form-lines.js'
import type { PageItem } from './page-item.js'

/** Room that divides cells, as a share of the type size. */
const CELL_ROOM = 1.2

/** Lines of three cells, or sides that the file goes to and fro between, from which a table is likely. */
const LEAST_LINES = 2
const LEAST_TURNS = 6

/** Whether words stand on a page as cells do: three beside each other, or side by side and written by turns. */
export function mayHoldTable(items: readonly PageItem[]): boolean {
  const pieces = formLines(items).map((line) => dividePieces(line.items, CELL_ROOM * line.size))
  if (pieces.filter((line) => line.length > 2).length >= LEAST_LINES) return true
  const beside = pieces.filter((line) => line.length > 1)
  return beside.length >= LEAST_LINES && turns(items) >= LEAST_TURNS
}

/** How often the file goes up the page again. */
function turns(items: readonly PageItem[]): number {
  let count = 0
  for (const [index, item] of items.entries()) {
    const before = items[index - 1]
    if (before && item.y < before.y - item.size) count++
  }
  return count
}
