import type { AnnotatedReport, Recommendation } from '../model/index.js'
import type { Connection } from './connection.js'
import { insertRows } from './insert-rows.js'
import { storableText } from './storable-text.js'

/** Room for ordinals between the search keys of two reports; the schema's CHECK on ordinals stays below it. */
const keysPerReport = 1_048_576

/** Writes the recommendations, with what search needs (triggers fill the index), and the repeats among them. */
export function writeRecommendations(db: Connection, report: AnnotatedReport): void {
  const accession = db.prepare('SELECT accession FROM reports WHERE id = ?').pluck().get(storableText(report.id))
  const firstKey = (accession as number) * keysPerReport
  insertRows(
    db,
    'recommendations',
    report.recommendations.map((recommendation) => ({
      ...recommendationRow(recommendation),
      search_key: firstKey + recommendation.ordinal,
      report_id: report.id,
      stems: report.stems[recommendation.id] ?? '',
    })),
  )
  insertRows(db, 'links', report.recommendations.flatMap(repeatRow))
}

function recommendationRow(recommendation: Recommendation) {
  return {
    id: recommendation.id,
    section_id: recommendation.sectionId,
    parent_id: recommendation.parentId,
    ordinal: recommendation.ordinal,
    tier: recommendation.tier,
    role: recommendation.role,
    form: recommendation.form,
    label: recommendation.label,
    title: recommendation.title,
    title_start_offset: recommendation.titleSpan?.start ?? null,
    title_end_offset: recommendation.titleSpan?.end ?? null,
    text: recommendation.text,
    start_offset: recommendation.start,
    end_offset: recommendation.end,
    page: recommendation.page,
    issuer: recommendation.issuer,
    issuer_entity_id: recommendation.issuerEntityId,
    addressee: recommendation.addressee,
    addressee_entity_id: recommendation.addresseeEntityId,
    deadline: recommendation.deadline?.text ?? null,
    deadline_start_offset: recommendation.deadline?.span?.start ?? null,
    deadline_end_offset: recommendation.deadline?.span?.end ?? null,
    deadline_from: recommendation.deadline?.from ?? null,
    deadline_to: recommendation.deadline?.to ?? null,
    strength: recommendation.strength,
    confidence: recommendation.confidence,
    repeats_id: recommendation.repeatsId,
    language: recommendation.language,
  }
}

/** That one repeats the other is a finding, not a measure: no similarity. */
const repeatRow = ({ id, repeatsId }: Recommendation) =>
  repeatsId === null ? [] : [{ a_id: id, b_id: repeatsId, relation: 'repeats', similarity: null }]
