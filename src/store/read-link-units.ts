import type { Link, LinkUnit } from '../model/index.js'
import type { Connection } from './connection.js'

type Row = Omit<LinkUnit, 'themeIds' | 'entityIds'>

/** What links rest on, of every recommendation that is no repeat, by id. */
export function readLinkUnits(db: Connection): LinkUnit[] {
  const themes = gather(
    db,
    'SELECT recommendation_id AS id, theme_id AS value FROM recommendation_themes ORDER BY id, rank',
  )
  const entities = gather(
    db,
    `SELECT DISTINCT recommendation_id AS id, entity_id AS value FROM mentions
    WHERE recommendation_id IS NOT NULL AND entity_id IS NOT NULL ORDER BY id, value`,
  )
  const rows = db
    .prepare(`
      SELECT
        r.id, r.report_id AS reportId, r.parent_id AS parentId, r.role, p.published_on AS publishedOn, r.title, r.text,
        coalesce(nullif(s.title, r.title), above.title) AS heading, r.language, r.addressee
      FROM recommendations AS r JOIN reports AS p ON p.id = r.report_id LEFT JOIN sections AS s ON s.id = r.section_id
        LEFT JOIN recommendations AS above ON above.id = r.parent_id
      WHERE r.repeats_id IS NULL ORDER BY r.id`)
    .all() as Row[]
  return rows.map((row) => ({ ...row, themeIds: themes.get(row.id) ?? [], entityIds: entities.get(row.id) ?? [] }))
}

/** All links but repeats. */
export const readLinks = (db: Connection): Omit<Link, 'evidence'>[] =>
  db
    .prepare(`
      SELECT a_id AS aId, b_id AS bId, relation, similarity FROM links WHERE relation <> 'repeats' ORDER BY a_id, b_id`)
    .all() as Omit<Link, 'evidence'>[]

function gather(db: Connection, sql: string): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>()
  for (const { id, value } of db.prepare(sql).all() as { id: string; value: string }[]) {
    const list = values.get(id)
    if (list) list.push(value)
    else values.set(id, [value])
  }
  return values
}
