import type { Evidence, SegmentedReport } from './recommendation.js'
import type { Span } from './span.js'

export type AmountType = 'money' | 'percentage' | 'quantity'
/** On which side of its number an amount lies, as the text says. */
export type AmountBound = 'at-least' | 'at-most' | 'about' | 'over' | 'under'

/** How often an amount falls due. A structural sum comes every year on end, a one-off once. */
export type AmountPeriod = 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'structural' | 'one-off'

export type MentionType = 'organisation' | 'country' | AmountType

/** A span of the canonical text that names an organisation, a country or an amount. Only a quantity may hold another one, a name. */
export interface Mention extends Span {
  /** `<report>/<first letter of the type><start>`. */
  readonly id: string
  readonly type: MentionType
  /** Cleaned for reading. */
  readonly surface: string
  readonly page: number
  /** The innermost recommendation it lies in. */
  readonly recommendationId: string | null
  readonly entityId: string | null
  /** In whole units: 50000000 for "€ 50 miljoen", 14 for "14%". Null for a vague amount and for a range. */
  readonly value: number | null
  readonly minValue: number | null
  readonly maxValue: number | null
  /** Singular of the thing that a quantity counts; of a percentage null, or percentage points in the report's words. */
  readonly unit: string | null
  /** ISO 4217. */
  readonly currency: string | null
  /** Period or unit of a rate: `uur`, `jaar`. */
  readonly per: string | null
  /** Null where the text does not say how often. */
  readonly period: AmountPeriod | null
  /** Null where the text gives the number without more. */
  readonly bound: AmountBound | null
  /** Value added tax in a sum; null where the text does not say. */
  readonly vat: 'included' | 'excluded' | null
  readonly vague: boolean
  /** 0 to 1. */
  readonly confidence: number
  readonly evidence: readonly Evidence[]
}

export type OrganisationKind =
  | 'ministry'
  | 'agency'
  | 'independent-body'
  | 'high-council'
  | 'advisory-council'
  | 'planning-bureau'
  | 'inspectorate'
  | 'court'
  | 'parliament'
  | 'committee'
  | 'party'
  | 'province'
  | 'municipality'
  | 'water-authority'
  | 'association'
  | 'programme'
  | 'network'
  | 'university'
  | 'hospital'
  | 'company'
  | 'foundation'
  | 'international'
  | 'foreign'
  | 'other'

/** What mentions refer to: one organisation or one country. */
export interface Entity {
  /** `country:DK` or `org:<slug>`. */
  readonly id: string
  readonly type: 'organisation' | 'country'
  /** The full name. */
  readonly name: string
  readonly kind: OrganisationKind | 'country'
  /** Public identifiers by scheme: `{ tooi: 'ministerie/mnre1034', wikidata: 'Q…' , iso3166: 'DK' }`. */
  readonly identifiers: Readonly<Record<string, string>>
  /** Every name it goes by, the full name first. */
  readonly names: readonly string[]
}

/** A theme given to a recommendation. */
export interface ThemeAssignment {
  readonly recommendationId: string
  readonly themeId: string
  /** 1 is the primary theme, at most 3. */
  readonly rank: number
  /** 0 to 1. */
  readonly score: number
  readonly evidence: readonly Evidence[]
}

/** A report with everything the program knows about it. Plain data: what the store writes. */
export interface AnnotatedReport extends SegmentedReport {
  readonly mentions: readonly Mention[]
  /** The entities that the mentions refer to, once each. */
  readonly entities: readonly Entity[]
  readonly themes: readonly ThemeAssignment[]
  /** By recommendation id, its words as stems joined by spaces, for full-text search. */
  readonly stems: Readonly<Record<string, string>>
}
