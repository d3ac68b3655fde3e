import { stringify } from 'csv-stringify/sync'
import type { Table } from './table.js'

/** Formats of text in which a table can be written. */
export type TextTableFormat = 'csv' | 'jsonl'

/**
 * A table as the content of a file. In csv a text that a spreadsheet would read as a formula, as it begins with = + - @
 * or a tab, gets an apostrophe before it, and a table without rows has its head as well; jsonl has every text as it is,
 * one JSON object a line.
 */
export function formatTable({ columns, rows }: Pick<Table, 'columns' | 'rows'>, format: TextTableFormat): string {
  if (format === 'jsonl') return rows.map((row) => `${JSON.stringify(row)}\n`).join('')
  const names = columns.map(({ name }) => name)
  const cells = rows.map((row) => names.map((name) => row[name] ?? null))
  return stringify([names, ...cells], { escape_formulas: true, cast: { number: String } })
}
