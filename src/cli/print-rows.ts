import { stringify } from 'csv-stringify/sync'
import { drawTable } from './draw-table.js'
import { markdownTable } from './markdown.js'
import { oneLine } from './one-line.js'
import type { Terminal } from './terminal.js'

/** How rows are printed; a table by default. */
export interface RowFormat {
  readonly json?: boolean
  readonly csv?: boolean
  readonly markdown?: boolean
}

type Cell = string | number | null

/** A row by column name; all rows have the same columns. */
export type Rows = readonly Readonly<Record<string, Cell>>[]

/** Characters of a cell of a table from where it wraps. */
const widest = 60

/** Prints rows in the form that was asked; without rows, the words for that, or an empty document. */
export function printRows({ print }: Terminal, rows: Rows, nothing: string, { json, csv, markdown }: RowFormat): void {
  const names = Object.keys(rows[0] ?? {})
  if (json) print(JSON.stringify(rows, null, 2))
  else if (csv) print(asCsv(names, rows))
  else if (rows.length === 0) print(nothing)
  else if (markdown) print(markdownTable(names, textsOf(names, rows), names.length))
  else print(table(names, rows))
}

/**
 * Comma-separated values by RFC 4180. A text that a spreadsheet would read as a formula, as it begins with = + - @ or a
 * tab, gets an apostrophe before it.
 */
function asCsv(names: readonly string[], rows: Rows): string {
  const cells = rows.map((row) => names.map((name) => withoutControls(row[name] ?? null)))
  return stringify([[...names], ...cells], { escape_formulas: true, cast: { number: String } }).trimEnd()
}

const withoutControls = (cell: Cell): Cell => (typeof cell === 'string' ? oneLine(cell) : cell)

function table(names: readonly string[], rows: Rows): string {
  const columns = names.map((head) => {
    const isNumber = rows.every((row) => row[head] === null || typeof row[head] === 'number')
    const long = rows.some((row) => String(row[head] ?? '').length > widest)
    return { head, ...(isNumber ? { align: 'right' as const } : {}), ...(long ? { width: widest } : {}) }
  })
  return drawTable(columns, textsOf(names, rows))
}

const textsOf = (names: readonly string[], rows: Rows): string[][] =>
  rows.map((row) => names.map((name) => oneLine(String(row[name] ?? ''))))
