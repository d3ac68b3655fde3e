import {
  type Counts,
  type FoundKind,
  foundKinds,
  type RightKind,
  rightKinds,
  type Scores,
  type Tally,
} from './scores.js'

/** Ratios are 0 to 1; one that has nothing to divide by is null, never 0. */
export interface FoundRow extends Counts {
  readonly kind: FoundKind
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
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
    found: foundKinds.map((kind) => ({ kind, ...withRatios(scores.found[kind]) })),
    right: rightKinds.map((kind) => {
      const { right, wrong } = scores.right[kind]
      return { kind, right, wrong, accuracy: ratio(right, right + wrong) }
    }),
  }
}

function withRatios({ tp, fp, fn }: Counts): Omit<FoundRow, 'kind'> {
  const precision = ratio(tp, tp + fp)
  const recall = ratio(tp, tp + fn)
  return { tp, fp, fn, precision, recall, f1: ratio(2 * tp, 2 * tp + fp + fn) }
}

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)
