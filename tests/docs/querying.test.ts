import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runAdviesatlas } from '../end-to-end/run-adviesatlas.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const page = readFileSync(join(root, 'docs/querying.md'), 'utf8').replaceAll('\r\n', '\n')
const questions = [...page.matchAll(/```sql\n(.*?)\n```\n\n```text\n(.*?)\n```/gs)].map(([, sql, answer]) => ({
  sql: sql as string,
  answer: answer as string,
}))

/** The samples that a builder may look at; the others only measure. */
const samples = [
  'sample-digital-inclusion.md',
  'voorbeeld-antwoorden-kamervragen.txt',
  'voorbeeld-bundel-energie.md',
  'voorbeeld-geen-advies.md',
  'voorbeeld-rekenkamer-inkoop.pdf',
  'voorbeeld-waterloket.md',
  'voorbeeld-wonen-uit-pdf.txt',
  'voorbeeld-zorgketen.pdf',
].map((name) => join(root, 'corpus/samples', name))

describe('the questions in docs/querying.md', () => {
  const folder = mkdtempSync(join(tmpdir(), 'adviesatlas-querying-'))
  let database: Database.Database

  beforeAll(async () => {
    const path = join(folder, 'a.sqlite')
    const { code } = await runAdviesatlas(['ingest', ...samples, '--db', path], { cwd: folder })
    expect(code).toBe(0)
    database = new Database(path, { readonly: true })
  }, 180_000)

  afterAll(() => {
    database?.close()
    rmSync(folder, { recursive: true })
  })

  it('are twenty', () => expect(questions).toHaveLength(20))

  it.each(questions)('have the answer that is printed: $sql', ({ sql, answer }) => {
    const rows = database.prepare(sql).raw().all() as unknown[][]
    const found = rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))).join(' '))
    expect(answer.split('\n').slice(2).map(squeeze)).toEqual(found.map(squeeze))
    expect(rows.length).toBeGreaterThan(0)
  })
})

const squeeze = (line: string): string => line.replace(/\s+/g, ' ').trim()
