import type { AnnotatedReport, Evidence } from '../model/index.js'
import type { Connection } from './connection.js'
import { insertRows, type Row } from './insert-rows.js'
import { themeSubject } from './theme-subject.js'

/** Writes the reasons for every recommendation, mention and theme of the report. */
export function writeEvidence(db: Connection, report: AnnotatedReport): void {
  const rows = (type: string, id: string, evidence: readonly Evidence[]): Row[] =>
    evidence.map(({ kind, detail, weight }, index) => ({
      subject_id: id,
      ordinal: index + 1,
      subject_type: type,
      report_id: report.id,
      kind,
      detail,
      weight,
    }))
  insertRows(db, 'evidence', [
    ...report.recommendations.flatMap(({ id, evidence }) => rows('recommendation', id, evidence)),
    ...report.mentions.flatMap(({ id, evidence }) => rows('mention', id, evidence)),
    ...report.themes.flatMap((theme) => rows('theme', themeSubject(theme), theme.evidence)),
  ])
}
