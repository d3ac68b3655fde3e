import type { NumberWords } from '../../lexicon/index.js'
import type { AmountToken } from './amount-token.js'
import { matchPhrase } from './match-phrase.js'
import { readDigits } from './read-digits.js'

/** A number as it stands in tokens, before it is known what it counts. */
export interface NumberReading {
  /** Index of the token after it. */
  readonly end: number
  /** A decimal; the value is `mantissa × 10^exponent`. */
  readonly mantissa: string
  /** The mantissa of a sum of money, where three decimals are thousands. */
  readonly sumMantissa: string
  /** Of the scale word; 0 without one. */
  readonly exponent: number
  /** "honderden miljoenen": at least one unit of the scale word. */
  readonly isVague: boolean
  /** Four bare digits that may be a year. */
  readonly isYearLike: boolean
}

/** The exact value of a mantissa with its exponent: no multiplication, so no noise. */
export const exactValue = (mantissa: string, exponent: number): number => Number(`${mantissa}e${exponent}`)

/** The number that begins at a token: in digits or words, with its scale word; null when there is none. */
export function readNumber(tokens: readonly AmountToken[], at: number, words: NumberWords): NumberReading | null {
  const token = tokens[at]
  if (!token || token.isMasked || token.kind === 'sign') return null
  if (token.kind === 'digits') return readDigitNumber(tokens, at, words)
  if (!words.starters.has(token.folded) && !/-|hal(?:f|ve)$/.test(token.folded)) return null
  return readVague(tokens, at, words) ?? readFraction(tokens, at, words) ?? readWordNumber(tokens, at, words)
}

function readDigitNumber(tokens: readonly AmountToken[], at: number, words: NumberWords): NumberReading | null {
  const token = tokens[at] as AmountToken
  const digits = readDigits(token.text, words.thousandsSeparator)
  if (!digits) return null
  const scale = readScales(tokens, at + 1, words)
  return {
    ...precise(scale.end, digits.decimal, scale.exponent),
    sumMantissa: scale.exponent > 0 ? digits.decimal : digits.asSum,
    isYearLike: scale.exponent === 0 && /^(?:19|20)\d\d$/.test(token.text),
  }
}

/** "honderden miljoenen", "een paar honderd", "hundreds of millions". */
function readVague(tokens: readonly AmountToken[], at: number, words: NumberWords): NumberReading | null {
  const few = matchPhrase(tokens, at, words.few)
  let next = few ?? at
  let exponent = few === null ? undefined : words.scales.get(tokens[next]?.folded as string)
  if (exponent === undefined) exponent = words.vague.get(tokens[next]?.folded as string)
  if (exponent === undefined) return null
  next++
  for (;;) {
    const after = words.of.has(tokens[next]?.folded as string) ? next + 1 : next
    const further = words.vague.get(tokens[after]?.folded as string)
    if (further === undefined || further < exponent) break
    exponent += further
    next = after + 1
  }
  return { ...precise(next, '1', exponent), isVague: true }
}

/** "anderhalf miljoen", "een half miljoen", "een kwart miljoen", "half a million". */
function readFraction(tokens: readonly AmountToken[], at: number, words: NumberWords): NumberReading | null {
  const first = tokens[at]?.folded as string
  if (words.oneAndAHalf.has(first)) {
    const scale = readScales(tokens, at + 1, words)
    return precise(scale.end, '1.5', scale.exponent)
  }
  const part = words.article.has(first) ? at + 1 : at
  const word = tokens[part]?.folded as string
  const mantissa = words.half.has(word) ? '0.5' : words.quarter.has(word) && part > at ? '0.25' : null
  if (!mantissa) return null
  const afterPart = part === at && words.article.has(tokens[part + 1]?.folded as string) ? part + 2 : part + 1
  const scale = readScales(tokens, afterPart, words)
  // A half of something else than a power of ten counts only with its article ("een half fte", not "half fte").
  return scale.exponent > 2 || part > at ? precise(scale.end, mantissa, scale.exponent) : null
}

