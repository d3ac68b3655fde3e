import type { MentionType } from '../model/index.js'
import type { Place } from './scores.js'

/** What two annotators can both have marked. */
export type AgreedKind = 'formal-item' | 'prose' | 'group' | 'commitment' | 'recommendation' | MentionType

/** What two annotators can say alike of what both have marked. */
export type SaidKind =
  | 'tier'
  | 'role'
  | 'primary-theme'
  | 'primary-theme-among'
  | 'label'
  | 'title'
  | 'parent'
  | 'repeats'
  | 'issuer'
  | 'addressee'
  | 'deadline'
  | 'deadline-dates'
  | 'sector'
  | 'mention-type'
  | 'organisation-name'
  | 'country-code'
  | 'amount'

/** How far the spans of one kind agree. F1 is 0 to 1, the same from either side; null where neither marked any. */
export interface SpanAgreement {
  readonly kind: AgreedKind
  /** `exact`: the same start and end; `overlap`: at least half of the characters that either marked, in both. */
  readonly criterion: 'exact' | 'overlap'
  readonly both: number
  readonly onlyA: number
  readonly onlyB: number
  readonly f1: number | null
}

export interface SaidAgreement {
  readonly kind: SaidKind
  /** Pairs of which either annotator says something. */
  readonly pairs: number
  readonly same: number
  /** 0 to 1; null where there are no pairs. */
  readonly share: number | null
  /** Cohen's kappa, for what is chosen from a list; null for the rest, and where it is not defined. */
  readonly kappa: number | null
}

/** One difference; of two places one can be null. */
export interface Difference {
  /** Only one of them marked it, its borders differ, or something else is said of it. */
  readonly kind: 'only' | 'span' | SaidKind
  readonly subject: 'recommendation' | MentionType
  readonly a: Place | null
  readonly b: Place | null
}

export interface Agreement {
  readonly report: string
  readonly annotators: readonly [string, string]
  readonly spans: readonly SpanAgreement[]
  readonly said: readonly SaidAgreement[]
  /** In order of reading. */
  readonly differences: readonly Difference[]
}
