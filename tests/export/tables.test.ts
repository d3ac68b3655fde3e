import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import readWorkbook from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import type { TableExportFormat } from '../../src/cli/export-formats.js'
import { exportTables } from '../../src/cli/export-tables.js'
import { datasetteMetadata, formatTable, type Table } from '../../src/export/index.js'
import { aTerminal } from '../support/a-terminal.js'
import { anAnnotatedReport } from '../support/an-annotated-report.js'
import { aFolder, anAtlas, aSha, query, tamper } from '../support/an-atlas.js'

describe('a table as a file', () => {
  const columns = ['a', 'b', 'c', 'd'].map((name) => ({ name, type: '', required: false }))
  const rows = [{ a: '=1+1', b: -2, c: null, d: 'x,"y"\nz' }]

  const formatted = (some: Table['rows'], format: 'csv' | 'jsonl') =>
    [...formatTable({ columns, rows: some }, format)].join('')

  it('holds no formula in csv, and quotes by RFC 4180', () => {
    expect(formatted(rows, 'csv')).toBe('a,b,c,d\n\'=1+1,-2,,"x,""y""\nz"\n')
  })

  it('has every text as it is in jsonl', () => {
    expect(JSON.parse(formatted(rows, 'jsonl'))).toEqual(rows[0])
  })

  it.each(['csv', 'jsonl'] as const)(
    'comes in pieces of whole rows as %s, few of them where texts are long',
    (format) => {
      const many = Array.from({ length: 2500 }, (_, at) => ({ a: `${at}`, b: at, c: null, d: 'é' }))
      const pieces = [...formatTable({ columns, rows: many }, format)]
      expect(pieces.length).toBe(format === 'csv' ? 4 : 3)
      expect(pieces.every((piece) => piece.endsWith('\n'))).toBe(true)
      expect(pieces.join('').split('\n').length).toBe(format === 'csv' ? 2502 : 2501)
      const long = [1, 2, 3].map((b) => ({ a: 'x'.repeat(3_000_000), b, c: null, d: null }))
      expect([...formatTable({ columns, rows: long }, format)].filter((piece) => piece.length > 7_000_000)).toEqual([])
    },
  )

  it('has its head without rows', () => expect(formatted([], 'csv')).toBe('a,b,c,d\n'))
})

describe('adviesatlas export', () => {
  function aDatabase(): string {
    const { atlas, path } = anAtlas()
    atlas.saveReport(anAnnotatedReport('een'), { path: 'een', sha256: aSha() })
    atlas.close()
    return path
  }

  async function exported(options: { format: TableExportFormat; flat?: boolean }) {
    const to = join(aFolder(), 'out')
    expect(await exportTables(aTerminal().terminal, { db: aDatabase(), to, ...options })).toBe(0)
    return { to, files: readdirSync(to) }
  }

  it('writes a file a table, and metadata for Datasette with queries', async () => {
    const { to, files } = await exported({ format: 'jsonl' })
    for (const name of ['reports', 'recommendations', 'mentions', 'links', 'evidence'])
      expect(files).toContain(`${name}.jsonl`)
    expect(files.some((name) => name.includes('fts'))).toBe(false)
    const [first] = readFileSync(join(to, 'recommendations.jsonl'), 'utf8').split('\n')
    expect(JSON.parse(first as string)).toMatchObject({ report_id: 'een', ordinal: 1 })
    const { databases } = JSON.parse(readFileSync(join(to, 'datasette-metadata.json'), 'utf8'))
    expect(Object.keys(databases.atlas.queries)).toHaveLength(4)
    expect(databases.atlas.tables.links.columns.similarity).toMatch(/^How alike/)
  })

  it('writes one flat table', async () => {
    const { to, files } = await exported({ format: 'csv', flat: true })
    expect(files).toEqual(['datasette-metadata.json', 'recommendations.csv'])
    expect(readFileSync(join(to, 'recommendations.csv'), 'utf8')).toMatch(/^recommendation_id,report_id,report_title/)
  })

  it('writes Parquet with the types of the database', async () => {
    const { to, files } = await exported({ format: 'parquet' })
    expect(files).toContain('recommendations.parquet')
    expect(files.every((name) => name.endsWith('.parquet'))).toBe(true)
    const { rows, types } = await readParquet(join(to, 'mentions.parquet'))
    expect(types).toMatchObject({ surface: 'UTF8', value: 'DOUBLE', page: 'INT64', vague: 'INT64' })
    expect(rows[0]).toMatchObject({ surface: '€ 50 miljoen', value: 50_000_000, page: 1n, unit: null })
  })

  it('writes one flat table of Parquet, with the types of a view', async () => {
    const { to, files } = await exported({ format: 'parquet', flat: true })
    expect(files).toEqual(['recommendations.parquet'])
    const { rows, types } = await readParquet(join(to, 'recommendations.parquet'))
    expect(rows).toHaveLength(5)
    expect(types).toMatchObject({ report_title: 'UTF8', confidence: 'DOUBLE', page: 'INT64', themes: 'UTF8' })
  })

  it('writes a workbook with a sheet a table, or one flat one', async () => {
    const { to, files } = await exported({ format: 'excel' })
    expect(files).toEqual(['atlas.xlsx'])
    const sheets = await readWorkbook(join(to, 'atlas.xlsx'))
    expect(sheets.map(({ sheet }) => sheet)).toEqual(expect.arrayContaining(['reports', 'recommendation_themes']))
    expect(sheets.find(({ sheet }) => sheet === 'recommendations')?.data).toHaveLength(6)

    const flat = await exported({ format: 'excel', flat: true })
    expect(flat.files).toEqual(['recommendations.xlsx'])
  })

  it('says which texts Excel has no room for', async () => {
    const db = aDatabase()
    tamper(db, "UPDATE report_texts SET text = printf('%.*c', 40000, 'x')")
    const said: string[] = []
    const terminal = { ...aTerminal().terminal, say: (text: string) => void said.push(text) }
    expect(await exportTables(terminal, { db, to: aFolder(), format: 'excel' })).toBe(0)
    expect(said[0]).toMatch(/^report_texts\.text: 1 text is longer than the 32,767 characters of an Excel cell and cut/)
  })

  it('leaves alone what is there, unless it is forced', async () => {
    const { atlas, path } = anAtlas()
    atlas.close()
    const to = aFolder()
    writeFileSync(join(to, 'reports.csv'), 'mine')
    const run = (force: boolean) => exportTables(aTerminal().terminal, { db: path, to, format: 'csv', force })
    await expect(run(false)).rejects.toThrow(/reports\.csv: is there already; choose another place with --to/)
    expect(readdirSync(to)).toEqual(['reports.csv'])
    expect(await run(true)).toBe(0)
    expect(readFileSync(join(to, 'reports.csv'), 'utf8')).toMatch(/^id,accession/)
  })

  it('offers queries that run', () => {
    const { path } = anAtlas()
    const metadata = JSON.parse(datasetteMetadata('atlas', []))
    for (const { sql } of Object.values<{ sql: string }>(metadata.databases.atlas.queries))
      expect(() => query(path, sql, { theme: 'data' })).not.toThrow()
  })
})

async function readParquet(path: string) {
  const bytes = readFileSync(path)
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer
  const columns = parquetMetadata(file).schema.slice(1)
  const types = columns.map(({ name, type, converted_type }) => [name, converted_type ?? type])
  return { rows: await parquetReadObjects({ file }), types: Object.fromEntries(types) as Record<string, string> }
}
