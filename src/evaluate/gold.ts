import type { MentionType, Role, Span, Tier } from '../model/index.js'

/** By when a recommendation wants its act done. */
export interface GoldDeadline {
  /** As it stands in the unit, line ends aside. */
  readonly text: string
  /** ISO 8601, the first day of the period in which; null for a last day alone and for what no calendar tells. */
  readonly from: string | null
  /** ISO 8601, the last day. */
  readonly to: string | null
}

/** A recommendation as an annotator marked it. */
export interface GoldRecommendation extends Span {
  readonly id: string
  readonly tier: Tier
  readonly role: Role
  /** The printed number, letter or word. */
  readonly label: string | null
  /** Id of the recommendation it stands under; in a text taken from columns that one may come later. */
  readonly parent: string | null
  /** Id of the first place where the report says the same. */
  readonly repeats: string | null
  readonly issuer: string | null
  readonly addressee: string | null
  /** Null for none; not there where nobody looked for deadlines. */
  readonly deadline?: GoldDeadline | null
  /** Theme ids, the primary one first. */
  readonly themes: readonly string[]
  readonly sector: string | null
  readonly titleSpan: Span | null
}

/** An organisation, country or amount as an annotator marked it; what does not apply to its type is null. */
export interface GoldMention extends Span {
  readonly type: MentionType
  /** The full name of the organisation. */
  readonly canonical: string | null
  /** ISO 3166-1 alpha-2. */
  readonly code: string | null
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  readonly vague: boolean
  /** Singular of the thing that a quantity counts. */
  readonly unit: string | null
  /** ISO 4217. */
  readonly currency: string | null
  /** Period or unit of a rate. */
  readonly per: string | null
}

/** Whether rules may be made with a report in view (`tune`) or it only measures them (`test`): never to be mixed. */
export const splits = ['tune', 'test'] as const
export type Split = (typeof splits)[number]

/** What a gold file says of one report. It holds places and values, never the report's words. */
export interface Gold {
  readonly report: string
  /** SHA-256 of the bytes of the report's file, in hexadecimal. */
  readonly sha256: string
  /** Length of the report's canonical text in UTF-16 units. */
  readonly length: number
  readonly split: Split
  readonly status: 'final' | 'draft'
  readonly annotator: string
  /** In order of reading. */
  readonly recommendations: readonly GoldRecommendation[]
  /** In order of reading; they do not overlap. */
  readonly mentions: readonly GoldMention[]
}
