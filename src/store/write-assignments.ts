import type { AnnotatedReport } from '../model/index.js'
import type { Connection } from './connection.js'
import { insertRows } from './insert-rows.js'

/** Writes which themes the report's recommendations carry. */
export function writeAssignments(db: Connection, report: AnnotatedReport): void {
  insertRows(
    db,
    'recommendation_themes',
    report.themes.map(({ recommendationId, themeId, rank, score }) => ({
      recommendation_id: recommendationId,
      theme_id: themeId,
      rank,
      score,
    })),
  )
}
