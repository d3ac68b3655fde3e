import { foldWord } from '../../lexicon/index.js'
import type { AmountContext } from './amount-context.js'
import type { AmountToken } from './amount-token.js'
import { isLabel } from './is-label.js'
import type { Measure } from './read-measure.js'

/** The smallest scale of a sum that may go without its currency: a million. */
const MIN_EXPONENT = 6

/**
 * Whether millions or more without a currency are plainly money: the sentence speaks of cost, saving or budget, and
 * nothing that could be counted follows ("miljarden besparen", never "miljarden records besparen").
 */
export function isPlainSum(context: AmountContext, measure: Measure, end: number): boolean {
  const { tokens, numbers, text } = context
  if (measure.number.exponent < MIN_EXPONENT || measure.isPercent || numbers.moneyFollowers.size === 0) return false
  if (isLabel(context, measure) || !mayFollow(tokens[end])) return false
  const sentence = context.sentenceAt((tokens[measure.start] as AmountToken).start)
  const words = foldWord(text.slice(sentence.start, sentence.end)).match(/\p{L}+/gu) ?? []
  return words.some(isAboutMoney)

  function mayFollow(token: AmountToken | undefined): boolean {
    if (token?.kind !== 'word') return token?.kind !== 'digits'
    return numbers.moneyFollowers.has(token.folded) || isAboutMoney(token.folded)
  }

  function isAboutMoney(word: string): boolean {
    return numbers.moneyCues.some((cue) => word.startsWith(cue))
  }
}
