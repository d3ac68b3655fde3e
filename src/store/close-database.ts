import { type Connection, sqliteCode } from './connection.js'

/**
 * Brings statistics up to date and folds the write-ahead log into the file, so that analysts find one file that opens
 * in any tool. Where that cannot be done, because another program reads the file or the disk is full, nothing is lost:
 * every transaction is in the log, and whoever closes last folds it in.
 */
export function closeDatabase(db: Connection): void {
  if (!db.open) return
  try {
    if (!db.readonly) settle(db)
  } catch (error) {
    if (sqliteCode(error) === null) throw error
  } finally {
    db.close()
  }
}

function settle(db: Connection): void {
  // 0x10002: all tables, not only those this connection has queried.
  db.pragma('optimize = 0x10002')
  db.pragma('busy_timeout = 0')
  db.pragma('journal_mode = DELETE')
}
