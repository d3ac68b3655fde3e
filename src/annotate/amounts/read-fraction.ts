import type { NumberWords } from '../../lexicon/index.js'
import type { AmountToken } from './amount-token.js'
import { matchPhrase } from './match-phrase.js'
import { isArticle, type NumberReading, preciseNumber, readScales, wordValue } from './number-reading.js'

/** The smallest power of ten that a part of it is a number of its own: "een derde miljoen", never "een derde partij". */
const MIN_EXPONENT = 3

/** How much a part is, and the index of the token after it. */
interface Part {
  readonly end: number
  readonly value: number
  /** An article or a count stands before it. */
  readonly isCounted: boolean
  readonly isOrdinal: boolean
}

/**
 * "anderhalf miljoen", "een half miljoen", "driekwart procent", "twee derde miljoen", "three quarters of a million". Null
 * for a part of a whole ("driekwart van de gemeenten") and for an ordinal ("een derde partij").
 */
export function readFraction(tokens: readonly AmountToken[], at: number, words: NumberWords): NumberReading | null {
  if (words.oneAndAHalf.has(tokens[at]?.folded as string)) {
    const scale = readScales(tokens, at + 1, words)
    return preciseNumber(scale.end, '1.5', scale.exponent)
  }
  const part = readPart(tokens, at, words)
  if (!part) return null
  const scale = readScales(tokens, skipOfA(tokens, part.end, words), words)
  const mantissa = String(part.value)
  if (scale.exponent >= MIN_EXPONENT) return preciseNumber(scale.end, mantissa, scale.exponent)
  if (isPercentAt(tokens, part.end, words)) return preciseNumber(part.end, mantissa, 0)
  // A half of something else than a power of ten counts only with its article ("een half fte", not "half fte").
  return part.isCounted && !part.isOrdinal ? preciseNumber(part.end, mantissa, 0) : null
}

function readPart(tokens: readonly AmountToken[], at: number, words: NumberWords): Part | null {
  const first = tokens[at]?.folded as string
  const direct = words.fractions.get(first)
  if (direct !== undefined) return { end: at + 1, value: direct, isCounted: false, isOrdinal: false }
  const count = words.article.has(first) ? 1 : wordValue(first, words)
  if (!count || count > 9) return null
  const second = tokens[at + 1]?.folded as string
  const fraction = words.fractions.get(second)
  if (fraction !== undefined && count * fraction < 1)
    return { end: at + 2, value: count * fraction, isCounted: true, isOrdinal: false }
  const ordinal = words.ordinals.get(second)
  return ordinal && count < ordinal ? { end: at + 2, value: count / ordinal, isCounted: true, isOrdinal: true } : null
}

/** "half a million", "three quarters of a million" */
function skipOfA(tokens: readonly AmountToken[], at: number, words: NumberWords): number {
  const article = words.of.has(tokens[at]?.folded as string) ? at + 1 : at
  return isArticle(tokens[article], words) ? article + 1 : at
}

const isPercentAt = (tokens: readonly AmountToken[], at: number, words: NumberWords): boolean =>
  [words.percent, words.points, words.permille].some((phrases) => matchPhrase(tokens, at, phrases) !== null)

/** "twee en een half", "two and a half", "drie en driekwart": the part's decimals and the index after it, or null. */
export function readPartAfter(
  tokens: readonly AmountToken[],
  at: number,
  words: NumberWords,
): { readonly end: number; readonly decimals: string } | null {
  if (!words.and.has(tokens[at]?.folded as string)) return null
  const next = words.article.has(tokens[at + 1]?.folded as string) ? at + 2 : at + 1
  const part = words.fractions.get(tokens[next]?.folded as string)
  return part === undefined ? null : { end: next + 1, decimals: String(part).slice(1) }
}

/** "tweeënhalf", "twee-en-een-half", in one word. */
export function readJoinedHalf(folded: string, words: NumberWords): string | null {
  const match = /^(.+?)en(?:een)?(?:half|halve)$/.exec(folded.replaceAll('-', ''))
  const value = match && words.simple.get(match[1] as string)
  return value ? `${value}.5` : null
}
