import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Connection, connect } from './connection.js'
import { applicationId, migrate, schemaVersion } from './migrate.js'
import { StoreError } from './store-error.js'

export interface DatabaseOptions {
  readonly readonly: boolean
  /** Milliseconds to wait for another program's lock. */
  readonly busyTimeout: number
  readonly now: () => Date
}

/** A connection to a database that is ours and of the present schema. Leaves a file that is not ours untouched. */
export function openDatabase(path: string, options: DatabaseOptions): Connection {
  prepareFolder(path, options.readonly)
  const db = connect(path, { readonly: options.readonly, timeout: options.busyTimeout })
  try {
    checkOrigin(db, path, options.readonly)
    configure(db, options.readonly)
    if (!options.readonly) migrate(db, options.now)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

function prepareFolder(path: string, readonly: boolean): void {
  if (path === ':memory:') return
  if (path.trim() === '') throw new StoreError('the path of the database is empty; give the path of a file')
  if (existsSync(path)) {
    if (statSync(path).isDirectory()) throw new StoreError(`${path} is a folder; give the path of a file`)
    return
  }
  if (readonly) throw new StoreError(`${path} does not exist; run \`adviesatlas ingest\` to make it`)
  try {
    mkdirSync(dirname(path), { recursive: true })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new StoreError(`${dirname(path)} cannot be made a folder (${code}); check the path and the rights on it`)
  }
}

function checkOrigin(db: Connection, path: string, readonly: boolean): void {
  const owner = db.pragma('application_id', { simple: true })
  const version = db.pragma('user_version', { simple: true }) as number
  const isEmpty = db.prepare('SELECT NOT EXISTS (SELECT 1 FROM sqlite_schema)').pluck().get() === 1
  if (isEmpty && owner === 0) {
    if (!readonly) return
    throw new StoreError(`${path} is empty; run \`adviesatlas ingest\` to fill it`)
  }
  if (owner !== applicationId) {
    throw new StoreError(`${path} is a SQLite database of another program; give another path`)
  }
  if (version > schemaVersion) {
    throw new StoreError(
      `${path} was made by a newer Adviesatlas: its schema is version ${version} and this program knows versions up ` +
        `to ${schemaVersion}; update Adviesatlas, or ingest into a new file`,
    )
  }
  if (readonly && version < schemaVersion) {
    throw new StoreError(
      `${path} was made by an older Adviesatlas: its schema is version ${version} and this program reads version ` +
        `${schemaVersion}; run \`adviesatlas ingest\` on it once to bring it forward`,
    )
  }
}

/**
 * A write-ahead log, so that a kill at any moment leaves whole transactions only. Where the file system cannot have
 * one, SQLite keeps its rollback journal, which is as safe. The schema of a file from elsewhere is not trusted.
 */
function configure(db: Connection, readonly: boolean): void {
  db.pragma('trusted_schema = OFF')
  db.pragma('foreign_keys = ON')
  if (readonly) return
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = NORMAL')
}
