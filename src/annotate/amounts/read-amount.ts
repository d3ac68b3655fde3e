import type { Span } from '../../model/index.js'
import type { Candidate } from '../candidate.js'
import type { AmountContext } from './amount-context.js'
import type { AmountToken } from './amount-token.js'
import { currencyOfPlainSum } from './currency-of-plain-sum.js'
import { isLabel } from './is-label.js'
import { isTimeWorked } from './is-time-worked.js'
import { makeAmount, valuesOf } from './make-amount.js'
import { matchPhraseBefore } from './match-phrase.js'
import { readBound } from './read-bound.js'
import { readCountedThing } from './read-counted-thing.js'
import { type Measure, readMeasure } from './read-measure.js'
import { type RangeReading, readRange, valueOfMeasure } from './read-range.js'
import { readRate } from './read-rate.js'
import { readVat } from './read-vat.js'

/** An amount and the index of the token after it. */
export interface AmountReading {
  readonly end: number
  readonly measure: Measure
  readonly candidate: Candidate | null
}

/** A number and what it makes of it; `last` is the measure that what follows belongs to. */
interface Expression {
  readonly first: Measure
  readonly last: Measure
  readonly range: RangeReading | null
}

/**
 * The amount that begins at a token: money where a currency stands, a percentage where a percent sign stands, a quantity
 * where a counted thing follows, and a sum without currency where the sentence is about money. `candidate` is null for a
 * number that is none of these; the reading itself is null where no number begins.
 */
export function readAmount(context: AmountContext, at: number): AmountReading | null {
  const measure = readMeasure(context, at)
  if (!measure) return null
  const range = readRange(context, measure)
  if (isUnitOfTable(context, measure)) return { end: measure.end, measure, candidate: null }
  const expression = { first: range?.low ?? measure, last: range?.high ?? measure, range }
  const found =
    readMoney(context, expression) ??
    readPercentage(context, expression) ??
    readQuantity(context, expression) ??
    readPlainSum(context, expression)
  return found ?? { end: measure.end, measure, candidate: null }
}

function readMoney(context: AmountContext, { first, last, range }: Expression): AmountReading | null {
  const { currency } = first
  if (!currency) return null
  const view = spanOf(context, first, last.end)
  const detail = context.text.slice(view.start, view.end)
  const evidence = { kind: 'amount/money', detail, weight: 1 }
  const confidence = first.number.isVague ? 0.9 : 0.97
  const amount = { ...valuesOf(first, range), currency, ...notesOf(context, first, last.end, true) }
  return { end: last.end, measure: first, candidate: makeAmount('money', view, amount, confidence, evidence) }
}

function readPercentage(context: AmountContext, { first, last, range }: Expression): AmountReading | null {
  if (!first.isPercent) return null
  const view = spanOf(context, first, last.end)
  const evidence = { kind: 'amount/percentage', detail: context.text.slice(view.start, view.end), weight: 1 }
  const amount = { ...valuesOf(first, range), unit: first.points, ...notesOf(context, first, last.end, true) }
  const candidate = makeAmount('percentage', view, { ...amount, vat: null }, 0.97, evidence)
  return { end: last.end, measure: first, candidate }
}

function readQuantity(context: AmountContext, { first, last, range }: Expression): AmountReading | null {
  if (isLabel(context, first)) return null
  const values = valuesOf(first, range)
  const at =
    first.number.isVague && context.numbers.of.has(tokenAt(context, last.end)?.folded) ? last.end + 1 : last.end
  const thing = readCountedThing(context, at, valueOfMeasure(last))
  if (!thing || (thing.isTime && !isTimeWorked(context, first, thing))) return null
  const view = spanOf(context, first, thing.end)
  const evidence = { kind: 'amount/quantity', detail: thing.unit, weight: 1 }
  const confidence = thing.isCompound ? 0.85 : 0.92
  const amount = { ...values, unit: thing.unit, ...notesOf(context, first, thing.end, false) }
  return { end: thing.end, measure: first, candidate: makeAmount('quantity', view, amount, confidence, evidence) }
}

function readPlainSum(context: AmountContext, { first, last, range }: Expression): AmountReading | null {
  const currency = currencyOfPlainSum(context, first, last.end)
  if (!currency) return null
  const view = spanOf(context, first, last.end)
  const evidence = { kind: 'amount/plain-sum', detail: 'the sentence is about money', weight: 0.6 }
  const amount = { ...valuesOf(first, range), currency, ...notesOf(context, first, last.end, true) }
  return { end: last.end, measure: first, candidate: makeAmount('money', view, amount, 0.65, evidence) }
}

/** What stands around an amount: its bound, what it is for and how often, and the tax in it. */
function notesOf(context: AmountContext, { start }: Measure, end: number, isSum: boolean) {
  return {
    ...readRate(context, start, end),
    bound: readBound(context, start, end, isSum),
    vat: isSum ? readVat(context, start, end) : null,
  }
}

/** "(x € 1.000)", "Kosten (in miljoenen euro's)": the unit of a table's columns is no sum. */
function isUnitOfTable({ tokens, numbers }: AmountContext, { start, end, number }: Measure): boolean {
  if (matchPhraseBefore(tokens, start, numbers.tableCues) !== null) return true
  const before = tokens[start - 1]?.folded === 'in' ? start - 2 : start - 1
  return number.isVague && tokens[before]?.text === '(' && tokens[end]?.text === ')'
}

const tokenAt = ({ tokens }: AmountContext, at: number): AmountToken => tokens[at] ?? ({ folded: '' } as AmountToken)

/** The place of tokens in the view, from the start of a measure up to the token `end`. */
export function spanOf({ tokens }: AmountContext, { start }: Measure, end: number): Span {
  return { start: (tokens[start] as AmountToken).start, end: (tokens[end - 1] as AmountToken).end }
}
