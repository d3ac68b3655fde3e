import type { AnnotatedReport, SourceReport } from '../model/index.js'

/** What of a report is scored. An annotated report fits. */
export interface Prediction extends Pick<AnnotatedReport, 'recommendations' | 'mentions' | 'entities' | 'themes'> {
  readonly source: Pick<SourceReport, 'text'>
}

/** Kinds of which a prediction can find, miss or invent one; after the `@` how well spans must agree. */
export const foundKinds = [
  'formal-item@0.5',
  'formal-item@0.9',
  'formal-item@exact',
  'group@0.5',
  'group@0.9',
  'group@exact',
  'prose@0.5',
  'prose@0.9',
  'prose@exact',
  'commitment@0.5',
  'commitment@0.9',
  'commitment@exact',
  'recommendation@0.5',
  'recommendation@0.9',
  'recommendation@exact',
  'organisation@exact',
  'organisation@overlap',
  'country@exact',
  'money@exact',
  'percentage@exact',
  'quantity@exact',
  'distinct-organisation',
  'theme',
] as const
export type FoundKind = (typeof foundKinds)[number]

/** What a prediction can say rightly or wrongly of a thing that it found. */
export const rightKinds = [
  'label',
  'title',
  'parent',
  'repeats',
  'issuer',
  'addressee',
  'deadline',
  'deadline-dates',
  'primary-theme',
  'primary-theme-same',
  'organisation-entity',
  'country-entity',
  'money-value',
  'percentage-value',
  'quantity-value',
] as const
export type RightKind = (typeof rightKinds)[number]

/** True positives, false positives and false negatives. */
export interface Counts {
  readonly tp: number
  readonly fp: number
  readonly fn: number
}

export interface Tally {
  readonly right: number
  readonly wrong: number
}

/** A place that gold or prediction speaks of. */
export interface Place {
  readonly id: string
  readonly start: number
  readonly end: number
  /** What was said of it, where that is what was scored; null for nothing. */
  readonly value?: string | null
}

/** What the scorer decided on one place, or one pair of places. */
export type Decision =
  | { readonly kind: FoundKind; readonly outcome: 'hit'; readonly gold: Place; readonly predicted: Place }
  | { readonly kind: FoundKind; readonly outcome: 'miss'; readonly gold: Place }
  | { readonly kind: FoundKind; readonly outcome: 'false alarm'; readonly predicted: Place }
  | { readonly kind: RightKind; readonly outcome: 'right' | 'wrong'; readonly gold: Place; readonly predicted: Place }

/** A decision and the report it is about. */
export type Finding = Decision & { readonly report: string }

/** The scores of one report or of several. */
export interface Scores {
  readonly reports: readonly string[]
  readonly found: Readonly<Record<FoundKind, Counts>>
  readonly right: Readonly<Record<RightKind, Tally>>
  readonly findings: readonly Finding[]
}
