import type { Candidate } from '../candidate.js'
import type { AmountContext } from './amount-context.js'
import type { AmountToken } from './amount-token.js'
import { isLabel } from './is-label.js'
import { makeAmount, valuesOf } from './make-amount.js'
import { matchPhrase, matchPhraseBefore } from './match-phrase.js'
import { type AmountReading, spanOf } from './read-amount.js'
import { readBound } from './read-bound.js'
import { readCountedThing } from './read-counted-thing.js'
import { valueOfMeasure } from './read-range.js'

/** "zijn er 16 toegekend": a participle follows, where a noun would be what is counted. */
const participle = /^(?:\p{L}{0,6}ge|be|ver|ont|her)\p{L}{2,}[dt]$|^\p{L}{3,}ed$/u

/** Tokens between a part and the number of its whole ("16 van de in totaal 36"). */
const PART_REACH = 3
/** Tokens between "er" and its number ("er vorig jaar nog 46 opgeleid"). */
const ER_REACH = 4
/** Any number of things but one. */
const MANY = 100

/**
 * Numbers whose noun stands elsewhere in the same sentence: the part before its whole ("16 van de 36 aanvragen", "60 van
 * deze dossiers"), the number after a comparison with a quantity before it ("169 bedrijven, inmiddels meer dan 7500"),
 * and the course of a number that was named ("het aantal leerlingen daalde van 900 naar 850"). `found` are the amounts
 * of the block. Never crosses the end of a sentence.
 */
export function findElidedQuantities(
  context: AmountContext,
  bare: readonly AmountReading[],
  found: readonly Candidate[],
): readonly Candidate[] {
  const quantities = found.filter(({ type }) => type === 'quantity')
  return bare.flatMap((reading) => {
    const { measure } = reading
    // "Een kwart van de 600 scholen" is a part of them, no number.
    if (measure.isPercent || valueOfMeasure(measure) < 1 || isLabel(context, measure)) return []
    const unit =
      unitOfWhole(context, reading, quantities) ??
      unitBefore(context, reading, quantities) ??
      unitOfNumber(context, reading) ??
      unitOfObject(context, reading, quantities)
    if (!unit) return []
    const evidence = { kind: 'amount/elided-unit', detail: unit, weight: 0.6 }
    const view = spanOf(context, measure, measure.end)
    const bound = readBound(context, measure.start, measure.end, false)
    return [makeAmount('quantity', view, { ...valuesOf(measure, null), unit, bound }, 0.7, evidence)]
  })
}

/** "16 van de 36 aanvragen", "60 van deze dossiers" */
function unitOfWhole(context: AmountContext, { measure }: AmountReading, quantities: readonly Candidate[]) {
  const { tokens, numbers } = context
  const after = matchPhrase(tokens, measure.end, numbers.partWords)
  if (after === null) return null
  const reach = tokens.slice(after, after + PART_REACH)
  const whole = quantities.find(({ view }) => reach.some(({ start }) => start === view.start))
  if (whole || measure.number.isYearLike) return whole?.unit ?? null
  const thing = readCountedThing(context, after, MANY)
  return thing && !thing.isTime ? thing.unit : null
}

/** "169 bedrijven, inmiddels zijn dat er meer dan 7500" */
function unitBefore(context: AmountContext, { measure }: AmountReading, quantities: readonly Candidate[]) {
  if (quantities.length === 0) return null
  const { tokens, numbers } = context
  const cue = matchPhraseBefore(tokens, measure.start, numbers.elisionCues)
  if (cue === null && !isAfterEr(context, measure.start)) return null
  // A bare year needs the plainest of cues, a comparison of two words.
  if (measure.number.isYearLike && (cue === null || measure.start - cue < 2)) return null
  if (!mayEndHere(context, measure.end)) return null
  const { start } = tokens[measure.start] as AmountToken
  const sentence = context.sentenceAt(start)
  return quantities.findLast(({ view }) => view.start >= sentence.start && view.end <= start)?.unit ?? null
}

/** Verbs of the past whose object a number may be: "examined", "fined", "lost". */
const didWith = /^\p{Ll}{3,}ed$|^(?:found|lost|won|took|held|built|sent|chose|kept|sold|left|saw|met)$/u
/** What may follow a number that is an object. */
const afterObject = /^(?:since|without|in|by|and|but|before|after|during)$/

/** "Of the 900 certificates lodged, it examined 44." */
function unitOfObject(context: AmountContext, { measure }: AmountReading, quantities: readonly Candidate[]) {
  const { tokens, numbers } = context
  const [verb, next] = [tokens[measure.start - 1], tokens[measure.end]]
  // Only English has a verb of the past right before its object and after the number counted.
  if (numbers.of.size === 0 || measure.number.isYearLike || verb?.kind !== 'word') return null
  if (!didWith.test(verb.folded)) return null
  if (next?.kind === 'digits' || (next?.kind === 'word' && !afterObject.test(next.folded))) return null
  const { start } = tokens[measure.start] as AmountToken
  const sentence = context.sentenceAt(start)
  return quantities.findLast(({ view }) => view.start >= sentence.start && view.end <= start)?.unit ?? null
}

/** "zijn er nog 16", "waarvan er vorig jaar 46": no other number and no stop stands between. */
function isAfterEr({ tokens, numbers }: AmountContext, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - ER_REACH); back--) {
    const { folded, kind } = tokens[back] as AmountToken
    if (kind !== 'word') return false
    if (numbers.partAfter.has(folded)) return true
  }
  return false
}

/** Whether what follows a number is no noun that it would count. */
function mayEndHere({ tokens, numbers }: AmountContext, end: number): boolean {
  const next = tokens[end]
  if (next?.kind !== 'word') return next?.kind !== 'digits'
  return numbers.afterElision.has(next.folded) || participle.test(next.folded)
}

/** "het aantal leerlingen daalde van 900 naar 850": the number of them is the subject of the sentence. */
function unitOfNumber(context: AmountContext, { measure }: AmountReading): string | null {
  const { tokens, numbers } = context
  if (measure.number.isYearLike || !numbers.courseWords.has(tokens[measure.start - 1]?.folded as string)) return null
  if (!mayEndHere(context, measure.end) && !numbers.courseWords.has(tokens[measure.end]?.folded as string)) return null
  const sentence = context.sentenceAt((tokens[measure.start] as AmountToken).start)
  for (let at = measure.start - 1; at >= 0 && (tokens[at] as AmountToken).start >= sentence.start; at--) {
    const after = matchPhrase(tokens, at, numbers.numberOf)
    const thing = after === null ? null : readCountedThing(context, after, MANY)
    if (thing) return thing.isTime ? null : thing.unit
  }
  return null
}
