import type { Span } from '../model/index.js'
import { byPlace, length, overlap } from '../text/index.js'

/**
 * When two spans may match: `exact` asks for the same start and end, `overlap` for one shared character, a number
 * for at least that share of characters, intersection over union.
 */
export type Criterion = number | 'exact' | 'overlap'

export interface Matching<Gold, Predicted> {
  readonly hits: readonly { readonly gold: Gold; readonly predicted: Predicted }[]
  readonly misses: readonly Gold[]
  readonly falseAlarms: readonly Predicted[]
}

/**
 * Says which predicted span finds which gold span.
 *
 * 1. A pair may match when it meets the criterion; a group's heading and the items below it share no characters, so
 *    they never stand in for each other.
 * 2. Each span is in one pair at most: of two predictions on one gold span one is a false alarm, and of two gold
 *    spans under one prediction one is a miss.
 * 3. Pairs are taken by their share, the best first; of equal ones the gold span that stands first, then the
 *    prediction that stands first, then the one that was given first.
 *
 * Taking the best first was chosen over the maximum total: what it decides can be told pair by pair. The two are the
 * same wherever gold spans do not overlap and the criterion is above one half, since a prediction then shares more
 * than half with one gold span only.
 *
 * @param place what to measure of a span, such as its characters without white space
 */
export function matchSpans<Gold extends Span, Predicted extends Span>(
  gold: readonly Gold[],
  predicted: readonly Predicted[],
  criterion: Criterion,
  place: (span: Span) => Span = (span) => span,
): Matching<Gold, Predicted> {
  const takenGold = new Set<Gold>()
  const takenPredicted = new Set<Predicted>()
  const hits = candidates(gold, predicted, criterion, place)
    .filter((pair) => {
      if (takenGold.has(pair.gold) || takenPredicted.has(pair.predicted)) return false
      takenGold.add(pair.gold)
      takenPredicted.add(pair.predicted)
      return true
    })
    .sort((a, b) => byPlace(a.gold, b.gold))
  return {
    hits,
    misses: gold.filter((span) => !takenGold.has(span)),
    falseAlarms: predicted.filter((span) => !takenPredicted.has(span)),
  }
}

/** Every pair that may match, in the order in which they are taken. */
function candidates<Gold extends Span, Predicted extends Span>(
  gold: readonly Gold[],
  predicted: readonly Predicted[],
  criterion: Criterion,
  place: (span: Span) => Span,
) {
  const placed = predicted.map((span) => ({ predicted: span, at: place(span) })).sort((a, b) => byPlace(a.at, b.at))
  return gold
    .flatMap((span) => {
      const at = place(span)
      return placed
        .filter((other) => meets(criterion, at, other.at))
        .map((other) => ({ gold: span, predicted: other.predicted, share: share(at, other.at) }))
    })
    .sort((a, b) => b.share - a.share || byPlace(a.gold, b.gold) || byPlace(a.predicted, b.predicted))
}

function meets(criterion: Criterion, a: Span, b: Span): boolean {
  if (overlap(a, b) === 0) return false
  if (criterion === 'overlap') return true
  if (criterion === 'exact') return a.start === b.start && a.end === b.end
  return share(a, b) >= criterion
}

/** Intersection over union, 0 to 1. */
function share(a: Span, b: Span): number {
  const common = overlap(a, b)
  return common === 0 ? 0 : common / (length(a) + length(b) - common)
}
