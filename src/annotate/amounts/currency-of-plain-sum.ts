import { foldWord } from '../../lexicon/index.js'
import type { Span } from '../../model/index.js'
import type { AmountContext } from './amount-context.js'
import type { AmountToken } from './amount-token.js'
import { isLabel } from './is-label.js'
import type { Measure } from './read-measure.js'

/** The smallest scale of a sum that may go without its currency: a million. */
const MIN_EXPONENT = 6

/**
 * The currency of millions or more that are written without one and are plainly money: the sentence names a currency, or
 * speaks of cost, saving or budget, and nothing that could be counted follows ("miljarden besparen", never "miljarden
 * records besparen"). Null where they are not. The euro is meant where the sentence names none.
 */
export function currencyOfPlainSum(context: AmountContext, measure: Measure, end: number): string | null {
  const { tokens, numbers, text } = context
  if (measure.number.exponent < MIN_EXPONENT || measure.isPercent || numbers.moneyFollowers.size === 0) return null
  if (isLabel(context, measure) || !mayFollow(tokens[end])) return null
  const sentence = context.sentenceAt((tokens[measure.start] as AmountToken).start)
  const currency = currencyIn(context, sentence)
  if (currency) return currency
  const words = foldWord(text.slice(sentence.start, sentence.end)).match(/\p{L}+/gu) ?? []
  return words.some(isAboutMoney) ? 'EUR' : null

  function mayFollow(token: AmountToken | undefined): boolean {
    if (token?.kind !== 'word') return token?.kind !== 'digits'
    return numbers.moneyFollowers.has(token.folded) || isAboutMoney(token.folded)
  }

  function isAboutMoney(word: string): boolean {
    return numbers.moneyCues.some((cue) => word.startsWith(cue))
  }
}

/** The first currency that a sentence names. */
function currencyIn({ tokens, currencies }: AmountContext, { start, end }: Span): string | undefined {
  for (const token of tokens) {
    if (token.start < start || token.end > end) continue
    const form = currencies.bySign.get(token.text) ?? currencies.byName.get(token.folded)
    if (form) return form.code
  }
  return undefined
}
