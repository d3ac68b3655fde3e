import type { Recommendation } from '../model/index.js'
import type { Gold, GoldRecommendation } from './gold.js'
import { type Criterion, matchSpans } from './match-spans.js'
import { placeOf, scoreSpans } from './score-spans.js'
import type { Decision, FoundKind, Prediction } from './scores.js'
import { withoutWhiteSpace } from './without-white-space.js'

type Unit = Pick<Recommendation, 'tier' | 'role'>

const isFormalItem = (unit: Unit) => unit.tier === 'formal' && unit.role === 'item'
const isProse = (unit: Unit) => unit.tier === 'prose' && unit.role === 'item'
const isGroup = (unit: Unit) => unit.role === 'group'
const isCommitment = (unit: Unit) => unit.role === 'commitment'
/** Tier and role are left aside, but a promise is no advice. */
const isRecommendation = (unit: Unit) => !isCommitment(unit)

const kinds: readonly (readonly [FoundKind, (unit: Unit) => boolean, Criterion])[] = [
  ['formal-item@0.5', isFormalItem, 0.5],
  ['formal-item@0.9', isFormalItem, 0.9],
  ['formal-item@exact', isFormalItem, 'exact'],
  ['group@0.5', isGroup, 0.5],
  ['prose@0.5', isProse, 0.5],
  ['prose@exact', isProse, 'exact'],
  ['commitment@0.5', isCommitment, 0.5],
  ['recommendation@0.5', isRecommendation, 0.5],
  ['recommendation@exact', isRecommendation, 'exact'],
]

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
