import { makeRandom } from './make-random.js'
import { type Ratios, ratiosOf } from './ratios.js'
import type { Counts } from './scores.js'

/** In which 95% of the resamples lie. */
export interface Interval {
  readonly low: number
  readonly high: number
}

export type Intervals = { readonly [Ratio in keyof Ratios]: Interval | null }

/** Enough for two decimals; more change the third. */
const resamples = 1000

/** Below it there are too few ways to draw reports: the interval would say more of the number than of the program. */
export const fewestReports = 5

/**
 * Bootstrap intervals (percentile, 95%) of precision, recall and F1 of one kind over reports.
 *
 * 1. From five reports on, whole reports are drawn, as findings in one report resemble each other.
 * 2. With fewer, each report keeps its place and its findings are drawn: this says nothing of other reports, and the
 *    interval is narrower than the truth.
 *
 * Where nothing went wrong nothing wrong can be drawn: an interval without width does not say that the program is
 * perfect. A resample in which a ratio has nothing to divide by is left out. The same seed and counts give the same intervals.
 *
 * @param reports the counts of each report
 */
export function estimateIntervals(reports: readonly Counts[], seed: string): Intervals {
  const random = makeRandom(seed)
  const draw = reports.length >= fewestReports ? drawReports : drawFindings
  const drawn = Array.from({ length: resamples }, () => ratiosOf(draw(reports, random)))
  return {
    precision: percentiles(drawn.map(({ precision }) => precision)),
    recall: percentiles(drawn.map(({ recall }) => recall)),
    f1: percentiles(drawn.map(({ f1 }) => f1)),
  }
}

type Sum = { -readonly [Count in keyof Counts]: Counts[Count] }

function drawReports(reports: readonly Counts[], random: () => number): Counts {
  const sum: Sum = { tp: 0, fp: 0, fn: 0 }
  for (let drawn = 0; drawn < reports.length; drawn++) {
    const { tp, fp, fn } = reports[Math.floor(random() * reports.length)] as Counts
    sum.tp += tp
    sum.fp += fp
    sum.fn += fn
  }
  return sum
}

function drawFindings(reports: readonly Counts[], random: () => number): Counts {
  const sum: Sum = { tp: 0, fp: 0, fn: 0 }
  for (const { tp, fp, fn } of reports) {
    const all = tp + fp + fn
    for (let drawn = 0; drawn < all; drawn++) {
      const at = random() * all
      if (at < tp) sum.tp++
      else if (at < tp + fp) sum.fp++
      else sum.fn++
    }
  }
  return sum
}

function percentiles(ratios: readonly (number | null)[]): Interval | null {
  const sorted = ratios.filter((value) => value !== null).sort((a, b) => a - b)
  if (sorted.length === 0) return null
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] as number
  return { low: at(0.025), high: at(0.975) }
}
