import type { ThemeEntry } from '../../lexicon/index.js'
import type { Evidence } from '../../model/index.js'
import type { ThemeEvidence } from './weigh-theme-terms.js'

export interface RankedTheme {
  readonly themeId: string
  readonly score: number
  readonly evidence: readonly Evidence[]
}

/** What remains of the weight of a theme that yields, so that a more specific one wins a tie and what is near a tie. */
const YIELDING = 0.9

/** Share of the first theme's weight that a second and a third one need. */
const SHARE_OF_FIRST = [0, 0.45, 0.6]

/** Weight that a second and a third theme need at least: more than one subject in passing. */
const LEAST = 2.5

/** Weight at which a score reaches 0.63: an act and a subject or two. */
const SCALE = 6

/** Reasons that are kept a theme, the heaviest. */
const REASONS = 8

/** At most three themes, primary first. On a full tie the order of the taxonomy holds. */
export function rankThemes(evidence: ThemeEvidence, themes: readonly ThemeEntry[]): readonly RankedTheme[] {
  const weighed = themes
    .map(({ id, yields }) => {
      const reasons = evidence.get(id) ?? []
      const total = reasons.reduce((sum, { weight }) => sum + weight, 0)
      return { id, reasons, weight: yields ? total * YIELDING : total }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
  const first = weighed[0]?.weight ?? 0
  return weighed
    .slice(0, SHARE_OF_FIRST.length)
    .filter(
      ({ weight }, index) => index === 0 || (weight >= first * (SHARE_OF_FIRST[index] as number) && weight >= LEAST),
    )
    .map(({ id, reasons, weight }) => ({
      themeId: id,
      score: round(1 - Math.exp(-weight / SCALE)),
      evidence: heaviest(reasons),
    }))
}

const heaviest = (reasons: readonly Evidence[]): readonly Evidence[] =>
  [...reasons]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, REASONS)
    .map((reason) => ({ ...reason, weight: round(reason.weight) }))

const round = (value: number): number => Math.round(value * 1000) / 1000
