import { describeDays } from './describe-days.js'
import { nameKey } from './name-key.js'
import type { RecommendationPair } from './score-recommendations.js'
import { placeOf } from './score-spans.js'
import type { Decision, RightKind } from './scores.js'

interface Attribute {
  readonly kind: RightKind
  readonly gold: (pair: RecommendationPair) => string | null
  readonly predicted: (pair: RecommendationPair) => string | null
  /** What must be equal of the two values. */
  readonly key: (value: string) => string
}

/** "de minister" and "minister" name the same actor. */
const withoutArticle = (name: string): string => nameKey(name.trim().replace(/^(?:de|het|een|the|an?)\s+/i, ''))
const asItIs = (value: string): string => value

/**
 * Scores what is said of recommendations that were found. An attribute counts where gold or prediction has one: that
 * both have none is no merit. A parent or a repeated recommendation is right when it was itself found as that one.
 */
export function scoreAttributes(pairs: readonly RecommendationPair[], text: string): Decision[] {
  const goldIds = new Map(pairs.map(({ gold, predicted }) => [predicted.id, gold.id]))
  const goldIdOf = (id: string | null) => (id === null ? null : (goldIds.get(id) ?? `${id} (not found)`))
  return attributes(text, goldIdOf).flatMap((attribute) => pairs.flatMap((pair) => scoreAttribute(attribute, pair)))
}

function attributes(text: string, goldIdOf: (id: string | null) => string | null): Attribute[] {
  const titleOf = ({ titleSpan }: RecommendationPair['gold']) => titleSpan && text.slice(titleSpan.start, titleSpan.end)
  return [
    { kind: 'label', gold: (pair) => pair.gold.label, predicted: (pair) => pair.predicted.label, key: nameKey },
    { kind: 'title', gold: (pair) => titleOf(pair.gold), predicted: (pair) => pair.predicted.title, key: nameKey },
    {
      kind: 'parent',
      gold: (pair) => pair.gold.parent,
      predicted: (pair) => goldIdOf(pair.predicted.parentId),
      key: asItIs,
    },
    {
      kind: 'repeats',
      gold: (pair) => pair.gold.repeats,
      predicted: (pair) => goldIdOf(pair.predicted.repeatsId),
      key: asItIs,
    },
    {
      kind: 'issuer',
      gold: (pair) => pair.gold.issuer,
      predicted: (pair) => pair.predicted.issuer,
      key: withoutArticle,
    },
    {
      kind: 'addressee',
      gold: (pair) => pair.gold.addressee,
      predicted: (pair) => pair.predicted.addressee,
      key: withoutArticle,
    },
    {
      kind: 'deadline',
      gold: (pair) => pair.gold.deadline?.text ?? null,
      predicted: (pair) => (pair.gold.deadline === undefined ? null : (pair.predicted.deadline?.text ?? null)),
      key: nameKey,
    },
    {
      // Of deadlines that both have, so that one that is missed counts once.
      kind: 'deadline-dates',
      gold: (pair) => (pair.predicted.deadline ? describeDays(pair.gold.deadline) : null),
      predicted: (pair) => (pair.gold.deadline ? describeDays(pair.predicted.deadline) : null),
      key: asItIs,
    },
  ]
}

function scoreAttribute({ kind, key, ...read }: Attribute, pair: RecommendationPair): Decision[] {
  const expected = read.gold(pair)
  const found = read.predicted(pair)
  if (expected === null && found === null) return []
  const isRight = expected !== null && found !== null && key(expected) === key(found)
  return [
    {
      kind,
      outcome: isRight ? 'right' : 'wrong',
      gold: { ...placeOf(pair.gold), value: expected },
      predicted: { ...placeOf(pair.predicted), value: found },
    },
  ]
}
