import type { AmountContext } from './amount-context.js'
import type { AmountToken } from './amount-token.js'
import { matchPhrase } from './match-phrase.js'
import { readCurrencyAfter, readCurrencySign } from './read-currency.js'
import { type NumberReading, readNumber } from './read-number.js'

/** A number with the currency or the percent sign that stands at it. Indices count tokens. */
export interface Measure {
  readonly start: number
  readonly end: number
  readonly number: NumberReading
  readonly currency: string | null
  readonly isPercent: boolean
}

/** Signs that a number may touch on its left. */
const openers = /^[([{"'“‘„«~<>≤≥±+=:*|—–‒-]$/

/**
 * The number at a token with its currency or percent sign. Null when there is none, or when it is part of a word;
 * `isJoined` permits it to touch what stands before it, as the end of a range does.
 */
export function readMeasure(context: AmountContext, at: number, isJoined = false): Measure | null {
  const before = readCurrencySign(context, at)
  const first = before?.end ?? at
  const number = readNumber(context.tokens, first, context.numbers)
  if (!number || !(isJoined || startsFreely(context.tokens, at))) return null
  const isShort = Boolean(before) || readsCurrencyAfterShortScale(context, number.end)
  const scaled = isShort ? withShortScale(context, number) : number
  const after = scaled.isVague ? skipOf(context, scaled.end) : scaled.end
  const currencyAfter = readCurrencyAfter(context, after)
  const currency = before?.currency ?? currencyAfter?.currency ?? currencyInBrackets(context, at)
  const percentEnd = currency ? null : matchPhrase(context.tokens, scaled.end, context.numbers.percent)
  const end = percentEnd ?? currencyAfter?.end ?? endOfDash(context, scaled.end, Boolean(before))
  if (!endsFreely(context, number, end)) return null
  return signed(context, { start: at, end, number: scaled, currency, isPercent: percentEnd !== null })
}

/** Whether nothing that makes it part of a word, a footnote mark or a code touches the number on its left. */
export function startsFreely(tokens: readonly AmountToken[], at: number): boolean {
  const token = tokens[at] as AmountToken
  const before = tokens[at - 1]
  if (!token.isGlued || !before || /\s/.test(before.text)) return true
  if (before.kind !== 'sign' || !openers.test(before.text)) return false
  return !(/^[-–]$/.test(before.text) && before.isGlued && /[\p{L}\p{N}]/u.test(tokens[at - 2]?.text ?? ''))
}

/** Whether no letters touch the number on its right ("3e", "40-jarige", "5G"); a short unit may ("500fte"). */
function endsFreely({ tokens, things }: AmountContext, number: NumberReading, end: number): boolean {
  const next = tokens[end]
  if (!next?.isGlued) return true
  if (next.kind === 'word') return end === number.end && things.byForm.get(next.folded)?.goesWith === 'any'
  const afterNext = tokens[end + 1]
  const isCompound = /^[-‑]$/.test(next.text) && afterNext?.isGlued && afterNext.kind === 'word'
  return !isCompound || end > number.end
}

const skipOf = ({ tokens, numbers }: AmountContext, at: number): number =>
  numbers.of.has(tokens[at]?.folded as string) ? at + 1 : at

function readsCurrencyAfterShortScale(context: AmountContext, at: number): boolean {
  const isScale = context.numbers.shortScales.has(context.tokens[at]?.folded as string)
  return isScale && readCurrencyAfter(context, at + 1) !== null
}

function withShortScale({ tokens, numbers }: AmountContext, number: NumberReading): NumberReading {
  const scale = numbers.shortScales.get(tokens[number.end]?.folded as string)
  if (scale === undefined || number.exponent > 0 || number.isVague) return number
  return { ...number, end: number.end + 1, exponent: scale, sumMantissa: number.mantissa, isYearLike: false }
}

/** "Middelen (€): 37 000": the currency stands in brackets before the number. */
function currencyInBrackets(context: AmountContext, at: number): string | null {
  const { tokens } = context
  const close = tokens[at - 1]?.text === ':' ? at - 2 : at - 1
  if (tokens[close]?.text !== ')' || tokens[close - 2]?.text !== '(' || tokens[at]?.kind !== 'digits') return null
  return readCurrencySign(context, close - 1)?.currency ?? null
}

/** "€ 50,-" */
function endOfDash({ tokens }: AmountContext, at: number, isSum: boolean): number {
  if (!isSum || tokens[at]?.text !== ',' || !tokens[at + 1]?.isGlued) return at
  if (!/^[-–—]$/.test(tokens[at + 1]?.text ?? '')) return at
  return tokens[at + 2]?.isGlued && tokens[at + 2]?.text === '-' ? at + 3 : at + 2
}

/** "-5%": a minus that touches the number and nothing else. */
function signed({ tokens }: AmountContext, measure: Measure): Measure {
  const minus = tokens[measure.start - 1]
  const isMinus = /^[-−]$/.test(minus?.text ?? '') && !minus?.isGlued && tokens[measure.start]?.isGlued
  if (!isMinus || (!measure.isPercent && !measure.currency)) return measure
  const { number } = measure
  const negative = { ...number, mantissa: `-${number.mantissa}`, sumMantissa: `-${number.sumMantissa}` }
  return { ...measure, start: measure.start - 1, number: negative }
}
