import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { describe, expect, it } from 'vitest'
import { type Table, writeParquet } from '../../src/export/index.js'

const aTable = (type: string, values: readonly (string | number | null)[], required = false): Table => ({
  name: 'a',
  columns: [{ name: 'x', type, required }],
  rows: values.map((x) => ({ x })),
})

async function readBack(table: Table) {
  const { buffer } = await writeParquet(table)
  const [, column] = parquetMetadata(buffer as ArrayBuffer).schema
  const rows = await parquetReadObjects({ file: buffer as ArrayBuffer })
  const { type, converted_type, repetition_type } = column ?? {}
  return { type: converted_type ?? type, isRequired: repetition_type === 'REQUIRED', values: rows.map(({ x }) => x) }
}

describe('a table as Parquet', () => {
  it.each([
    ['INTEGER', [1, -2, 2 ** 40, null], 'INT64', [1n, -2n, 2n ** 40n, null]],
    ['REAL', [0.25, 3, null], 'DOUBLE', [0.25, 3, null]],
    ['TEXT', ['=1+1', 'één\n"twee"', '', null], 'UTF8', ['=1+1', 'één\n"twee"', '', null]],
    ['TEXT', ['2024', '2024-06-18'], 'UTF8', ['2024', '2024-06-18']],
    ['REAL', [null, null], 'DOUBLE', [null, null]],
  ])('has for %s %j the type %s', async (declared, given, type, values) => {
    expect(await readBack(aTable(declared, given))).toMatchObject({ type, values })
  })

  it.each([
    ['integers', [1, 2], 'INT64'],
    ['numbers', [1, 2.5], 'DOUBLE'],
    ['texts', ['a', null], 'UTF8'],
    ['nothing', [], 'UTF8'],
  ])('looks at the values of a column without a type: %s', async (_, given, type) => {
    expect(await readBack(aTable('', given))).toMatchObject({ type })
  })

  it('loses nothing where a table holds what its column does not promise', async () => {
    expect(await readBack(aTable('INTEGER', [1, 'twee']))).toMatchObject({ type: 'UTF8', values: ['1', 'twee'] })
  })

  it('says which columns never hold null, and has its columns without rows', async () => {
    expect(await readBack(aTable('INTEGER', [7], true))).toEqual({ type: 'INT64', isRequired: true, values: [7n] })
    expect(await readBack(aTable('INTEGER', []))).toEqual({ type: 'INT64', isRequired: false, values: [] })
  })
})
