import type { AmountToken } from './amount-token.js'

/** The index after the first of the phrases that stands at a token, or null. Longer phrases stand first in the list. */
export function matchPhrase(
  tokens: readonly AmountToken[],
  at: number,
  phrases: readonly (readonly string[])[],
): number | null {
  const first = tokens[at]?.folded
  const found = phrases.find((phrase) => {
    if (phrase[0] !== first) return false
    return phrase.every((word, index) => tokens[at + index]?.folded === word)
  })
  return found ? at + found.length : null
}

/** The index of the first token of the phrase that ends just before a token, or null. */
export function matchPhraseBefore(
  tokens: readonly AmountToken[],
  at: number,
  phrases: readonly (readonly string[])[],
): number | null {
  const found = phrases.find((phrase) =>
    phrase.every((word, index) => tokens[at - phrase.length + index]?.folded === word),
  )
  return found ? at - found.length : null
}
