import type { Connection } from './connection.js'
import { storableText } from './storable-text.js'

/** A row by column name. The names are the program's own, never input. */
export type Row = Readonly<Record<string, string | number | null>>

/** Inserts rows, which all have the same columns, in their order. */
export function insertRows(db: Connection, table: string, rows: readonly Row[], onConflict = ''): void {
  const [first] = rows
  if (!first) return
  const columns = Object.keys(first)
  const places = columns.map(() => '?').join(', ')
  const insert = db.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places}) ${onConflict}`)
  for (const row of rows) insert.run(columns.map((column) => storable(row[column])))
}

function storable(value: Row[string] | undefined): string | number | null {
  if (value === undefined) return null
  return typeof value === 'string' ? storableText(value) : value
}
