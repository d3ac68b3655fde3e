import type { Candidate } from '../candidate.js'
import type { AmountContext } from './amount-context.js'
import type { AmountToken } from './amount-token.js'
import { isLabel } from './is-label.js'
import { makeAmount, valuesOf } from './make-amount.js'
import { matchPhrase, matchPhraseBefore } from './match-phrase.js'
import { type AmountReading, spanOf } from './read-amount.js'

/** "zijn er 16 toegekend": a participle follows, where a noun would be what is counted. */
const participle = /^(?:\p{L}{0,6}ge|be|ver|ont|her)\p{L}{2,}[dt]$|^\p{L}{3,}ed$/u

/** Tokens between a part and the number of its whole ("16 van de in totaal 36"). */
const PART_REACH = 3

/**
 * Numbers whose noun stands elsewhere in the same sentence: the part before its whole ("16 van de 36 aanvragen") and the
 * number after a comparison with a quantity before it ("169 bedrijven, inmiddels meer dan 7500"). `found` are the
 * amounts of the block. Never crosses the end of a sentence.
 */
export function findElidedQuantities(
  context: AmountContext,
  bare: readonly AmountReading[],
  found: readonly Candidate[],
): readonly Candidate[] {
  const quantities = found.filter(({ type }) => type === 'quantity')
  if (quantities.length === 0) return []
  return bare.flatMap((reading) => {
    const { measure } = reading
    if (measure.isPercent || isLabel(context, measure)) return []
    const unit = unitOfWhole(context, reading, quantities) ?? unitBefore(context, reading, quantities)
    if (!unit) return []
    const evidence = { kind: 'amount/elided-unit', detail: unit, weight: 0.6 }
    const view = spanOf(context, measure, measure.end)
    return [makeAmount('quantity', view, { ...valuesOf(measure, null), unit }, 0.7, evidence)]
  })
}

/** "16 van de 36 aanvragen" */
function unitOfWhole({ tokens, numbers }: AmountContext, { measure }: AmountReading, quantities: readonly Candidate[]) {
  const after = matchPhrase(tokens, measure.end, numbers.partWords)
  if (after === null) return null
  const reach = tokens.slice(after, after + PART_REACH)
  return quantities.find(({ view }) => reach.some(({ start }) => start === view.start))?.unit ?? null
}

/** "169 bedrijven, inmiddels zijn dat er meer dan 7500" */
function unitBefore(context: AmountContext, { measure }: AmountReading, quantities: readonly Candidate[]) {
  const { tokens, numbers } = context
  const cue = matchPhraseBefore(tokens, measure.start, numbers.elisionCues)
  const isPart = numbers.partAfter.has(tokens[measure.start - 1]?.folded as string)
  if (cue === null && !isPart) return null
  // A bare year needs the plainest of cues, a comparison of two words.
  if (measure.number.isYearLike && (cue === null || measure.start - cue < 2)) return null
  const next = tokens[measure.end]
  if (next?.kind === 'digits' || (next?.kind === 'word' && !mayFollow(next.folded))) return null
  const { start } = tokens[measure.start] as AmountToken
  const sentence = context.sentenceAt(start)
  return quantities.findLast(({ view }) => view.start >= sentence.start && view.end <= start)?.unit ?? null

  function mayFollow(word: string): boolean {
    return numbers.afterElision.has(word) || participle.test(word)
  }
}
