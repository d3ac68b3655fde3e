import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { onTestFinished } from 'vitest'
import type { Theme } from '../../src/model/index.js'
import { type Atlas, type AtlasOptions, openAtlas } from '../../src/store/index.js'

export const sampleThemes: readonly Theme[] = [
  { id: 'governance', labelNl: 'Regie en sturing', labelEn: 'Governance', description: 'Central direction' },
  { id: 'funding', labelNl: 'Financiering', labelEn: 'Funding', description: 'Budgets' },
]

export const aSha = (digit = 'a'): string => digit.repeat(64)

/** A folder that is gone after the test. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** An open database in a new file, with the sample's themes and a clock that stands still. */
export function anAtlas(options: AtlasOptions = {}): { atlas: Atlas; path: string } {
  const path = join(aFolder(), 'atlas.sqlite')
  const atlas = openAtlas(path, { pipelineVersion: '1.2.3', now: () => new Date('2025-01-02T03:04:05Z'), ...options })
  onTestFinished(() => atlas.close())
  atlas.saveThemes(sampleThemes)
  return { atlas, path }
}

/** Runs a query as an analyst would: in another tool, on the file. */
export function query(path: string, sql: string, ...parameters: unknown[]): Record<string, unknown>[] {
  const db = new Database(path, { readonly: true })
  try {
    return db.prepare(sql).all(...parameters) as Record<string, unknown>[]
  } finally {
    db.close()
  }
}

/** Changes a file as another program would. */
export function tamper(path: string, sql: string): void {
  const db = new Database(path)
  db.exec(sql)
  db.close()
}

/** Every row of every table, sorted; the columns named are left out. */
export function dump(path: string, ...without: string[]): Record<string, string[]> {
  const tables = query(
    path,
    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual')",
  )
  const contents = tables
    .map(({ name }) => name as string)
    .filter((name) => !name.startsWith('sqlite_'))
    .map((name) => [
      name,
      query(path, `SELECT * FROM ${name}`)
        .map((row) => JSON.stringify(omit(row, without)))
        .sort(),
    ])
  return Object.fromEntries(contents) as Record<string, string[]>
}

/** Fails when the full-text index holds anything but the words of the recommendations. */
export const checkSearchIndex = (path: string): void =>
  tamper(path, "INSERT INTO recommendations_fts (recommendations_fts, rank) VALUES ('integrity-check', 1)")

const omit = (row: Record<string, unknown>, columns: readonly string[]) =>
  Object.fromEntries(Object.entries(row).filter(([column]) => !columns.includes(column)))
