import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runAdviesatlas } from './run-adviesatlas.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const readme = readFileSync(join(root, 'README.md'), 'utf8')
/** Each question in SQL, with the answer printed below it, if any. */
const questions = [...readme.matchAll(/```sql\n(.*?)\n```(?:\n\n```text\n(.*?)\n```)?/gs)].map(([, sql, answer]) => ({
  sql: sql as string,
  answer,
}))

describe('the questions in the README', () => {
  const folder = mkdtempSync(join(tmpdir(), 'adviesatlas-readme-'))
  let database: Database.Database

  beforeAll(async () => {
    const path = join(folder, 'a.sqlite')
    const { code } = await runAdviesatlas(['ingest', join(root, 'corpus/samples'), '--db', path], { cwd: folder })
    expect(code).toBe(0)
    database = new Database(path, { readonly: true })
  }, 120_000)

  afterAll(() => {
    database.close()
    rmSync(folder, { recursive: true })
  })

  it('are at least five', () => expect(questions.length).toBeGreaterThanOrEqual(5))

  it.each(questions)('have the answer that is printed: $sql', ({ sql, answer }) => {
    const rows = database.prepare(sql).raw().all() as unknown[][]
    expect(rows.length).toBeGreaterThan(0)
    const printed = answer?.split('\n').slice(2)
    const found = rows.map((row) => row.map(String).join(' '))
    if (printed) expect(printed.map(squeeze)).toEqual(found.map(squeeze))
  })
})

const squeeze = (line: string): string => line.replace(/\s+/g, ' ').trim()
