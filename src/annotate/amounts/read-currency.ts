import type { CurrencyForm } from '../../lexicon/index.js'
import type { AmountContext } from './amount-context.js'
import type { AmountToken } from './amount-token.js'
import { currencyOfCountry } from './currency-of-country.js'

/** A currency as it is written, and the index of the token after it. */
export interface CurrencyReading {
  readonly end: number
  readonly currency: string
  /** Power of ten that the form stands for: -2 for a cent, 3 for "k€". */
  readonly exponent: number
}

function reading(
  context: AmountContext,
  at: number,
  end: number,
  { code, exponent }: CurrencyForm,
): CurrencyReading | null {
  const { start, text } = context.tokens[at] as AmountToken
  const currency = currencyOfCountry(context, start, code, end - at === 1 ? text : '')
  return currency === null ? null : { end, currency, exponent }
}

/** A sign or an ISO 4217 code: what may stand before a number. */
export function readCurrencySign(context: AmountContext, at: number): CurrencyReading | null {
  const token = context.tokens[at]
  if (!token) return null
  const form = context.currencies.bySign.get(token.text)
  return form ? reading(context, at, at + 1, form) : null
}

/** A sign, a code or a name after a number; the longest name wins ("Amerikaanse dollar" over "dollar"). */
export function readCurrencyAfter(context: AmountContext, at: number): CurrencyReading | null {
  const { tokens } = context
  // "mln. euro": the stop belongs to the abbreviation when more of the sum follows.
  if (tokens[at]?.text === '.' && tokens[at]?.isGlued && tokens[at + 1]?.isGlued === false) {
    const after = readName(context, at + 1)
    if (after) return after
  }
  const sign = readCurrencySign(context, at)
  // "5 miljoen €3": a sign that touches the next number belongs to it.
  if (sign && !((tokens[at] as AmountToken).kind === 'sign' && tokens[sign.end]?.kind === 'digits')) return sign
  return readName(context, at)
}

function readName(context: AmountContext, at: number): CurrencyReading | null {
  const { tokens, currencies } = context
  for (let length = Math.min(currencies.longest, tokens.length - at); length > 0; length--) {
    const name = tokens
      .slice(at, at + length)
      .map((token) => token.folded)
      .join(' ')
    const form = currencies.byName.get(name)
    if (form) return reading(context, at, at + length, form)
  }
  return null
}
