import { estimateIntervals, type Intervals } from './estimate-intervals.js'
import { ratiosOf } from './ratios.js'
import type { Counts, FoundKind } from './scores.js'
import type { FoundRow } from './summarise-scores.js'

/** Counts and ratios are micro: of all reports together. */
export interface MeasuredRow extends FoundRow {
  /** How far precision, recall and F1 can be trusted. */
  readonly intervals: Intervals
  /** Mean of the reports' F1; those in which there is nothing to score are left out. */
  readonly macroF1: number | null
}

/**
 * One kind over reports.
 *
 * @param scope what the reports are together, such as `tune`: it seeds the resampling
 */
export function measureKind(kind: FoundKind, reports: readonly Counts[], scope: string): MeasuredRow {
  const sum = addCounts(reports)
  const each = reports.map((counts) => ratiosOf(counts).f1).filter((f1) => f1 !== null)
  return {
    kind,
    ...sum,
    ...ratiosOf(sum),
    intervals: estimateIntervals(reports, `${scope}/${kind}`),
    macroF1: each.length === 0 ? null : each.reduce((total, f1) => total + f1, 0) / each.length,
  }
}

const addCounts = (list: readonly Counts[]): Counts =>
  list.reduce((a, b) => ({ tp: a.tp + b.tp, fp: a.fp + b.fp, fn: a.fn + b.fn }), { tp: 0, fp: 0, fn: 0 })
