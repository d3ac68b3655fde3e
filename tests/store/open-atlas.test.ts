import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openAtlas, StoreError } from '../../src/store/index.js'
import { schemaVersion } from '../../src/store/migrate.js'
import { anAnnotatedReport } from '../support/an-annotated-report.js'
import { aFolder, anAtlas, aSha, query, tamper } from '../support/an-atlas.js'

const file = { path: 'sample.txt', sha256: aSha() }

/** A closed database with one report. */
function aClosedAtlas(): string {
  const { atlas, path } = anAtlas()
  atlas.saveReport(anAnnotatedReport(), file)
  atlas.close()
  return path
}

/** Another program that has the file open until the test ends. */
function anotherProgram(path: string): Database.Database {
  const db = new Database(path)
  onTestFinished(() => void db.close())
  return db
}

describe('opening a database', () => {
  it('makes the file and the folders above it', () => {
    const path = join(aFolder(), 'a', 'b', 'atlas.sqlite')
    openAtlas(path).close()
    expect(query(path, 'SELECT number, name FROM migrations LIMIT 1')).toEqual([{ number: 1, name: 'initial-schema' }])
  })

  it('in memory makes no file', () => {
    const atlas = openAtlas(':memory:')
    expect(atlas.listReports()).toEqual([])
    expect(existsSync(':memory:')).toBe(false)
    atlas.close()
  })

  it('takes an empty file', () => {
    const path = join(aFolder(), 'atlas.sqlite')
    writeFileSync(path, '')
    expect(() => openAtlas(path).close()).not.toThrow()
  })

  it('takes a path that looks like an address of SQLite as a path', () => {
    const folder = aFolder()
    const path = join(folder, 'file:atlas?mode=memory')
    openAtlas(path).close()
    expect(readdirSync(folder)).toEqual([basename(path)])
  })

  it('finds what was saved before', () => {
    const atlas = openAtlas(aClosedAtlas())
    expect(atlas.listReports().map(({ id }) => id)).toEqual(['sample'])
    atlas.close()
  })

  it('for reading reads, and refuses to write', () => {
    const path = aClosedAtlas()
    const before = readFileSync(path)
    const atlas = openAtlas(path, { readonly: true })
    expect(atlas.findReport('sample')?.title).toBe('Report sample')
    expect(() => atlas.saveReport(anAnnotatedReport(), file)).toThrow(`${path} cannot be written`)
    atlas.close()
    expect(readFileSync(path).equals(before)).toBe(true)
  })
})

