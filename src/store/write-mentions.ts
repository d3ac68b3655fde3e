import type { AnnotatedReport } from '../model/index.js'
import type { Connection } from './connection.js'
import { insertRows } from './insert-rows.js'

export function writeMentions(db: Connection, report: AnnotatedReport): void {
  insertRows(
    db,
    'mentions',
    report.mentions.map((mention) => ({
      id: mention.id,
      report_id: report.id,
      recommendation_id: mention.recommendationId,
      type: mention.type,
      surface: mention.surface,
      start_offset: mention.start,
      end_offset: mention.end,
      page: mention.page,
      entity_id: mention.entityId,
      value: mention.value,
      min_value: mention.minValue,
      max_value: mention.maxValue,
      unit: mention.unit,
      currency: mention.currency,
      per: mention.per,
      period: mention.period,
      bound: mention.bound,
      vat: mention.vat,
      vague: Number(mention.vague),
      confidence: mention.confidence,
    })),
  )
}
