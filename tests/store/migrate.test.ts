import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { migrate } from '../../src/store/migrate.js'
import { allMigrations } from '../../src/store/migrations/all-migrations.js'

const now = () => new Date('2025-01-02T03:04:05Z')
const latest = allMigrations.length
const addNotes = { number: latest + 1, name: 'add-notes', sql: 'CREATE TABLE notes (id TEXT PRIMARY KEY) STRICT' }
const fails = {
  number: latest + 2,
  name: 'fails',
  sql: 'CREATE TABLE half (id TEXT) STRICT; INSERT INTO nowhere VALUES (1)',
}

const version = (db: Database.Database) => db.pragma('user_version', { simple: true })
const count = (db: Database.Database, type: string, name: string) =>
  db.prepare('SELECT count(*) FROM sqlite_schema WHERE type = ? AND name GLOB ?').pluck().get(type, name)

describe('migrations', () => {
  it('are numbered from 1 without gaps', () => {
    expect(allMigrations.map(({ number }) => number)).toEqual(allMigrations.map((_, index) => index + 1))
  })

  it('bring an older database forward, each with its record', () => {
    const db = new Database(':memory:')
    migrate(db, now)
    migrate(db, now, [...allMigrations, addNotes])
    expect(version(db)).toBe(latest + 1)
    expect(db.prepare('SELECT * FROM migrations').all()).toEqual(
      [...allMigrations, addNotes].map(({ number, name }) => ({
        number,
        name,
        applied_at: '2025-01-02T03:04:05.000Z',
      })),
    )
    expect(count(db, 'table', 'notes')).toBe(1)
  })

  it('are done once', () => {
    const db = new Database(':memory:')
    migrate(db, now)
    const before = db.serialize()
    migrate(db, now)
    expect(db.serialize().equals(before)).toBe(true)
  })

  it('make the views anew and leave those of an analyst', () => {
    const db = new Database(':memory:')
    migrate(db, now)
    const views = count(db, 'view', 'v_*')
    db.exec('DROP VIEW v_repeats; CREATE VIEW v_repeats AS SELECT 1 AS old; CREATE VIEW mine AS SELECT 1 AS one')
    migrate(db, now, [...allMigrations, addNotes])
    expect(count(db, 'view', 'v_*')).toBe(views)
    expect(db.prepare('SELECT * FROM v_repeats').columns()).toHaveLength(8)
    expect(count(db, 'view', 'mine')).toBe(1)
  })

  it('that fail leave the database as it was, those before them included', () => {
    const db = new Database(':memory:')
    migrate(db, now)
    const before = db.serialize()
    expect(() => migrate(db, now, [...allMigrations, addNotes, fails])).toThrow('no such table: nowhere')
    expect(db.serialize().equals(before)).toBe(true)
  })
})
