import type { Span } from '../model/index.js'
import { byPlace } from '../text/index.js'
import type { AgreedKind, Agreement, Difference, SpanAgreement } from './agreement.js'
import { compareMentions, compareUnits, type Pair } from './compare-sayings.js'
import type { Gold, GoldMention, GoldRecommendation } from './gold.js'
import { GoldError } from './gold-error.js'
import { matchSpans } from './match-spans.js'
import type { Place } from './scores.js'
import { isCommitment, isFormalItem, isGroup, isProse, isRecommendation } from './unit-kinds.js'

/** Least share of the characters that either marked, for two spans to be about the same thing. */
const leastOverlap = 0.5

const unitKinds = [
  ['formal-item', isFormalItem],
  ['prose', isProse],
  ['group', isGroup],
  ['commitment', isCommitment],
  ['recommendation', isRecommendation],
] as const

const mentionKinds = ['organisation', 'country', 'money', 'percentage', 'quantity'] as const

/**
 * How far two annotators of one report agree: on what they marked, kind by kind, and on what they say of what both
 * marked. Neither is taken to be right.
 *
 * @throws {GoldError} when the two are not about the same text
 */
export function measureAgreement(a: Gold, b: Gold): Agreement {
  refuseOtherText(a, b)
  const units = pairUp(a.recommendations, b.recommendations)
  const mentions = pairUp(a.mentions, b.mentions)
  const said = [...compareUnits(units.pairs), ...compareMentions(mentions.pairs)]
  const differences = [
    ...findSpanDifferences(
      units,
      () => 'recommendation',
      ({ id }) => id,
    ),
    ...findSpanDifferences(
      mentions,
      ({ type }) => type,
      ({ start }) => `m${start}`,
    ),
    ...said.flatMap((each) => each.differences),
  ]
  return {
    report: a.report,
    annotators: [a.annotator, b.annotator],
    spans: [
      ...unitKinds.flatMap(([kind, isOfKind]) =>
        compareSpans(kind, a.recommendations.filter(isOfKind), b.recommendations.filter(isOfKind)),
      ),
      ...mentionKinds.flatMap((kind) =>
        compareSpans(
          kind,
          a.mentions.filter(({ type }) => type === kind),
          b.mentions.filter(({ type }) => type === kind),
        ),
      ),
    ],
    said: said.map(({ agreement }) => agreement),
    differences: differences.sort((one, other) => byPlace(placeOf(one), placeOf(other))),
  }
}

const placeOf = (difference: Difference): Place => (difference.a ?? difference.b) as Place

function refuseOtherText(a: Gold, b: Gold): void {
  for (const place of ['report', 'sha256', 'length'] as const) {
    if (a[place] === b[place]) continue
    const remedy = 'compare two annotations of one report'
    throw new GoldError({
      file: b.report,
      place,
      expected: `${a[place]}, as in the first`,
      found: `${b[place]}`,
      remedy,
    })
  }
}

function compareSpans(kind: AgreedKind, a: readonly Span[], b: readonly Span[]): SpanAgreement[] {
  return (['exact', 'overlap'] as const).map((criterion) => {
    const { hits, misses, falseAlarms } = matchSpans(a, b, criterion === 'exact' ? 'exact' : leastOverlap)
    const [both, onlyA, onlyB] = [hits.length, misses.length, falseAlarms.length]
    const marked = 2 * both + onlyA + onlyB
    return { kind, criterion, both, onlyA, onlyB, f1: marked === 0 ? null : (2 * both) / marked }
  })
}

interface PairedUp<Marked> {
  readonly pairs: readonly Pair<Marked>[]
  readonly onlyA: readonly Marked[]
  readonly onlyB: readonly Marked[]
}

/** Kind is left aside: that one says item and the other commitment is a difference to be shown. */
function pairUp<Marked extends GoldRecommendation | GoldMention>(
  a: readonly Marked[],
  b: readonly Marked[],
): PairedUp<Marked> {
  const { hits, misses, falseAlarms } = matchSpans(a, b, leastOverlap)
  return { pairs: hits.map((hit) => ({ a: hit.gold, b: hit.predicted })), onlyA: misses, onlyB: falseAlarms }
}

function findSpanDifferences<Marked extends Span>(
  { pairs, onlyA, onlyB }: PairedUp<Marked>,
  subjectOf: (marked: Marked) => Difference['subject'],
  idOf: (marked: Marked) => string,
): Difference[] {
  const at = (marked: Marked): Place => ({ id: idOf(marked), start: marked.start, end: marked.end })
  const moved = pairs.filter(({ a, b }) => a.start !== b.start || a.end !== b.end)
  return [
    ...onlyA.map((a) => ({ kind: 'only', subject: subjectOf(a), a: at(a), b: null }) as const),
    ...onlyB.map((b) => ({ kind: 'only', subject: subjectOf(b), a: null, b: at(b) }) as const),
    ...moved.map(({ a, b }) => ({ kind: 'span', subject: subjectOf(a), a: at(a), b: at(b) }) as const),
  ]
}
