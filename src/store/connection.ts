import { resolve } from 'node:path'
import Database from 'better-sqlite3'

/** The slice of better-sqlite3 that this room uses. */
export type Connection = Pick<
  Database.Database,
  'prepare' | 'exec' | 'pragma' | 'transaction' | 'close' | 'open' | 'readonly'
>

export interface ConnectionOptions {
  readonly readonly: boolean
  /** Milliseconds to wait for another program's lock. */
  readonly timeout: number
}

/** A path is made absolute first: SQLite reads one that begins with `file:` as an address with options. */
export const connect = (path: string, options: ConnectionOptions): Connection =>
  new Database(path === ':memory:' ? path : resolve(path), { ...options, fileMustExist: options.readonly })

/** SQLite's own name of what went wrong, such as `SQLITE_BUSY`; null for an error that is not SQLite's. */
export const sqliteCode = (error: unknown): string | null => (error instanceof Database.SqliteError ? error.code : null)
