import type { Connection } from './connection.js'
import { dropLinks } from './save-links.js'
import { storableText } from './storable-text.js'

/** Tables whose rows belong to a report. What hangs on a recommendation goes with it. */
const ownTables = [
  'report_texts',
  'pages',
  'report_metadata_origins',
  'mentions',
  'recommendations',
  'sections',
  'evidence',
  'linked_reports',
] as const

/**
 * Takes away all that was known of a report, except the row in `reports`, lets `refill` write anew, and then tidies
 * what reports share: entities that nothing refers to any more, and clusters that lost members. Call it within a
 * transaction.
 */
export function clearReport(db: Connection, id: string, refill: () => void): void {
  const reportId = storableText(id)
  const entities = db.prepare('SELECT DISTINCT entity_id FROM mentions WHERE report_id = ? AND entity_id IS NOT NULL')
  const clusters = db.prepare(`
    SELECT DISTINCT cluster_id FROM cluster_members AS m JOIN recommendations AS r ON r.id = m.recommendation_id
    WHERE r.report_id = ?`)
  const formerEntities = entities.pluck().all(reportId) as string[]
  const formerClusters = clusters.pluck().all(reportId) as string[]

  dropLinks(db, reportId)
  for (const table of ownTables) db.prepare(`DELETE FROM ${table} WHERE report_id = ?`).run(reportId)
  refill()

  const dropOrphan = db.prepare(
    'DELETE FROM entities WHERE id = @id AND NOT EXISTS (SELECT 1 FROM mentions WHERE entity_id = @id)',
  )
  for (const entity of formerEntities) dropOrphan.run({ id: entity })
  for (const cluster of formerClusters) recount(db, cluster)
}

/** A cluster says how large it is; one with a single member left is none. */
function recount(db: Connection, id: string): void {
  db.prepare(`
    UPDATE clusters SET (recommendations, reports) = (
      SELECT count(*), count(DISTINCT r.report_id)
      FROM cluster_members AS m JOIN recommendations AS r ON r.id = m.recommendation_id
      WHERE m.cluster_id = @id
    ) WHERE id = @id`).run({ id })
  db.prepare('DELETE FROM clusters WHERE id = ? AND recommendations < 2').run(id)
}
