import type { AmountPeriod } from '../../model/index.js'
import type { AmountContext } from './amount-context.js'
import type { AmountToken } from './amount-token.js'
import { readRecurrence } from './read-recurrence.js'

/** Tokens that a bracket between a sum and its rate may hold ("€ 102,65 (excl. btw) per uur"). */
const BRACKET_REACH = 8
/** Tokens between "per leerling" and the sum that it is for ("per leerling is slechts € 7.800"). */
const BEFORE_REACH = 3

/** What an amount is for, in the report's words, and how often. */
export interface Rate {
  readonly per: string | null
  readonly period: AmountPeriod | null
}

/**
 * The period or unit that an amount is paid for ("uur", "jaar"), from what stands right after or before it, and how often
 * it comes, also by words near it ("een eenmalige bijdrage van"). A structural sum is so whatever its period.
 */
export function readRate(context: AmountContext, start: number, end: number): Rate {
  const per = readPer(context, start, end)
  const recurrence = readRecurrence(context, start, end)
  const ofPer = (per !== null && context.numbers.periodOf.get(per.toLowerCase())) || null
  const isKind = recurrence === 'structural' || recurrence === 'one-off'
  return { per, period: isKind ? recurrence : (ofPer ?? recurrence) }
}

function readPer(context: AmountContext, start: number, end: number): string | null {
  const { tokens, numbers } = context
  const bracket = skipBracket(context, end)
  const at = numbers.perSkips.has(tokens[bracket]?.folded as string) ? bracket + 1 : bracket
  const phrase = numbers.perPhrases.find(({ words }) =>
    words.every((word, index) => tokens[at + index]?.folded === word),
  )
  if (phrase) return phrase.meaning
  const word = tokens[at]?.folded as string
  const next = tokens[at + 1]
  if (next?.kind === 'word') {
    if (numbers.per.has(word) && !numbers.notPer.has(next.folded)) return nounAt(context, at + 1)
    if (numbers.perArticle.has(word) && numbers.periods.has(next.folded)) return next.folded
  }
  const first = firstOfBound(context, start)
  const adverb = numbers.perAdverbs.get(word) ?? numbers.perAdverbs.get(tokens[first - 1]?.folded as string)
  return adverb ?? perBefore(context, first)
}

/** "jaarlijks ruim € 3 miljoen": the word before a bound. */
function firstOfBound({ tokens, numbers }: AmountContext, start: number): number {
  const bound = numbers.bounds.find(({ words }) =>
    words.every((word, index) => tokens[start - words.length + index]?.folded === word),
  )
  return bound ? start - bound.words.length : start
}

/** "Per leerling is € 7.800 beschikbaar": a sentence or a part of one that begins with what the sum is for. */
function perBefore({ tokens, numbers }: AmountContext, at: number): string | null {
  for (let back = at - 2; back >= Math.max(0, at - 2 - BEFORE_REACH); back--) {
    const token = tokens[back + 1] as AmountToken
    if (token.kind !== 'word' || token.isMasked) return null
    if (tokens[back]?.folded === 'per' && !numbers.notPer.has(token.folded)) return opensPart(back) ? token.text : null
  }
  return null

  function opensPart(back: number): boolean {
    const before = tokens[back - 1]
    return !before || /^[.,:;(•\n\t]$/.test(before.text)
  }
}

/** "per gewerkt uur": a period may have an adjective. */
function nounAt({ tokens, numbers }: AmountContext, at: number): string | null {
  const second = tokens[at + 1]?.folded as string
  const noun =
    numbers.periods.has(second) && !numbers.periods.has(tokens[at]?.folded as string) ? tokens[at + 1] : tokens[at]
  return noun?.text ?? null
}

function skipBracket({ tokens }: AmountContext, at: number): number {
  if (tokens[at]?.text !== '(') return at
  const close = tokens.slice(at, at + BRACKET_REACH).findIndex((token) => token.text === ')')
  return close < 0 ? at : at + close + 1
}
