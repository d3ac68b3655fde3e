import { connect } from './connection.js'

interface SqliteFacts {
  readonly version: string
  /** Whether FTS5 was compiled in, which search needs. */
  readonly hasFullText: boolean
}

/** What the SQLite that comes with the package is and can do. @throws when its binary does not fit this Node.js */
export function describeSqlite(): SqliteFacts {
  const db = connect(':memory:', { readonly: false, timeout: 0 })
  try {
    return {
      version: db.prepare('SELECT sqlite_version()').pluck().get() as string,
      hasFullText: db.prepare("SELECT sqlite_compileoption_used('ENABLE_FTS5')").pluck().get() === 1,
    }
  } finally {
    db.close()
  }
}
