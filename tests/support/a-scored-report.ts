import { type Gold, type Prediction, type ScoredReport, scoreReport } from '../../src/evaluate/index.js'

/** A Dutch text file that was scored. */
export function aScoredReport(gold: Gold, prediction: Prediction, changes: Partial<ScoredReport> = {}): ScoredReport {
  const scores = scoreReport(gold, prediction)
  return { gold, prediction, language: 'nl', mediaType: 'text/plain', scores, ...changes }
}
