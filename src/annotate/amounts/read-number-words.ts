import type { NumberWords } from '../../lexicon/index.js'
import type { AmountToken } from './amount-token.js'
import { isArticle, type NumberReading, preciseNumber, readScales, wordValue } from './number-reading.js'
import { readJoinedHalf, readPartAfter } from './read-fraction.js'

/** The largest scale that is added up like a number ("drie duizend vijfhonderd"); a larger one ends the number. */
const MAX_ADDED = 3

/** "drieëntwintig", "twee-en-een-half miljard", "one hundred and fifty", "een miljoen". Never the article alone. */
export function readNumberWords(tokens: readonly AmountToken[], at: number, words: NumberWords): NumberReading | null {
  if (isArticle(tokens[at], words)) {
    const scale = readScales(tokens, at + 1, words)
    return scale.exponent > 0 ? withRest(tokens, preciseNumber(scale.end, '1', scale.exponent), words) : null
  }
  const half = readJoinedHalf((tokens[at] as AmountToken).folded, words)
  if (half !== null) {
    const scale = readScales(tokens, at + 1, words)
    return preciseNumber(scale.end, half, scale.exponent)
  }
  const sum = addUp(tokens, at, words)
  if (sum.end === at) return null
  if (sum.exponent > 0) return withRest(tokens, preciseNumber(sum.end, String(sum.value), sum.exponent), words)
  const part = sum.value > 99 ? null : readPartAfter(tokens, sum.end, words)
  if (!part) return preciseNumber(sum.end, String(sum.value), 0)
  const scale = readScales(tokens, part.end, words)
  return preciseNumber(scale.end, `${sum.value}${part.decimals}`, scale.exponent)
}

/** "drie miljoen zevenhonderdduizend": what is added to millions and more is decimals of the scale, so it stays exact. */
function withRest(tokens: readonly AmountToken[], number: NumberReading, words: NumberWords): NumberReading {
  if (number.exponent <= MAX_ADDED || !mayAdd(tokens[number.end])) return number
  const rest = addUp(tokens, number.end, words)
  if (rest.end === number.end || rest.exponent > 0 || rest.value < 1000) return number
  const decimals = String(rest.value).padStart(number.exponent, '0')
  return decimals.length > number.exponent
    ? number
    : preciseNumber(rest.end, `${number.mantissa}.${decimals}`, number.exponent)

  function mayAdd(token: AmountToken | undefined): boolean {
    if (token?.kind !== 'word' || isArticle(token, words)) return false
    return wordValue(token.folded, words) !== null || words.scales.get(token.folded) === MAX_ADDED
  }
}

/** Adds up word after word, as long as each is smaller than what the one before leaves open. `end` is `at` for nothing. */
function addUp(tokens: readonly AmountToken[], at: number, words: NumberWords) {
  let total = 0
  let current: number | null = null
  let next = at
  for (; next < tokens.length; next++) {
    const token = tokens[next] as AmountToken
    const { folded } = token
    const scale = words.scales.get(folded)
    const times = words.multiples.get(folded)
    const value = scale === undefined ? wordValue(folded, words) : null
    if (next > at && isArticle(token, words) && !isOneAfterThousands(tokens, next, total + (current ?? 0), words)) break
    if (scale !== undefined && scale <= MAX_ADDED) {
      const scaled = scaleUp(total, current, scale)
      if (!scaled) break
      ;({ total, current } = scaled)
    } else if (scale !== undefined && (current !== null || total > 0)) {
      return { end: next + 1, value: total + (current ?? 0), exponent: scale }
    } else if (times !== undefined) current = (current ?? 1) * times
    else if (value !== null && fits(value, current, total)) current = (current ?? 0) + value
    else if (!(words.and.has(folded) && continuesAfterAnd(tokens, next, words, current))) break
  }
  return { end: next, value: total + (current ?? 0), exponent: 0 }
}

/** "drie honderd", "tien duizend", "tienduizend honderd"; null where the word begins another number. */
function scaleUp(total: number, current: number | null, scale: number) {
  const hasThousands = (current === null && total > 0) || (current ?? 0) >= 1000
  if (hasThousands)
    return scale < MAX_ADDED && (current ?? 0) % 1000 === 0 ? { total, current: (current ?? 0) + 100 } : null
  const scaled = (current ?? 1) * 10 ** scale
  return scale < MAX_ADDED ? { total, current: scaled } : { total: total + scaled, current: null }
}

/** "tweeduizend een euro": after whole thousands "een" before a noun is one of them, where no half follows. */
function isOneAfterThousands(tokens: readonly AmountToken[], at: number, sum: number, words: NumberWords): boolean {
  const next = tokens[at + 1]
  if (sum < 1000 || sum % 1000 !== 0 || next?.kind !== 'word') return false
  return words.of.size === 0 && !words.fractions.has(next.folded) && !words.scales.has(next.folded)
}

function fits(value: number, current: number | null, total: number): boolean {
  if (current === null) return total === 0 || value < 1000
  return value > 0 && current >= 100 && current % 10 ** String(value).length === 0
}

/** English joins the rest to hundreds with "and"; "twee en drie" are two numbers. */
function continuesAfterAnd(tokens: readonly AmountToken[], at: number, words: NumberWords, current: number | null) {
  if (current === null || current < 100 || current % 100 !== 0 || words.of.size === 0) return false
  const value = wordValue(tokens[at + 1]?.folded ?? '', words)
  return value !== null && value < 100
}
