import type { Entity, Mention, Span } from '../model/index.js'

/** What a finder proposes: a mention by its place in the reading view. Overlaps between finders are not settled yet. */
export interface Candidate
  extends Pick<
    Mention,
    | 'type'
    | 'value'
    | 'minValue'
    | 'maxValue'
    | 'unit'
    | 'currency'
    | 'per'
    | 'period'
    | 'bound'
    | 'vat'
    | 'vague'
    | 'confidence'
    | 'evidence'
  > {
  /** Place in the reading view's text. */
  readonly view: Span
  /** The organisation or country it refers to; null for amounts. */
  readonly entity: Entity | null
}

/** The fields of an amount in a candidate that is none, and before they are read. */
export const noAmount = {
  value: null,
  minValue: null,
  maxValue: null,
  unit: null,
  currency: null,
  per: null,
  period: null,
  bound: null,
  vat: null,
  vague: false,
} as const
