import type { Table, TableColumn } from './table.js'

type Value = string | number | null
type ParquetType = 'INT64' | 'DOUBLE' | 'STRING'

const holds: Readonly<Record<ParquetType, (value: Value) => boolean>> = {
  INT64: (value) => value === null || Number.isSafeInteger(value),
  DOUBLE: (value) => value === null || typeof value === 'number',
  STRING: () => true,
}

/** Columns that are to be tried, the narrowest first: SQLite lets a table that is not strict hold anything anywhere. */
const candidates: Readonly<Record<string, readonly ParquetType[]>> = {
  INTEGER: ['INT64', 'DOUBLE', 'STRING'],
  REAL: ['DOUBLE', 'STRING'],
  TEXT: ['STRING'],
}

/**
 * A table as an Apache Parquet file, compressed with Snappy. Integers have 64 bits, whatever their values, so that the
 * files of two databases have one schema; dates stay texts, as they are as precise as is known: 2024, 2024-06.
 */
export async function writeParquet({ columns, rows }: Table): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await import('hyparquet-writer')
  const columnData = columns.map((column) => {
    const values = rows.map((row) => row[column.name] ?? null)
    const type = typeOf(column, values)
    return { name: column.name, type, nullable: !column.required, data: values.map((value) => convert(value, type)) }
  })
  return new Uint8Array(parquetWriteBuffer({ columnData, createdBy: 'adviesatlas' }))
}

function typeOf({ type }: TableColumn, values: readonly Value[]): ParquetType {
  const isKnown = values.some((value) => value !== null)
  const tried = candidates[type.toUpperCase()] ?? (isKnown ? candidates.INTEGER : candidates.TEXT) ?? []
  return tried.find((candidate) => values.every(holds[candidate])) ?? 'STRING'
}

function convert(value: Value, type: ParquetType): string | number | bigint | null {
  if (value === null) return null
  if (type === 'STRING') return String(value)
  return type === 'INT64' ? BigInt(value) : value
}
