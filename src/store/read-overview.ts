import type { LinkedText } from './atlas.js'
import type { Connection } from './connection.js'
import { storableText } from './storable-text.js'

/** A row by column name. */
export type OverviewRow = Readonly<Record<string, string | number | null>>

const overviews = {
  reports: `
    SELECT report_id, report_title, publisher, published_on, language, pages, recommendations, formal, prose,
      commitments, max(o.origin) FILTER (WHERE o.field = 'title') AS title_origin,
      max(o.origin) FILTER (WHERE o.field = 'publisher') AS publisher_origin,
      max(o.origin) FILTER (WHERE o.field = 'published_on') AS published_on_origin,
      max(o.origin) FILTER (WHERE o.field = 'language') AS language_origin
    FROM v_report_summary LEFT JOIN report_metadata_origins AS o USING (report_id)
    GROUP BY report_id ORDER BY report_id`,
  themes: `
    SELECT theme_id, theme, count(*) AS reports, sum(recommendations) AS recommendations, sum(as_primary) AS as_primary
    FROM v_theme_by_report GROUP BY theme_id ORDER BY recommendations DESC, theme_id`,
  organisations: `
    SELECT entity_id, organisation, kind, count(*) AS reports, sum(mentions) AS mentions,
      sum(recommendations) AS recommendations
    FROM v_organisation_by_report GROUP BY entity_id ORDER BY reports DESC, mentions DESC, entity_id`,
  countries: `
    SELECT entity_id, country, count(*) AS reports, sum(mentions) AS mentions, sum(recommendations) AS recommendations
    FROM v_country_by_report GROUP BY entity_id ORDER BY reports DESC, mentions DESC, entity_id`,
  amounts: `
    SELECT report_id, page, type, surface, value, min_value, max_value, unit, currency, per, recommendation_id
    FROM v_amounts ORDER BY recommendation_id IS NULL, type, value DESC, report_id, page`,
  asks: `
    SELECT cluster_id, label, recommendations, reports, report_ids, issuers, first_published_on, last_published_on
    FROM v_clusters`,
  addressees: `
    SELECT addressee, report_id, recommendations FROM v_recommendations_by_addressee
    ORDER BY sum(recommendations) OVER (PARTITION BY addressee) DESC, addressee, report_id`,
  alone: `
    SELECT report_id, recommendation_id, page, coalesce(title, text) AS recommendation
    FROM v_alone WHERE tier = 'formal' ORDER BY report_id, ordinal`,
} as const

export type OverviewName = keyof typeof overviews

export const readOverview = (db: Connection, name: OverviewName): OverviewRow[] =>
  db.prepare(overviews[name]).all() as OverviewRow[]

export function readLinksOf(db: Connection, id: string): LinkedText[] {
  const end = (mine: 'a' | 'b', other: 'a' | 'b') => `
    SELECT relation, similarity, ${other}_id AS id, ${other}_report_id AS reportId, ${other}_page AS page,
      ${other}_text AS text, shared_terms AS sharedTerms
    FROM v_links WHERE ${mine}_id = @id`
  return db
    .prepare(`${end('a', 'b')} UNION ALL ${end('b', 'a')} ORDER BY similarity DESC, id`)
    .all({ id: storableText(id) }) as LinkedText[]
}
