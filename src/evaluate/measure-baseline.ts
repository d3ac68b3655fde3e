import type { Baseline } from './baseline.js'
import { type Split, splits } from './gold.js'
import { type MeasuredRow, measureKind } from './measure-kind.js'
import { foundKinds } from './scores.js'

export interface BaselineMeasures {
  readonly split: Split
  readonly reports: readonly string[]
  readonly found: readonly MeasuredRow[]
}

/** What a baseline says of the program, a part a split: what `measureScores` said when it was written. */
export const measureBaseline = ({ reports }: Baseline): readonly BaselineMeasures[] =>
  splits
    .map((split) => ({ split, mine: reports.filter((report) => report.split === split) }))
    .filter(({ mine }) => mine.length > 0)
    .map(({ split, mine }) => ({
      split,
      reports: mine.map(({ report }) => report),
      found: foundKinds.map((kind) => {
        const counts = mine.map(({ found }) => found[kind] ?? { tp: 0, fp: 0, fn: 0 })
        return measureKind(kind, counts, split)
      }),
    }))
