import type { NumberWords } from '../../lexicon/index.js'
import type { AmountToken } from './amount-token.js'
import { matchPhrase } from './match-phrase.js'
import { type NumberReading, preciseNumber, readScales } from './number-reading.js'
import { readDigits } from './read-digits.js'
import { readFraction } from './read-fraction.js'
import { readNumberWords } from './read-number-words.js'

/** Words that may be numbers without standing in a list: compounds and halves. */
const compound = /-|half$|halve$|honderd|duizend/
/** Letters of the shortest of them ("vijfhalf" is one, "een" none). */
const SHORTEST = 6

/** The number that begins at a token: in digits or words, with its scale word; null when there is none. */
export function readNumber(tokens: readonly AmountToken[], at: number, words: NumberWords): NumberReading | null {
  const token = tokens[at]
  if (!token || token.isMasked || token.kind === 'sign') return null
  if (token.kind === 'digits') return readDigitNumber(tokens, at, words)
  if (!mayBeNumber(token, words)) return null
  return readVague(tokens, at, words) ?? readFraction(tokens, at, words) ?? readNumberWords(tokens, at, words)
}

/** Whether a word can begin a number at all; almost no word can. */
export const mayBeNumber = ({ folded }: AmountToken, words: NumberWords): boolean =>
  words.starters.has(folded) || (folded.length >= SHORTEST && compound.test(folded))

function readDigitNumber(tokens: readonly AmountToken[], at: number, words: NumberWords): NumberReading | null {
  const token = tokens[at] as AmountToken
  const digits = readDigits(token.text, words.thousandsSeparator)
  if (!digits) return null
  const scale = readScales(tokens, at + 1, words)
  return {
    ...preciseNumber(scale.end, digits.decimal, scale.exponent),
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
  return { ...preciseNumber(next, '1', exponent), isVague: true }
}
