import { type Gold, type Prediction, scoreReport } from '../../src/evaluate/index.js'
import type { EvaluatedReport } from '../../src/explore/index.js'
import { aGold, predictionFrom } from './a-gold.js'

/** A report that was scored; without a prediction, one that makes no mistake. */
export function anEvaluatedReport(
  text: string,
  goldChanges: Partial<Gold> = {},
  predictionChanges: Partial<Omit<Prediction, 'source'>> = {},
): EvaluatedReport {
  const gold = aGold(text, goldChanges)
  const prediction = { ...predictionFrom(gold, text), ...predictionChanges }
  return { gold, prediction, pages: [{ number: 1, start: 0, end: text.length }], scores: scoreReport(gold, prediction) }
}
