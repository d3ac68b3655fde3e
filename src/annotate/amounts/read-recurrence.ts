import type { AmountPeriod } from '../../model/index.js'
import type { AmountContext } from './amount-context.js'
import type { AmountToken } from './amount-token.js'

/** Tokens before an amount among which the word may stand ("een eenmalige bijdrage aan scholen van € 5 miljoen"). */
const BACK = 6
/** Tokens after it ("€ 5 miljoen extra structureel"). */
const AHEAD = 3

/**
 * How often an amount comes, by a word near it: "structureel", "eenmalig", "jaarlijkse". The word must stand in the same
 * part of the sentence; one after the amount goes before one that stands farther off in front of it.
 */
export function readRecurrence(context: AmountContext, start: number, end: number): AmountPeriod | null {
  const back = distanceOf(context, start, -1, BACK)
  const ahead = distanceOf(context, end, 1, AHEAD)
  if (!back || !ahead) return (back ?? ahead)?.period ?? null
  return back.distance <= ahead.distance ? back.period : ahead.period
}

function distanceOf({ tokens, numbers }: AmountContext, from: number, step: 1 | -1, reach: number) {
  for (let distance = 1; distance <= reach; distance++) {
    const token = tokens[step > 0 ? from + distance - 1 : from - distance]
    if (!token || endsPart(token)) return null
    const period = numbers.recurrence.get(token.folded)
    // In the middle of a sentence a capital makes it a name ("Structural Funds").
    if (period && (token.text === token.text.toLowerCase() || opensSentence(tokens, token))) return { period, distance }
  }
  return null

  function endsPart(token: AmountToken): boolean {
    if (token.kind === 'digits') return true
    return token.kind === 'word' ? numbers.and.has(token.folded) : !/^["'“”‘’-]$/.test(token.text)
  }
}

function opensSentence(tokens: readonly AmountToken[], token: AmountToken): boolean {
  const before = tokens[tokens.indexOf(token) - 1]
  return !before || /^[.:\n\t•-]$/.test(before.text)
}
