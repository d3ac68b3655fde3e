import { type Ratios, ratio, ratiosOf } from './ratios.js'
import {
  type Counts,
  type FoundKind,
  foundKinds,
  type RightKind,
  rightKinds,
  type Scores,
  type Tally,
} from './scores.js'

export interface FoundRow extends Counts, Ratios {
  readonly kind: FoundKind
}

export interface RightRow extends Tally {
  readonly kind: RightKind
  readonly accuracy: number | null
}

export interface ScoreSummary {
  readonly reports: readonly string[]
  readonly found: readonly FoundRow[]
  readonly right: readonly RightRow[]
}

/** The scores with their ratios, a row a kind, as plain values for a table or JSON. */
export function summariseScores(scores: Scores): ScoreSummary {
  return {
    reports: scores.reports,
    found: foundKinds.map((kind) => ({ kind, ...scores.found[kind], ...ratiosOf(scores.found[kind]) })),
    right: rightKinds.map((kind) => {
      const { right, wrong } = scores.right[kind]
      return { kind, right, wrong, accuracy: ratio(right, right + wrong) }
    }),
  }
}
