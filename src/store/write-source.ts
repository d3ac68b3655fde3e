import type { AnnotatedReport, ReportMetadata } from '../model/index.js'
import type { Connection } from './connection.js'
import { countWords } from './count-words.js'
import { factColumns } from './fact-columns.js'
import { insertRows } from './insert-rows.js'

/** Where a report came from, and when and by what it was read. */
export interface Provenance {
  readonly path: string
  readonly sha256: string
  readonly pipelineVersion: string
  readonly ingestedAt: string
}

/** All that a report says anew when it replaces its older version; its id and accession stay. */
const replaceOld = `ON CONFLICT (id) DO UPDATE SET
  title = excluded.title, publisher = excluded.publisher, published_on = excluded.published_on,
  language = excluded.language, media_type = excluded.media_type, source_path = excluded.source_path,
  sha256 = excluded.sha256, characters = excluded.characters, words = excluded.words, pages = excluded.pages,
  pipeline_version = excluded.pipeline_version, ingested_at = excluded.ingested_at`

/** Writes the report's own row, where its facts came from, its text, pages and sections. */
export function writeSource(db: Connection, report: AnnotatedReport, provenance: Provenance): void {
  insertRows(db, 'reports', [reportRow(db, report, provenance)], replaceOld)
  insertRows(db, 'report_texts', [{ report_id: report.id, text: report.source.text }])
  insertRows(
    db,
    'pages',
    report.source.pages.map((page) => ({
      report_id: report.id,
      number: page.number,
      start_offset: page.start,
      end_offset: page.end,
      label: page.label ?? null,
      confidence: page.confidence ?? null,
    })),
  )
  insertRows(db, 'report_metadata_origins', originRows(report))
  insertRows(
    db,
    'sections',
    report.sections.map((section) => ({
      id: section.id,
      report_id: report.id,
      parent_id: section.parentId,
      level: section.level,
      label: section.label,
      title: section.title,
      start_offset: section.start,
      end_offset: section.end,
    })),
  )
}

const originRows = ({ id, source }: AnnotatedReport) =>
  Object.entries(source.origins ?? {}).map(([field, origin]) => ({
    report_id: id,
    field: factColumns[field as keyof ReportMetadata],
    origin,
  }))

function reportRow(db: Connection, report: AnnotatedReport, provenance: Provenance) {
  return {
    id: report.id,
    accession: db.prepare('SELECT coalesce(max(accession), 0) + 1 FROM reports').pluck().get() as number,
    title: report.metadata.title,
    publisher: report.metadata.publisher,
    published_on: report.metadata.publishedOn,
    language: report.language,
    media_type: report.source.mediaType,
    source_path: provenance.path,
    sha256: provenance.sha256,
    characters: report.source.text.length,
    words: countWords(report.view.text),
    pages: report.source.pages.length,
    pipeline_version: provenance.pipelineVersion,
    ingested_at: provenance.ingestedAt,
  }
}
