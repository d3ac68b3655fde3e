import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exportTables } from '../../src/cli/export-tables.js'
import { datasetteMetadata, formatTable } from '../../src/export/index.js'
import { aTerminal } from '../support/a-terminal.js'
import { anAnnotatedReport } from '../support/an-annotated-report.js'
import { aFolder, anAtlas, aSha, query } from '../support/an-atlas.js'

describe('a table as a file', () => {
  const rows = [{ a: '=1+1', b: -2, c: null, d: 'x,"y"\nz' }]

  it('holds no formula in csv, and quotes by RFC 4180', () => {
    expect(formatTable(['a', 'b', 'c', 'd'], rows, 'csv')).toBe('a,b,c,d\n\'=1+1,-2,,"x,""y""\nz"\n')
  })

  it('has every text as it is in jsonl', () => {
    expect(JSON.parse(formatTable(['a', 'b', 'c', 'd'], rows, 'jsonl'))).toEqual(rows[0])
  })

  it('has its head without rows', () => expect(formatTable(['a', 'b'], [], 'csv')).toBe('a,b\n'))
})

describe('adviesatlas export', () => {
  function exported(options: { format: 'csv' | 'jsonl'; flat?: boolean }) {
    const { atlas, path } = anAtlas()
    atlas.saveReport(anAnnotatedReport('een'), { path: 'een', sha256: aSha() })
    atlas.close()
    const to = join(aFolder(), 'out')
    expect(exportTables(aTerminal().terminal, { db: path, to, ...options })).toBe(0)
    return { to, files: readdirSync(to) }
  }

  it('writes a file a table, and metadata for Datasette with queries', () => {
    const { to, files } = exported({ format: 'jsonl' })
    for (const name of ['reports', 'recommendations', 'mentions', 'links', 'evidence'])
      expect(files).toContain(`${name}.jsonl`)
    expect(files.some((name) => name.includes('fts'))).toBe(false)
    const [first] = readFileSync(join(to, 'recommendations.jsonl'), 'utf8').split('\n')
    expect(JSON.parse(first as string)).toMatchObject({ report_id: 'een', ordinal: 1 })
    const { databases } = JSON.parse(readFileSync(join(to, 'datasette-metadata.json'), 'utf8'))
    expect(Object.keys(databases.atlas.queries)).toHaveLength(4)
    expect(databases.atlas.tables.links.columns.similarity).toMatch(/^How alike/)
  })

  it('writes one flat table', () => {
    const { to, files } = exported({ format: 'csv', flat: true })
    expect(files).toEqual(['datasette-metadata.json', 'recommendations.csv'])
    expect(readFileSync(join(to, 'recommendations.csv'), 'utf8')).toMatch(/^recommendation_id,report_id,report_title/)
  })

  it('leaves alone what is there, unless it is forced', () => {
    const { atlas, path } = anAtlas()
    atlas.close()
    const to = aFolder()
    writeFileSync(join(to, 'reports.csv'), 'mine')
    const run = (force: boolean) => exportTables(aTerminal().terminal, { db: path, to, format: 'csv', force })
    expect(() => run(false)).toThrow(/reports\.csv/)
    expect(readdirSync(to)).toEqual(['reports.csv'])
    expect(run(true)).toBe(0)
    expect(readFileSync(join(to, 'reports.csv'), 'utf8')).toMatch(/^id,accession/)
  })

  it('offers queries that run', () => {
    const { path } = anAtlas()
    const metadata = JSON.parse(datasetteMetadata('atlas', []))
    for (const { sql } of Object.values<{ sql: string }>(metadata.databases.atlas.queries))
      expect(() => query(path, sql, { theme: 'data' })).not.toThrow()
  })
})
