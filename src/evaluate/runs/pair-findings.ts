import type { Mention, Recommendation, Span } from '../../model/index.js'
import { type Criterion, matchSpans } from '../match-spans.js'

export interface PairedFindings<Found> {
  readonly pairs: readonly { readonly before: Found; readonly after: Found }[]
  readonly gone: readonly Found[]
  readonly fresh: readonly Found[]
}

/** Least share of the characters that either run marked, for two spans to be the same finding. */
const leastOverlap = 0.5

/** Recommendations of two runs that are the same one: by place in the same text, by their words in another. */
export const pairUnits = (
  before: readonly Recommendation[],
  after: readonly Recommendation[],
  isSameText: boolean,
): PairedFindings<Recommendation> =>
  isSameText ? pairBySpan(before, after, leastOverlap) : pairByKey(before, after, ({ text }) => plain(text))

/**
 * Mentions of two runs that are the same one. Of two types they are so at the very same place only: a quantity may hold
 * a name.
 */
export function pairMentions(
  before: readonly Mention[],
  after: readonly Mention[],
  isSameText: boolean,
): PairedFindings<Mention> {
  if (!isSameText) return pairByKey(before, after, ({ type, surface }) => `${type} ${plain(surface)}`)
  const types = [...new Set([...before, ...after].map(({ type }) => type))]
  const ofType = (list: readonly Mention[], type: Mention['type']) => list.filter((each) => each.type === type)
  const alike = types.map((type) => pairBySpan(ofType(before, type), ofType(after, type), leastOverlap))
  const rest = pairBySpan(
    alike.flatMap(({ gone }) => gone),
    alike.flatMap(({ fresh }) => fresh),
    'exact',
  )
  return { ...rest, pairs: [...alike.flatMap(({ pairs }) => pairs), ...rest.pairs] }
}

/** The same place first, then the largest common part. */
function pairBySpan<Found extends Span>(
  before: readonly Found[],
  after: readonly Found[],
  criterion: Criterion,
): PairedFindings<Found> {
  const { hits, misses, falseAlarms } = matchSpans(before, after, criterion)
  return {
    pairs: hits.map(({ gold, predicted }) => ({ before: gold, after: predicted })),
    gone: misses,
    fresh: falseAlarms,
  }
}

/** Of several that say the same, the first with the first and so on. */
function pairByKey<Found>(
  before: readonly Found[],
  after: readonly Found[],
  keyOf: (found: Found) => string,
): PairedFindings<Found> {
  const waiting = new Map<string, Found[]>()
  for (const found of after) waiting.set(keyOf(found), [...(waiting.get(keyOf(found)) ?? []), found])
  const pairs: { before: Found; after: Found }[] = []
  const gone: Found[] = []
  for (const found of before) {
    const other = waiting.get(keyOf(found))?.shift()
    if (other === undefined) gone.push(found)
    else pairs.push({ before: found, after: other })
  }
  const fresh = new Set([...waiting.values()].flat())
  return { pairs, gone, fresh: after.filter((found) => fresh.has(found)) }
}

const plain = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ').trim()
