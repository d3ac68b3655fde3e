import type { AmountContext } from './amount-context.js'
import type { AmountToken } from './amount-token.js'
import { matchPhrase } from './match-phrase.js'
import type { NumberReading } from './number-reading.js'
import { readCurrencyAfter, readCurrencySign } from './read-currency.js'
import { readNumber } from './read-number.js'

/** A number with the currency or the percent sign that stands at it. Indices count tokens. */
export interface Measure {
  readonly start: number
  readonly end: number
  readonly number: NumberReading
  readonly currency: string | null
  readonly isPercent: boolean
  /** What a difference between percentages is called; null for a percentage itself. */
  readonly points: string | null
}

/** Signs that a number may touch on its left. */
const openers = /^[([{"'“‘„«~<>≤≥±≈+=:*|—–‒-]$/
const minus = /^[-−–]$/

/**
 * The number at a token with its currency or percent sign. Null when there is none, or when it is part of a word;
 * `isJoined` permits it to touch what stands before it, as the end of a range does.
 */
export function readMeasure(context: AmountContext, at: number, isJoined = false): Measure | null {
  const before = readCurrencySign(context, at)
  const isNegative = before !== null && isMinusAt(context, before.end)
  const first = (before?.end ?? at) + (isNegative ? 1 : 0)
  const number = readNumber(context.tokens, first, context.numbers)
  if (!number || !(isJoined || startsFreely(context.tokens, at)) || (before && isNoughts(context, first))) return null
  const isShort = Boolean(before) || readsCurrencyAfterShortScale(context, number.end)
  const scaled = isShort ? withShortScale(context, number) : number
  const after = scaled.isVague ? skipOf(context, scaled.end) : scaled.end
  const dashed = endOfDash(context, after)
  const currencyAfter = readCurrencyAfter(context, dashed)
  const currency = before?.currency ?? currencyAfter?.currency ?? currencyInBrackets(context, at)
  const percent = currency ? null : readPercent(context, scaled.end)
  const end = percent?.end ?? currencyAfter?.end ?? (before ? dashed : scaled.end)
  if (!endsFreely(context, number, end)) return null
  const exponent = scaled.exponent + (before?.exponent ?? currencyAfter?.exponent ?? percent?.exponent ?? 0)
  const measure = {
    start: at,
    end,
    number: { ...scaled, exponent },
    currency,
    isPercent: percent !== null,
    points: percent?.points ?? null,
  }
  return isNegative ? negative(measure) : signed(context, measure)
}

/** "3 procent", "2 procentpunt", "5 promille" */
function readPercent({ tokens, numbers }: AmountContext, at: number) {
  const points = matchPhrase(tokens, at, numbers.points)
  // "12 pp" is as well twelve pages: an abbreviation must touch the number.
  if (points !== null && (tokens[at]?.isGlued || tokens[at]?.text !== 'pp'))
    return { end: points, points: numbers.pointName, exponent: 0 }
  const percent = matchPhrase(tokens, at, numbers.percent)
  if (percent !== null) return { end: percent, points: null, exponent: 0 }
  const permille = matchPhrase(tokens, at, numbers.permille)
  return permille === null ? null : { end: permille, points: null, exponent: -1 }
}

/** "€ -3,4 miljoen" */
const isMinusAt = ({ tokens }: AmountContext, at: number): boolean =>
  minus.test(tokens[at]?.text ?? '') && tokens[at + 1]?.kind === 'digits' && tokens[at + 1]?.isGlued === true

/** "£000" heads a column of thousands. */
const isNoughts = ({ tokens }: AmountContext, at: number): boolean => /^0{2,}$/.test(tokens[at]?.text ?? '')

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
function endOfDash({ tokens }: AmountContext, at: number): number {
  if (tokens[at]?.text !== ',' || !tokens[at]?.isGlued || !tokens[at + 1]?.isGlued) return at
  if (!/^[-–—]$/.test(tokens[at + 1]?.text ?? '')) return at
  return tokens[at + 2]?.isGlued && tokens[at + 2]?.text === '-' ? at + 3 : at + 2
}

/** "-5%", "-/- € 3": a minus that touches the number and nothing else, or the deduction sign of accounts. */
function signed({ tokens }: AmountContext, measure: Measure): Measure {
  if (!measure.isPercent && !measure.currency) return measure
  const { start } = measure
  const sign = tokens[start - 1]
  const isDeduction =
    tokens
      .slice(Math.max(0, start - 3), start)
      .map(({ text }) => text)
      .join('') === '-/-'
  if (isDeduction) return { ...negative(measure), start: start - 3 }
  const isMinus = /^[-−]$/.test(sign?.text ?? '') && !sign?.isGlued && tokens[start]?.isGlued
  return isMinus ? { ...negative(measure), start: start - 1 } : measure
}

function negative(measure: Measure): Measure {
  const { number } = measure
  return { ...measure, number: { ...number, mantissa: `-${number.mantissa}`, sumMantissa: `-${number.sumMantissa}` } }
}
