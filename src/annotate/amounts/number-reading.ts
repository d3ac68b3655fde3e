import type { NumberWords } from '../../lexicon/index.js'
import type { AmountToken } from './amount-token.js'

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

/** A number that is neither vague nor a year. */
export const preciseNumber = (end: number, mantissa: string, exponent: number): NumberReading => ({
  end,
  mantissa,
  sumMantissa: mantissa,
  exponent,
  isVague: false,
  isYearLike: false,
})

/** The scale words from a token on ("honderd miljoen"): their power of ten and the index after them. */
export function readScales(
  tokens: readonly AmountToken[],
  at: number,
  { scales }: NumberWords,
): { readonly end: number; readonly exponent: number } {
  let [end, exponent] = [at, 0]
  for (;;) {
    const scale = scales.get(tokens[end]?.folded as string)
    if (scale === undefined) return { end, exponent }
    exponent += scale
    end++
  }
}

/** "een" without an accent; "één" is a number. */
export const isArticle = (token: AmountToken | undefined, words: NumberWords): boolean =>
  token !== undefined && words.article.has(token.folded) && token.text.toLowerCase() === token.folded

/** The value of a number in one word, hyphens between its parts or not; null for any other word. */
export const wordValue = (folded: string, { simple }: NumberWords): number | null =>
  simple.get(folded) ?? (folded.includes('-') ? (simple.get(folded.replaceAll('-', '')) ?? null) : null)
