import type { Connection } from './connection.js'

/** What SQLite itself finds wrong with the file, one line each; at most 100 lines a check. */
export function findDamage(db: Connection): string[] {
  const pages = db.pragma('integrity_check(100)') as { integrity_check: string }[]
  const references = db
    .prepare(`
      SELECT 'row ' || coalesce(rowid, '?') || ' of ' || "table" || ' refers to nothing in ' || parent
      FROM pragma_foreign_key_check LIMIT 100`)
    .pluck()
    .all() as string[]
  return [...pages.map((row) => row.integrity_check).filter((line) => line !== 'ok'), ...references]
}
