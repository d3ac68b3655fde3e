import type { StoredReport } from './atlas.js'
import type { Connection } from './connection.js'
import { storableText } from './storable-text.js'

const select = `
  SELECT
    id, title, publisher, published_on AS publishedOn, language, media_type AS mediaType, source_path AS sourcePath,
    sha256, characters, words, pages, pipeline_version AS pipelineVersion, ingested_at AS ingestedAt
  FROM reports`

export const findReport = (db: Connection, id: string): StoredReport | null => first(db, 'WHERE id = ?', id)

/** Of several reports that were read from the path in the course of time, the latest. */
export const findByPath = (db: Connection, path: string): StoredReport | null =>
  first(db, 'WHERE source_path = ? ORDER BY ingested_at DESC, accession DESC', path)

/** Of several reports with the same bytes, the first that came in. */
export const findBySha = (db: Connection, sha256: string): StoredReport | null =>
  first(db, 'WHERE sha256 = ? ORDER BY accession', sha256)

export const listReports = (db: Connection): StoredReport[] =>
  db.prepare(`${select} ORDER BY id`).all() as StoredReport[]

export const readText = (db: Connection, reportId: string): string | null =>
  (db.prepare('SELECT text FROM report_texts WHERE report_id = ?').pluck().get(storableText(reportId)) ?? null) as
    | string
    | null

const first = (db: Connection, condition: string, value: string): StoredReport | null =>
  (db.prepare(`${select} ${condition} LIMIT 1`).get(storableText(value)) ?? null) as StoredReport | null
