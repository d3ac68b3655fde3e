import type { Cluster, Link } from '../model/index.js'
import type { LinkChange } from './atlas.js'
import type { Connection } from './connection.js'
import { insertRows } from './insert-rows.js'
import { linkSubject, linkSubjectSql } from './link-subject.js'

/** Links other than repeats of any of these reports: those of all where none is given. */
const touching = `
  relation <> 'repeats' AND (
    a_id IN (SELECT id FROM recommendations WHERE report_id = ?) OR b_id IN (SELECT id FROM recommendations WHERE report_id = ?)
  )`

/** Reports that this version of the program has not linked yet; all of them where another version linked one. */
export function findUnlinked(db: Connection, pipelineVersion: string): string[] {
  const isMixed = db.prepare('SELECT 1 FROM linked_reports WHERE pipeline_version <> ?').get(pipelineVersion)
  const known = isMixed ? '' : 'WHERE id NOT IN (SELECT report_id FROM linked_reports)'
  return db.prepare(`SELECT id FROM reports ${known} ORDER BY id`).pluck().all() as string[]
}

/** Puts the links of some reports, and all clusters, in the place of what was there. */
export function saveLinks(db: Connection, { reportIds, links, clusters }: LinkChange, pipelineVersion: string): void {
  const save = db.transaction(() => {
    for (const id of reportIds) dropLinks(db, id)
    writeLinks(db, links)
    writeClusters(db, clusters)
    insertRows(
      db,
      'linked_reports',
      reportIds.map((report_id) => ({ report_id, pipeline_version: pipelineVersion })),
      'ON CONFLICT (report_id) DO UPDATE SET pipeline_version = excluded.pipeline_version',
    )
  })
  save.immediate()
}

/** Takes away a report's links, other than repeats, with the reasons for them. */
export function dropLinks(db: Connection, reportId: string): void {
  db.prepare(`
    DELETE FROM evidence WHERE subject_type = 'link' AND subject_id IN (
      SELECT ${linkSubjectSql} FROM links WHERE ${touching}
    )`).run(reportId, reportId)
  db.prepare(`DELETE FROM links WHERE ${touching}`).run(reportId, reportId)
}

function writeLinks(db: Connection, links: readonly Link[]): void {
  insertRows(
    db,
    'links',
    links.map(({ aId, bId, relation, similarity }) => ({ a_id: aId, b_id: bId, relation, similarity })),
  )
  const reportOf = db.prepare('SELECT report_id FROM recommendations WHERE id = ?').pluck()
  insertRows(
    db,
    'evidence',
    links.flatMap((link) => {
      const report_id = reportOf.get(link.aId) as string
      return link.evidence.map(({ kind, detail, weight }, index) => ({
        subject_id: linkSubject(link),
        ordinal: index + 1,
        subject_type: 'link',
        report_id,
        kind,
        detail,
        weight,
      }))
    }),
  )
}

function writeClusters(db: Connection, clusters: readonly Cluster[]): void {
  db.exec('DELETE FROM clusters')
  insertRows(
    db,
    'clusters',
    clusters.map(({ id, label, memberIds }) => ({ id, label, recommendations: memberIds.length, reports: 0 })),
  )
  insertRows(
    db,
    'cluster_members',
    clusters.flatMap(({ id, memberIds }) => memberIds.map((member) => ({ cluster_id: id, recommendation_id: member }))),
  )
  db.exec(`
    UPDATE clusters SET reports = (
      SELECT count(DISTINCT r.report_id)
      FROM cluster_members AS m JOIN recommendations AS r ON r.id = m.recommendation_id
      WHERE m.cluster_id = clusters.id
    )`)
}