/** "drieëntwintig", "twee-en-een-half miljard", "one hundred and fifty", "een miljoen". Never the article alone. */
function readWordNumber(tokens: readonly AmountToken[], at: number, words: NumberWords): NumberReading | null {
  if (isArticle(tokens[at] as AmountToken, words)) {
    const scale = readScales(tokens, at + 1, words)
    return scale.exponent > 0 ? precise(scale.end, '1', scale.exponent) : null
  }
  const half = readJoinedHalf((tokens[at] as AmountToken).folded, words)
  if (half !== null) {
    const scale = readScales(tokens, at + 1, words)
    return precise(scale.end, half, scale.exponent)
  }
  return addUp(tokens, at, words)
}

/** Adds up word after word, as long as each is smaller than what the one before leaves open. */
function addUp(tokens: readonly AmountToken[], at: number, words: NumberWords): NumberReading | null {
  let total = 0
  let current: number | null = null
  let exponent = 0
  let next = at
  for (; next < tokens.length; next++) {
    const token = tokens[next] as AmountToken
    const { folded } = token
    const scale = words.scales.get(folded)
    const value = scale === undefined ? simpleValue(folded, words) : null
    if (next > at && isArticle(token, words)) break
    if (scale !== undefined && scale <= 3 && (current !== null || next === at)) {
      const scaled: number = (current ?? 1) * 10 ** scale
      if (scale < 3) current = scaled
      else [total, current] = [total + scaled, null]
    } else if (scale !== undefined && (current !== null || total > 0)) {
      exponent = scale
      next++
      break
    } else if (value !== null && fits(value, current, total)) current = (current ?? 0) + value
    else if (words.and.has(folded) && continuesAfterAnd(tokens, next, words, current)) continue
    else break
  }
  if (next === at) return null
  const sum = total + (current ?? 0)
  const half = exponent === 0 ? readHalfAfter(tokens, next, words) : null
  if (!half || sum > 99) return precise(next, String(sum), exponent)
  const scale = readScales(tokens, half, words)
  return precise(scale.end, `${sum}.5`, scale.exponent)
}

const fits = (value: number, current: number | null, total: number): boolean =>
  current === null
    ? total === 0 || value < 1000
    : value > 0 && current >= 100 && current % 10 ** String(value).length === 0

/** English joins the rest to hundreds with "and"; "twee en drie" are two numbers. */
function continuesAfterAnd(tokens: readonly AmountToken[], at: number, words: NumberWords, current: number | null) {
  if (current === null || current < 100 || current % 100 !== 0 || words.of.size === 0) return false
  const value = simpleValue(tokens[at + 1]?.folded ?? '', words)
  return value !== null && value < 100
}

/** "twee en een half", "two and a half": the index after the half, or null. */
function readHalfAfter(tokens: readonly AmountToken[], at: number, words: NumberWords): number | null {
  if (!words.and.has(tokens[at]?.folded as string)) return null
  const next = words.article.has(tokens[at + 1]?.folded as string) ? at + 2 : at + 1
  return words.half.has(tokens[next]?.folded as string) ? next + 1 : null
}

/** "tweeënhalf", "twee-en-een-half", in one word. */
function readJoinedHalf(folded: string, words: NumberWords): string | null {
  const match = /^(.+?)en(?:een)?(?:half|halve)$/.exec(folded.replaceAll('-', ''))
  const value = match && words.simple.get(match[1] as string)
  return value ? `${value}.5` : null
}

const simpleValue = (folded: string, words: NumberWords): number | null =>
  words.simple.get(folded) ?? (folded.includes('-') ? (words.simple.get(folded.replaceAll('-', '')) ?? null) : null)

/** "een" without an accent; "één" is a number. */
const isArticle = (token: AmountToken, words: NumberWords): boolean =>
  words.article.has(token.folded) && token.text.toLowerCase() === token.folded

function readScales(tokens: readonly AmountToken[], at: number, words: NumberWords) {
  let [end, exponent] = [at, 0]
  for (;;) {
    const scale = words.scales.get(tokens[end]?.folded as string)
    if (scale === undefined) return { end, exponent }
    exponent += scale
    end++
  }
}

const precise = (end: number, mantissa: string, exponent: number): NumberReading => ({
  end,
  mantissa,
  sumMantissa: mantissa,
  exponent,
  isVague: false,
  isYearLike: false,
})
