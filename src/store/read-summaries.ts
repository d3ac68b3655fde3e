import type { Entity } from '../model/index.js'
import type { EntityInReport, ReportSummary, SharedEntity, ThemeInReport } from './atlas.js'
import type { Connection } from './connection.js'

export const reportSummaries = (db: Connection): ReportSummary[] =>
  db
    .prepare(`
      SELECT
        report_id AS reportId, report_title AS reportTitle, publisher, published_on AS publishedOn, language, pages,
        words, recommendations, formal, prose, recommendation_groups AS recommendationGroups, commitments, repeats,
        organisations, countries, amounts
      FROM v_report_summary`)
    .all() as ReportSummary[]

export const themeByReport = (db: Connection): ThemeInReport[] =>
  db
    .prepare(`
      SELECT
        report_id AS reportId, report_title AS reportTitle, theme_id AS themeId, theme, recommendations,
        as_primary AS asPrimary, share
      FROM v_theme_by_report`)
    .all() as ThemeInReport[]

export function sharedEntities(db: Connection, type: Entity['type']): SharedEntity[] {
  const [view, name] =
    type === 'country' ? ['v_shared_countries', 'country'] : ['v_shared_organisations', 'organisation']
  return db
    .prepare(`SELECT entity_id AS entityId, ${name} AS name, reports, mentions, recommendations FROM ${view}`)
    .all() as SharedEntity[]
}

export function entitiesByReport(db: Connection, type: Entity['type']): EntityInReport[] {
  const [view, name] =
    type === 'country' ? ['v_country_by_report', 'country'] : ['v_organisation_by_report', 'organisation']
  return db
    .prepare(`
      SELECT entity_id AS entityId, ${name} AS name, report_id AS reportId, mentions, recommendations FROM ${view}`)
    .all() as EntityInReport[]
}
