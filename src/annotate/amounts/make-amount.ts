import type { Evidence, Span } from '../../model/index.js'
import { type Candidate, noAmount } from '../candidate.js'
import type { Measure } from './read-measure.js'
import { type RangeReading, valueOfMeasure } from './read-range.js'

type Amount = Partial<Omit<Candidate, 'type' | 'view' | 'entity' | 'confidence' | 'evidence'>>

/** An amount as a candidate; what is not given is null. */
export function makeAmount(
  type: Candidate['type'],
  view: Span,
  amount: Amount,
  confidence: number,
  evidence: Evidence,
): Candidate {
  return {
    type,
    view,
    ...noAmount,
    entity: null,
    ...amount,
    confidence,
    evidence: [evidence],
  }
}

/** The values of a measure or a range: one value, both ends, or the least that a vague number means. */
export function valuesOf(measure: Measure, range: RangeReading | null): Amount {
  if (range) return { minValue: valueOfMeasure(range.low), maxValue: valueOfMeasure(range.high) }
  return measure.number.isVague
    ? { minValue: valueOfMeasure(measure), vague: true }
    : { value: valueOfMeasure(measure) }
}
