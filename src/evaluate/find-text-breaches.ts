import type { Span } from '../model/index.js'
import { trim } from '../text/index.js'
import { findMentionTextBreaches } from './find-mention-text-breaches.js'
import { findUnitTextBreaches } from './find-unit-text-breaches.js'
import type { Gold } from './gold.js'
import type { GoldProblem } from './gold-problem.js'
import { nameMention, nameUnit } from './name-places.js'
import { breach } from './report-problem.js'

/** What the annotation guidelines say of the words that are marked. `text` is the one that the gold was made for. */
export function findTextBreaches(gold: Gold, text: string): GoldProblem[] {
  const units = gold.recommendations.flatMap((unit) => [
    ...findBadEdges(text, unit, nameUnit(unit)),
    ...(unit.titleSpan ? findBadEdges(text, unit.titleSpan, `${nameUnit(unit)} title_span`) : []),
    ...findUnitTextBreaches(unit, text),
  ])
  const mentions = gold.mentions.flatMap((mention) => [
    ...findBadEdges(text, mention, nameMention(mention)),
    ...findMentionTextBreaches(mention, text),
  ])
  return [...units, ...mentions]
}

function findBadEdges(text: string, span: Span, place: string): GoldProblem[] {
  const inner = trim(text, span)
  if (inner.start >= inner.end) {
    const words = { expected: 'words', found: 'white space alone', remedy: 'mend the offsets, or remove it' }
    return [breach('span/blank', place, span, words)]
  }
  if (inner.start > span.start || inner.end < span.end) {
    const expected = `${inner.start} to ${inner.end}, without the white space at its ends`
    return [
      breach('span/white-space', place, span, {
        expected,
        found: `${span.start} to ${span.end}`,
        remedy: 'mend the offsets',
      }),
    ]
  }
  const split = [span.start, span.end].find((offset) => isWithinPair(text, offset))
  if (split === undefined) return []
  const words = { expected: 'whole characters', found: `half of one at ${split}`, remedy: 'mend the offset by one' }
  return [breach('span/half-character', place, span, words)]
}

/** Whether the offset lies between the two units of one character, such as an emoji. */
const isWithinPair = (text: string, offset: number): boolean =>
  /[\ud800-\udbff]/.test(text[offset - 1] ?? '') && /[\udc00-\udfff]/.test(text[offset] ?? '')
