import type { ThemeAssignment } from '../model/index.js'
import type { RecommendationPair } from './score-recommendations.js'
import { placeOf } from './score-spans.js'
import type { Decision, Place } from './scores.js'

/**
 * Scores the themes of recommendations that were found: whether the first is among the gold's (`primary-theme`) or is
 * its first (`primary-theme-same`), and each theme of the set by itself (`theme`).
 */
export function scoreThemes(pairs: readonly RecommendationPair[], assignments: readonly ThemeAssignment[]): Decision[] {
  const ranked = [...assignments].sort((a, b) => a.rank - b.rank)
  return pairs.flatMap(({ gold, predicted }) => {
    const mine = ranked.filter(({ recommendationId }) => recommendationId === predicted.id)
    const themes = [...new Set(mine.map(({ themeId }) => themeId))]
    return [
      ...scorePrimary(gold.themes, themes, placeOf(gold), placeOf(predicted)),
      ...scoreSet(gold.themes, themes, placeOf(gold), placeOf(predicted)),
    ]
  })
}

function scorePrimary(
  expected: readonly string[],
  found: readonly string[],
  gold: Place,
  predicted: Place,
): Decision[] {
  const primary = found[0] ?? null
  const pair = { gold: { ...gold, value: expected.join(', ') }, predicted: { ...predicted, value: primary } }
  const isAmong = primary !== null && expected.includes(primary)
  return [
    { kind: 'primary-theme', outcome: isAmong ? 'right' : 'wrong', ...pair },
    { kind: 'primary-theme-same', outcome: isAmong && primary === expected[0] ? 'right' : 'wrong', ...pair },
  ]
}

function scoreSet(expected: readonly string[], found: readonly string[], gold: Place, predicted: Place): Decision[] {
  const kind = 'theme'
  const hits = expected.filter((theme) => found.includes(theme))
  const misses = expected.filter((theme) => !found.includes(theme))
  const falseAlarms = found.filter((theme) => !expected.includes(theme))
  return [
    ...hits.map(
      (value) => ({ kind, outcome: 'hit', gold: { ...gold, value }, predicted: { ...predicted, value } }) as const,
    ),
    ...misses.map((value) => ({ kind, outcome: 'miss', gold: { ...gold, value } }) as const),
    ...falseAlarms.map((value) => ({ kind, outcome: 'false alarm', predicted: { ...predicted, value } }) as const),
  ]
}
