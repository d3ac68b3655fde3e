import type { Connection } from './connection.js'
import { allMigrations } from './migrations/all-migrations.js'
import type { Migration } from './migrations/migration.js'
import { views } from './views.js'

/** The schema version that this program writes. */
export const schemaVersion = Math.max(...allMigrations.map(({ number }) => number))

/** Marks a SQLite file as ours, in its header: "ATLS" in ASCII. */
export const applicationId = 0x41544c53

const journal = `
CREATE TABLE IF NOT EXISTS migrations (
  -- The steps by which this database came to its schema.

  -- Number of the step, from 1; the highest is the schema version and equals PRAGMA user_version.
  number INTEGER NOT NULL PRIMARY KEY,
  -- What the step did.
  name TEXT NOT NULL,
  -- When it was done, ISO 8601 in UTC.
  applied_at TEXT NOT NULL
) STRICT`

/**
 * Brings the schema forward. The steps that are missing, each with its record, are one transaction: where one fails
 * the database stays as it was and the older program can still use it. The version is read inside the transaction,
 * as another program may have taken the steps in the meantime.
 */
export function migrate(db: Connection, now: () => Date, migrations = allMigrations): void {
  const bringForward = db.transaction(() => {
    const version = db.pragma('user_version', { simple: true }) as number
    const missing = migrations.filter(({ number }) => number > version)
    if (missing.length === 0) return
    db.exec(journal)
    dropViews(db)
    for (const migration of missing) take(db, migration, now)
    db.exec(views)
    db.pragma(`application_id = ${applicationId}`)
  })
  bringForward.immediate()
}

function take(db: Connection, { number, name, sql }: Migration, now: () => Date): void {
  db.exec(sql)
  db.prepare('INSERT INTO migrations VALUES (?, ?, ?)').run(number, name, now().toISOString())
  db.pragma(`user_version = ${number}`)
}

/** Names that begin with `v_` are the program's; an analyst's own views, under other names, stay. */
function dropViews(db: Connection): void {
  const names = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'view' AND name GLOB 'v_*'").pluck().all()
  for (const name of names as string[]) db.exec(`DROP VIEW "${name.replaceAll('"', '""')}"`)
}
