import type { Gold, Prediction, ScoreSummary, Scores } from '../evaluate/index.js'
import type { Page } from '../model/index.js'

/** A report with what annotators found in it, what the program found, and how the two compare. */
export interface EvaluatedReport {
  readonly gold: Gold
  readonly prediction: Prediction
  readonly pages: readonly Page[]
  readonly scores: Scores
}

/** The scores of all reports of one split together. */
export interface SplitSummary {
  readonly split: Gold['split']
  readonly summary: ScoreSummary
}

export type Kind = ScoreSummary['found'][number]['kind'] | ScoreSummary['right'][number]['kind']
