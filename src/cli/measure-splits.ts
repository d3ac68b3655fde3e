import { measureScores, splits } from '../evaluate/index.js'
import type { Scored, SplitMeasures } from './evaluation.js'

/** The measures of each split that has a report, apart from each other. */
export const measureSplits = (scored: readonly Scored[]): readonly SplitMeasures[] =>
  splits
    .map((split) => ({ split, mine: scored.filter(({ gold }) => gold.split === split) }))
    .filter(({ mine }) => mine.length > 0)
    .map(({ split, mine }) => ({ split, ...measureScores(mine, split) }))
