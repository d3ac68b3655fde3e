import type {
  Entity,
  Evidence,
  Mention,
  MetadataOrigins,
  Page,
  Recommendation,
  Section,
  Span,
  ThemeAssignment,
} from '../model/index.js'
import type { StoredAnnotations } from './atlas.js'
import type { Connection } from './connection.js'
import { factColumns } from './fact-columns.js'
import { findReport } from './find-reports.js'
import { themeSubject } from './theme-subject.js'

/** What was found in a report, in the shapes of the model and in order of reading; null where there is no such report. */
export function readAnnotations(db: Connection, id: string): StoredAnnotations | null {
  const report = findReport(db, id)
  if (!report) return null
  const reasons = readEvidence(db, report.id)
  return {
    report,
    origins: readOrigins(db, report.id),
    pages: readPages(db, report.id),
    sections: readSections(db, report.id),
    recommendations: readRecommendations(db, report.id, reasons),
    mentions: readMentions(db, report.id, reasons),
    entities: readEntities(db, report.id),
    themes: readAssignments(db, report.id, reasons),
  }
}

/** Gives the evidence for a subject. */
type Reasons = (subjectId: string) => readonly Evidence[]

function readEvidence(db: Connection, reportId: string): Reasons {
  const rows = db
    .prepare('SELECT subject_id AS id, kind, detail, weight FROM evidence WHERE report_id = ? ORDER BY id, ordinal')
    .all(reportId) as (Evidence & { id: string })[]
  const bySubject = new Map<string, Evidence[]>()
  for (const { id, ...reason } of rows) bySubject.set(id, [...(bySubject.get(id) ?? []), reason])
  return (subjectId) => bySubject.get(subjectId) ?? []
}

function readOrigins(db: Connection, reportId: string): MetadataOrigins {
  const select = db.prepare('SELECT origin FROM report_metadata_origins WHERE report_id = ? AND field = ?').pluck()
  const found = Object.entries(factColumns).map(([fact, column]) => [fact, select.get(reportId, column)])
  return Object.fromEntries(found.filter(([, origin]) => origin !== undefined)) as MetadataOrigins
}

const readPages = (db: Connection, reportId: string): Page[] =>
  db
    .prepare(`
      SELECT number, start_offset AS start, end_offset AS "end", label, confidence
      FROM pages WHERE report_id = ? ORDER BY number`)
    .all(reportId)
    .map((row) => withoutNulls(row as Row) as unknown as Page)

type Row = Readonly<Record<string, string | number | null>>

/** What is optional in the model is absent there, and null here. */
const withoutNulls = (row: Row): Row => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))

const readSections = (db: Connection, reportId: string): Section[] =>
  db
    .prepare(`
      SELECT id, parent_id AS parentId, level, label, title, start_offset AS start, end_offset AS "end"
      FROM sections WHERE report_id = ? ORDER BY start_offset, level, id`)
    .all(reportId) as Section[]

type RecommendationRow = Omit<Recommendation, 'titleSpan' | 'deadline' | 'evidence'> & {
  titleStart: number | null
  titleEnd: number | null
  deadlineText: string | null
  deadlineStart: number | null
  deadlineEnd: number | null
  deadlineFrom: string | null
  deadlineTo: string | null
}

function readRecommendations(db: Connection, reportId: string, reasons: Reasons): Recommendation[] {
  const rows = db
    .prepare(`
      SELECT
        id, section_id AS sectionId, parent_id AS parentId, ordinal, tier, role, form, label, title,
        title_start_offset AS titleStart, title_end_offset AS titleEnd, text, start_offset AS start,
        end_offset AS "end", page, issuer, issuer_entity_id AS issuerEntityId, addressee,
        addressee_entity_id AS addresseeEntityId, deadline AS deadlineText, deadline_start_offset AS deadlineStart,
        deadline_end_offset AS deadlineEnd, deadline_from AS deadlineFrom, deadline_to AS deadlineTo, strength, confidence, repeats_id AS repeatsId, language
      FROM recommendations WHERE report_id = ? ORDER BY ordinal`)
    .all(reportId) as RecommendationRow[]
  return rows.map(
    ({ titleStart, titleEnd, deadlineText, deadlineStart, deadlineEnd, deadlineFrom, deadlineTo, ...row }) => ({
      ...row,
      titleSpan: asSpan(titleStart, titleEnd),
      deadline:
        deadlineText === null
          ? null
          : { text: deadlineText, span: asSpan(deadlineStart, deadlineEnd), from: deadlineFrom, to: deadlineTo },
      evidence: reasons(row.id),
    }),
  )
}

const asSpan = (start: number | null, end: number | null): Span | null =>
  start === null || end === null ? null : { start, end }

function readMentions(db: Connection, reportId: string, reasons: Reasons): Mention[] {
  const rows = db
    .prepare(`
      SELECT
        id, type, surface, start_offset AS start, end_offset AS "end", page, recommendation_id AS recommendationId,
        entity_id AS entityId, value, min_value AS minValue, max_value AS maxValue, unit, currency, per, period,
        bound, vat, vague, confidence
      FROM mentions WHERE report_id = ? ORDER BY start_offset, id`)
    .all(reportId) as (Omit<Mention, 'vague' | 'evidence'> & { vague: number })[]
  return rows.map((row) => ({ ...row, vague: row.vague === 1, evidence: reasons(row.id) }))
}

function readEntities(db: Connection, reportId: string): Entity[] {
  const rows = db
    .prepare(`
      SELECT id, type, name, kind, identifiers FROM entities
      WHERE id IN (SELECT entity_id FROM mentions WHERE report_id = ?) ORDER BY id`)
    .all(reportId) as (Omit<Entity, 'identifiers' | 'names'> & { identifiers: string })[]
  const names = db.prepare('SELECT name FROM entity_names WHERE entity_id = ? ORDER BY name <> ?, name').pluck()
  return rows.map((row) => ({
    ...row,
    identifiers: JSON.parse(row.identifiers) as Entity['identifiers'],
    names: names.all(row.id, row.name) as string[],
  }))
}

function readAssignments(db: Connection, reportId: string, reasons: Reasons): ThemeAssignment[] {
  const rows = db
    .prepare(`
      SELECT t.recommendation_id AS recommendationId, t.theme_id AS themeId, t.rank, t.score
      FROM recommendation_themes AS t JOIN recommendations AS r ON r.id = t.recommendation_id
      WHERE r.report_id = ? ORDER BY r.ordinal, t.rank`)
    .all(reportId) as Omit<ThemeAssignment, 'evidence'>[]
  return rows.map((row) => ({ ...row, evidence: reasons(themeSubject(row)) }))
}
