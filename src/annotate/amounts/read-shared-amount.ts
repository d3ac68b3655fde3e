import type { Candidate } from '../candidate.js'
import type { AmountContext } from './amount-context.js'
import { isLabel } from './is-label.js'
import { makeAmount } from './make-amount.js'
import { type AmountReading, readAmount, spanOf } from './read-amount.js'
import { readBound } from './read-bound.js'
import { share, valueOfMeasure } from './read-range.js'

/** Amounts that share one unit, and the index of the token after the last. */
export interface SharedReading {
  readonly end: number
  readonly candidates: readonly Candidate[]
}

/**
 * A bare number that shares scale and unit with the amount after it: "van 3 naar 5 miljoen euro", "12 en 15 procent".
 * Each is an amount of its own. Never a year, a label or a number before a range.
 */
export function readSharedAmount(context: AmountContext, { measure }: AmountReading): SharedReading | null {
  const { tokens, numbers } = context
  const { number } = measure
  if (measure.currency || number.isVague || number.isYearLike || isLabel(context, measure)) return null
  const connector = tokens[measure.end]?.folded as string
  const isChange = numbers.changeWords.has(connector)
  if (!isChange && !numbers.rangeClosers.has(connector)) return null
  const second = readAmount(context, measure.end + 1)
  if (!second?.candidate || second.candidate.value === null) return null
  // "3 en 4 gemeenten" is too often the end of one list and the beginning of another.
  if (second.candidate.type === 'quantity' && !isChange) return null
  const pair = share(measure, second.measure)
  if (!pair) return null
  const { type, unit, currency } = second.candidate
  const evidence = { kind: 'amount/shared-unit', detail: connector, weight: 0.8 }
  const first = makeAmount(
    type,
    spanOf(context, measure, measure.end),
    {
      value: valueOfMeasure(pair.low),
      unit,
      currency,
      bound: readBound(context, measure.start, measure.end, type !== 'quantity'),
    },
    0.75,
    evidence,
  )
  return { end: second.end, candidates: [first, second.candidate] }
}
