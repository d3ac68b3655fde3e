import { stringify } from 'csv-stringify/sync'

/** A row by column name. */
export type TableRow = Readonly<Record<string, string | number | null>>

export const tableFormats = ['csv', 'jsonl'] as const
export type TableFormat = (typeof tableFormats)[number]

/**
 * Rows as the content of a file. In csv a text that a spreadsheet would read as a formula, as it begins with = + - @ or
 * a tab, gets an apostrophe before it; jsonl has every text as it is, one JSON object a line.
 *
 * @param columns names of the columns, in order, so that a table without rows has its head as well
 */
export function formatTable(columns: readonly string[], rows: readonly TableRow[], format: TableFormat): string {
  if (format === 'jsonl') return rows.map((row) => `${JSON.stringify(row)}\n`).join('')
  const cells = rows.map((row) => columns.map((column) => row[column] ?? null))
  return stringify([[...columns], ...cells], { escape_formulas: true, cast: { number: String } })
}
