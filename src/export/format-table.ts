import { stringify } from 'csv-stringify/sync'
import type { Table, TableRow } from './table.js'

/** Formats of text in which a table can be written. */
export type TextTableFormat = 'csv' | 'jsonl'

/** Rows, and about how many characters, that are formatted at a time: a string holds no more than 500 million. */
const most = { rows: 1000, characters: 4_000_000 }

/**
 * A table as the content of a file, piece by piece, each of whole rows. In csv a text that a spreadsheet would read as a
 * formula, as it begins with = + - @ or a tab, gets an apostrophe before it, and a table without rows has its head as
 * well; jsonl has every text as it is, one JSON object a line.
 */
export function* formatTable({ columns, rows }: Pick<Table, 'columns' | 'rows'>, format: TextTableFormat) {
  const names = columns.map(({ name }) => name)
  if (format === 'csv') yield stringify([names])
  for (const some of divide(rows)) yield format === 'csv' ? formatCsv(names, some) : formatLines(some)
}

const formatLines = (rows: readonly TableRow[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('')

function formatCsv(names: readonly string[], rows: readonly TableRow[]): string {
  const cells = rows.map((row) => names.map((name) => row[name] ?? null))
  return stringify(cells, { escape_formulas: true, cast: { number: String } })
}

/** Runs of rows that fit in a string each, unless one row alone does not. */
function* divide(rows: Iterable<TableRow>): Generator<readonly TableRow[]> {
  let [some, characters]: [TableRow[], number] = [[], 0]
  for (const row of rows) {
    some.push(row)
    for (const value of Object.values(row)) characters += typeof value === 'string' ? value.length : 1
    if (some.length < most.rows && characters < most.characters) continue
    yield some
    ;[some, characters] = [[], 0]
  }
  if (some.length > 0) yield some
}
