import { type CurrencyWords, foldWord } from '../../lexicon/index.js'
import type { Span } from '../../model/index.js'

/** A word, a number in digits or a sign; places in the text that was divided. */
export interface AmountToken extends Span {
  readonly kind: 'word' | 'digits' | 'sign'
  readonly text: string
  readonly folded: string
  /** No white space stands before it. */
  readonly isGlued: boolean
  /** Lies in what is no amount by its form: a date, a web address, a document number. */
  readonly isMasked: boolean
}

/** A whole with a fraction ("7 1/2"), groups of three divided by single spaces, or digits with stops and commas in them. */
const digits = String.raw`\d{1,3} (?:1/[24]|3/4)(?![\d/])|\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)(?:,\d+)?|\d+(?:[.,]\d+)*[½¼¾]?|[½¼¾]`
/** Letters with what joins words: hyphens, apostrophes, and strokes between abbreviations ("ICT/IV-professionals"). */
const word = String.raw`t/m|%-punt(?:en)?|p/[jmu](?!\p{L})|\p{L}[\p{L}\p{M}\p{N}]*(?:['’‘ʼ´&-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*|(?<=\p{Lu})/(?=\p{Lu})[\p{L}\p{M}\p{N}]+)*['’ʼ]?(?<=s['’ʼ]|[^'’ʼ])`

/**
 * The pattern that divides text into currency signs, numbers, words and single other characters; spaces are skipped. A
 * tab or a line break is a sign, so that no amount runs across one.
 */
export function amountTokenPattern(currencies: CurrencyWords): RegExp {
  const signs = [...currencies.signs].sort((a, b) => b.length - a.length).map(escapePattern)
  // Few characters begin a sign: that is looked at before all of them are tried.
  const first = [...new Set(currencies.signs.map((sign) => escapePattern(sign[0] as string)))].join('')
  return new RegExp(`((?=[${first}])(?:${signs.join('|')}))|(${digits})|(${word})|[^ \\u00a0\\u2009\\u202f]`, 'gu')
}

const escapePattern = (text: string): string => text.replace(/[$^.*+?()[\]{}|\\]/g, '\\$&')

/** The tokens of a span of the text; those within one of `masked` (in order) are marked. */
export function tokeniseAmounts(
  text: string,
  span: Span,
  pattern: RegExp,
  masked: readonly Span[],
): readonly AmountToken[] {
  const tokens: AmountToken[] = []
  let mask = 0
  let end = -1
  for (const match of text.slice(span.start, span.end).matchAll(pattern)) {
    const start = span.start + match.index
    while (mask < masked.length && (masked[mask] as Span).end <= start) mask++
    tokens.push({
      start,
      end: start + match[0].length,
      kind: match[2] ? 'digits' : match[3] ? 'word' : 'sign',
      text: match[0],
      folded: match[3] ? foldWord(match[0]) : match[0],
      isGlued: start === end,
      isMasked: mask < masked.length && (masked[mask] as Span).start <= start,
    })
    end = start + match[0].length
  }
  return tokens
}
