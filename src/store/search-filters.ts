import type { Strength, Tier } from '../model/index.js'
import { storableText } from './storable-text.js'

/** What a search may be narrowed to; what is left out narrows nothing. */
export interface SearchFilters {
  readonly reportId?: string
  readonly themeId?: string
  /** Name or id of an organisation or country that the recommendation names; capitals do not count. */
  readonly entity?: string
  /** A piece of who must act. */
  readonly addressee?: string
  /** ISO 8601, as precise as wanted: reports of this date and later ones. */
  readonly since?: string
  /** Reports of this date and earlier ones. */
  readonly until?: string
  readonly tier?: Tier
  readonly strength?: Strength
  /** In whole units of any currency: a sum of at least so much stands in it. */
  readonly leastAmount?: number
}

interface Condition {
  readonly sql: string
  readonly values: readonly (string | number)[]
}

/** The conditions in SQL, on `r` for recommendations and `p` for reports. Every value is bound, never written in. */
export function filterConditions(filters: SearchFilters): readonly Condition[] {
  const { reportId, themeId, entity, addressee, since, until, tier, strength, leastAmount } = filters
  return [
    when(reportId, 'r.report_id = ?'),
    when(
      themeId,
      'EXISTS (SELECT 1 FROM recommendation_themes AS t WHERE t.recommendation_id = r.id AND t.theme_id = ?)',
    ),
    when(
      entity,
      `EXISTS (
        SELECT 1 FROM mentions AS m JOIN entity_names AS n ON n.entity_id = m.entity_id
        WHERE m.recommendation_id = r.id AND (lower(n.name) = lower(?) OR lower(m.entity_id) = lower(?))
      )`,
      2,
    ),
    when(addressee, 'instr(lower(r.addressee), lower(?)) > 0'),
    when(since, 'p.published_on >= ?'),
    // "2024" holds all of that year: what is later than every date that begins so is left out.
    when(until, "p.published_on <= ? || '~'"),
    when(tier, 'r.tier = ?'),
    when(strength, 'r.strength = ?'),
    when(
      leastAmount,
      `EXISTS (
        SELECT 1 FROM mentions AS m
        WHERE m.recommendation_id = r.id AND m.type = 'money' AND coalesce(m.value, m.max_value, m.min_value) >= ?
      )`,
    ),
  ].flat()
}

function when(value: string | number | undefined, sql: string, times = 1): Condition[] {
  if (value === undefined) return []
  const bound = typeof value === 'string' ? storableText(value) : value
  return [{ sql, values: Array.from({ length: times }, () => bound) }]
}
