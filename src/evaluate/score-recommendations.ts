import type { Recommendation } from '../model/index.js'
import type { Gold, GoldRecommendation } from './gold.js'
import { type Criterion, matchSpans } from './match-spans.js'
import { placeOf, scoreSpans } from './score-spans.js'
import type { Decision, FoundKind, Prediction } from './scores.js'
import { isCommitment, isFormalItem, isGroup, isProse, isRecommendation, type Unit } from './unit-kinds.js'
import { withoutWhiteSpace } from './without-white-space.js'

type UnitKind = 'formal-item' | 'group' | 'prose' | 'commitment' | 'recommendation'

const unitKinds: readonly (readonly [UnitKind, (unit: Unit) => boolean])[] = [
  ['formal-item', isFormalItem],
  ['group', isGroup],
  ['prose', isProse],
  ['commitment', isCommitment],
  ['recommendation', isRecommendation],
]
const criteria = [0.5, 0.9, 'exact'] as const satisfies readonly Criterion[]

const kinds = unitKinds.flatMap(([kind, isOfKind]) =>
  criteria.map((criterion) => [`${kind}@${criterion}` satisfies FoundKind, isOfKind, criterion] as const),
)

/** A recommendation of the gold and the prediction that found it. */
export interface RecommendationPair {
  readonly gold: GoldRecommendation
  readonly predicted: Recommendation
}

/** Scores which recommendations were found. An exact span is exact to the last space; shares leave white space out. */
export function scoreRecommendations(gold: Gold, prediction: Prediction): Decision[] {
  const wordsOf = withoutWhiteSpace(prediction.source.text)
  return kinds.flatMap(([kind, isOfKind, criterion]) => {
    const place = criterion === 'exact' ? undefined : wordsOf
    const wanted = gold.recommendations.filter(isOfKind)
    const matching = matchSpans(wanted, prediction.recommendations.filter(isOfKind), criterion, place)
    return scoreSpans(kind, matching, placeOf)
  })
}

/** The pairs whose attributes are compared: recommendations found at 0.5 with tier and role left aside, and commitments. */
export function pairRecommendations(gold: Gold, prediction: Prediction): RecommendationPair[] {
  const wordsOf = withoutWhiteSpace(prediction.source.text)
  return [isRecommendation, isCommitment].flatMap((isOfKind) => {
    const predicted = prediction.recommendations.filter(isOfKind)
    return matchSpans(gold.recommendations.filter(isOfKind), predicted, 0.5, wordsOf).hits
  })
}