describe('a database that cannot be opened is named with what to do', () => {
  const fails = (path: string, message: string, options = {}) => {
    expect(() => openAtlas(path, options)).toThrow(StoreError)
    expect(() => openAtlas(path, options)).toThrow(message)
  }

  it('no path', () => fails(' ', 'the path of the database is empty; give the path of a file'))

  it('a folder', () => {
    const folder = aFolder()
    fails(folder, `${folder} is a folder; give the path of a file`)
  })

  it('a folder that cannot be made', () => {
    const path = join(aFolder(), 'note.txt')
    writeFileSync(path, 'a file')
    fails(join(path, 'a', 'atlas.sqlite'), `${join(path, 'a')} cannot be made a folder (ENOTDIR)`)
  })

  it.runIf(existsSync('/proc/self'))('a folder that cannot be written', () => {
    fails('/proc/self/atlas.sqlite', '/proc/self/atlas.sqlite cannot be opened; check that the folder exists')
  })

  it('a file that is no database', () => {
    const path = join(aFolder(), 'report.txt')
    const content = 'Dit is een rapport. '.repeat(100)
    writeFileSync(path, content)
    fails(path, `${path} is not a SQLite database; give another path, or move this file away`)
    expect(readFileSync(path, 'utf8')).toBe(content)
  })

  it('a database of another program, which stays as it was', () => {
    const path = join(aFolder(), 'other.sqlite')
    tamper(path, 'CREATE TABLE songs (title TEXT)')
    const before = readFileSync(path)
    fails(path, `${path} is a SQLite database of another program; give another path`)
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  it('a database of another program that is marked as its own', () => {
    const path = join(aFolder(), 'other.sqlite')
    tamper(path, 'PRAGMA application_id = 1196444487')
    fails(path, 'is a SQLite database of another program')
  })

  it('a database of a newer version, with both versions', () => {
    const path = aClosedAtlas()
    tamper(path, 'PRAGMA user_version = 99')
    fails(
      path,
      `${path} was made by a newer Adviesatlas: its schema is version 99 and this program knows versions up to ${schemaVersion}; ` +
        'update Adviesatlas, or ingest into a new file',
    )
  })

  it('a database of an older version, for reading', () => {
    const path = aClosedAtlas()
    tamper(path, 'PRAGMA user_version = 0')
    fails(path, 'run `adviesatlas ingest` on it once to bring it forward', { readonly: true })
  })

  it('for reading, one that is not there or empty', () => {
    const path = join(aFolder(), 'atlas.sqlite')
    fails(path, `${path} does not exist; run \`adviesatlas ingest\` to make it`, { readonly: true })
    expect(existsSync(path)).toBe(false)
    writeFileSync(path, '')
    fails(path, `${path} is empty; run \`adviesatlas ingest\` to fill it`, { readonly: true })
  })

  it('one that another program has locked', () => {
    const path = aClosedAtlas()
    anotherProgram(path).exec('BEGIN EXCLUSIVE')
    fails(path, `${path} is in use by another program; close it there and try again`, { busyTimeout: 20 })
  })

  it('one that is damaged', () => {
    const path = aClosedAtlas()
    truncateSync(path, 8192)
    expect(() => openAtlas(path).readText('sample')).toThrow(StoreError)
    expect(() => openAtlas(path).readText('sample')).toThrow('is damaged; put back a copy')
  })
})

describe('writing while another program writes', () => {
  it('says so and writes nothing', () => {
    const path = aClosedAtlas()
    const atlas = openAtlas(path, { busyTimeout: 20 })
    const other = anotherProgram(path)
    other.exec('BEGIN IMMEDIATE')
    expect(() => atlas.removeReport('sample')).toThrow(`${path} is in use by another program`)
    other.exec('COMMIT')
    expect(atlas.removeReport('sample')).toBe(true)
    atlas.close()
  })
})

describe('closing a database', () => {
  it('leaves one file, in the plain format', () => {
    const { atlas, path } = anAtlas()
    atlas.saveReport(anAnnotatedReport(), file)
    const folder = join(path, '..')
    expect(readdirSync(folder).length).toBeGreaterThan(1)
    atlas.close()
    expect(readdirSync(folder)).toEqual([basename(path)])
    expect(query(path, 'PRAGMA journal_mode')).toEqual([{ journal_mode: 'delete' }])
  })

  it('brings the statistics up to date', () => {
    expect(query(aClosedAtlas(), "SELECT count(*) AS n FROM sqlite_stat1 WHERE tbl = 'mentions'")).not.toEqual([
      { n: 0 },
    ])
  })

  it('twice is harmless', () => {
    const atlas = openAtlas(':memory:')
    atlas.close()
    expect(() => atlas.close()).not.toThrow()
  })

  it('while an analyst reads the file leaves both with what was saved', () => {
    const { atlas, path } = anAtlas()
    atlas.saveReport(anAnnotatedReport(), file)
    const analyst = anotherProgram(path)
    analyst.exec('BEGIN')
    const count = analyst.prepare('SELECT count(*) FROM reports').pluck()
    expect(count.get()).toBe(1)
    atlas.close()
    expect(count.get()).toBe(1)
    analyst.close()
    expect(query(path, 'SELECT id FROM reports')).toEqual([{ id: 'sample' }])
  })
})

describe('looking for damage', () => {
  it('finds nothing in a sound database', () => {
    const atlas = openAtlas(aClosedAtlas())
    expect(atlas.findDamage()).toEqual([])
    atlas.close()
  })

  it('finds a reference to nothing', () => {
    const path = aClosedAtlas()
    tamper(path, "PRAGMA foreign_keys = OFF; DELETE FROM themes WHERE id = 'funding'")
    const atlas = openAtlas(path)
    expect(atlas.findDamage()).toEqual(['row ? of recommendation_themes refers to nothing in themes'])
    atlas.close()
  })
})
