import { formLines } from './form-lines.js'
import type { PageItem, PageLine } from './page-item.js'

/** Lines that an average run of cells has: columns that the file mixes line by line have one. */
const RUN_LINES = 1.5

/** Rows that make a table. */
const ROWS = 3

interface Run {
  readonly isRight: boolean
  readonly items: PageItem[]
}

/**
 * The lines of a table with cells of several lines, cell by cell as the file has them; undefined for columns of text.
 * A table is written row by row: the file goes from side to side, and each time it comes back to the left it begins
 * below everything before. Columns are written one after the other.
 */
export function orderCells(items: readonly PageItem[], gutter: number): PageLine[] | undefined {
  const inFile = [...items].sort((a, b) => a.index - b.index)
  const runs = divideRuns(inFile, (item) => item.x >= gutter)
  if (runs.length < 2 * ROWS || !beginsRows(runs)) return undefined
  const lines = runs.map(({ items }) => formLines(items))
  if (lines.flat().length < RUN_LINES * runs.length) return undefined
  return runs.flatMap((run) => divideRuns(run.items, nextCell(run.items)).flatMap(({ items }) => formLines(items)))
}

function divideRuns(items: readonly PageItem[], isRight: (item: PageItem) => boolean): Run[] {
  const runs: Run[] = []
  for (const item of items) {
    const right = isRight(item)
    const run = runs.at(-1)
    if (run?.isRight === right) run.items.push(item)
    else runs.push({ isRight: right, items: [item] })
  }
  return runs
}

/** Whether every run on the left begins below all that the file has before it. */
function beginsRows(runs: readonly Run[]): boolean {
  let lowest = Number.NEGATIVE_INFINITY
  for (const { isRight, items } of runs) {
    if (!isRight && Math.min(...items.map((item) => item.y)) < lowest - 1) return false
    lowest = Math.max(lowest, ...items.map((item) => item.y))
  }
  return true
}

/** Tells the cells of one side apart: where the file goes back up, the next cell begins. */
function nextCell(items: readonly PageItem[]): (item: PageItem) => boolean {
  let cell = false
  let above = items[0]?.y ?? 0
  return (item) => {
    if (item.y < above - item.size) cell = !cell
    above = item.y
    return cell
  }
}
