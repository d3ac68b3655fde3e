import type { Language, MediaType } from '../model/index.js'
import type { Gold } from './gold.js'
import type { Prediction, Scores } from './scores.js'

/** A report, what was marked and predicted in it, and how the two agree. */
export interface ScoredReport {
  readonly gold: Gold
  readonly prediction: Prediction
  readonly language: Language
  readonly mediaType: MediaType
  readonly scores: Scores
}
