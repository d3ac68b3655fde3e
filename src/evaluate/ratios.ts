import type { Counts } from './scores.js'

/** 0 to 1 each; one that has nothing to divide by is null, never 0. */
export interface Ratios {
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
}

export const ratiosOf = ({ tp, fp, fn }: Counts): Ratios => ({
  precision: ratio(tp, tp + fp),
  recall: ratio(tp, tp + fn),
  f1: ratio(2 * tp, 2 * tp + fp + fn),
})

export const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)
