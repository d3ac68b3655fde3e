import { addScores } from './add-scores.js'
import { type GroupRow, groupScores } from './group-scores.js'
import { type BoundaryErrors, measureBoundaries } from './measure-boundaries.js'
import { type MeasuredRow, measureKind } from './measure-kind.js'
import type { ScoredReport } from './scored-report.js'
import { foundKinds } from './scores.js'
import { type ScoreSummary, summariseScores } from './summarise-scores.js'

/** What can be said of the program by its scores in some reports. */
export interface Measures extends Omit<ScoreSummary, 'found'> {
  readonly found: readonly MeasuredRow[]
  readonly boundaries: BoundaryErrors
  readonly groups: readonly GroupRow[]
}

/**
 * Measures reports together. Reports that rules were made with and reports that only measure them do not belong
 * together: give those of one split.
 *
 * @param scope what they are together, the split or the one report: it seeds the intervals
 */
export function measureScores(scored: readonly ScoredReport[], scope: string): Measures {
  const scores = scored.map((each) => each.scores)
  const sum = addScores(scores)
  const found = foundKinds.map((kind) => {
    const counts = scores.map((each) => each.found[kind])
    return measureKind(kind, counts, scope)
  })
  return { ...summariseScores(sum), found, boundaries: measureBoundaries(sum.findings), groups: groupScores(scored) }
}
