import type { Meanings } from '../../lexicon/index.js'
import type { AmountBound } from '../../model/index.js'
import type { AmountContext } from './amount-context.js'
import type { AmountToken } from './amount-token.js'

/** Tokens before "tot" among which a verb may stand that makes it the end of a change. */
const VERB_REACH = 8

/**
 * On which side of its number an amount lies, by the words right before it ("ruim", "ten hoogste") or after it ("of
 * meer"). The nearest word decides. Never a preposition ("onder de 300 leden") or the end of a change ("steeg tot 3%").
 */
export function readBound(context: AmountContext, start: number, end: number, isSum: boolean): AmountBound | null {
  const { tokens, numbers } = context
  const after = numbers.boundsAfter.find(({ words }) => standsAt(tokens, end, words))
  if (after && !(after.words[0] === '+' && !tokens[end]?.isGlued)) return after.meaning
  const before = boundBefore(tokens, start, numbers.bounds)
  if (!before) return null
  const phrase = before.words.join(' ')
  if (!isSum && numbers.boundsOfSums.has(phrase)) return null
  return phrase === 'tot' && isEndOfChange(context, start - 1) ? null : before.meaning
}

function boundBefore(tokens: readonly AmountToken[], at: number, bounds: Meanings<AmountBound>) {
  const last = tokens[at - 1]?.folded
  return bounds.find(({ words }) => words.at(-1) === last && standsAt(tokens, at - words.length, words))
}

function standsAt(tokens: readonly AmountToken[], at: number, words: readonly string[]): boolean {
  return words.every((word, index) => tokens[at + index]?.folded === word)
}

/** "loopt op tot", "is verlaagd tot": a verb of change stands before it in the same sentence. */
function isEndOfChange({ tokens, numbers }: AmountContext, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - VERB_REACH); back--) {
    const { folded, text } = tokens[back] as AmountToken
    if (text === '.' || text === ';') return false
    if (numbers.endVerbs.some((verb) => folded.startsWith(verb))) return true
  }
  return false
}
