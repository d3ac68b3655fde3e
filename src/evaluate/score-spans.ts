import type { Span } from '../model/index.js'
import type { Matching } from './match-spans.js'
import type { Decision, FoundKind, Place } from './scores.js'

/** What a matching means for a kind: hits, then misses, then false alarms. */
export function scoreSpans<Gold extends Span, Predicted extends Span & { readonly id: string }>(
  kind: FoundKind,
  matching: Matching<Gold, Predicted>,
  placeOfGold: (gold: Gold) => Place,
): Decision[] {
  return [
    ...matching.hits.map(
      (hit) => ({ kind, outcome: 'hit', gold: placeOfGold(hit.gold), predicted: placeOf(hit.predicted) }) as const,
    ),
    ...matching.misses.map((gold) => ({ kind, outcome: 'miss', gold: placeOfGold(gold) }) as const),
    ...matching.falseAlarms.map((unit) => ({ kind, outcome: 'false alarm', predicted: placeOf(unit) }) as const),
  ]
}

/** A unit's place and nothing else of it. */
export const placeOf = ({ id, start, end }: Span & { readonly id: string }): Place => ({ id, start, end })
