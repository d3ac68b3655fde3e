import type { Recommendation } from '../model/index.js'
import type { GoldRecommendation } from './gold.js'
import { type Ratios, ratio, ratiosOf } from './ratios.js'
import type { ScoredReport } from './scored-report.js'
import type { Decision } from './scores.js'

export const traits = ['tier', 'form', 'issuer', 'language', 'layout'] as const
export type Trait = (typeof traits)[number]

/** Recommendations at 0.5 that have something in common. */
export interface GroupRow extends Ratios {
  readonly trait: Trait
  readonly value: string
  readonly tp: number
  readonly fp: number
  /** Null for forms: the gold does not say in which form a missed recommendation stands. */
  readonly fn: number | null
}

type Outcome = 'hit' | 'miss' | 'false alarm'

interface Unit {
  readonly outcome: Outcome
  readonly gold: GoldRecommendation | undefined
  readonly predicted: Recommendation | undefined
  readonly report: ScoredReport
}

/** The gold goes before the prediction; what only the program says of a unit is not known of one that it missed. */
const readTrait: Readonly<Record<Trait, (unit: Unit) => string | undefined>> = {
  tier: ({ gold, predicted }) => (gold ?? predicted)?.tier,
  form: ({ predicted }) => predicted?.form,
  issuer: ({ gold, predicted }) => ((gold ?? predicted)?.issuer ? 'with' : 'without'),
  language: ({ predicted, report }) => predicted?.language ?? report.language,
  layout: ({ report }) => report.mediaType,
}

/** Where recommendations are found and where not, by what they are. Sorted by trait, then by value. */
export function groupScores(reports: readonly ScoredReport[]): readonly GroupRow[] {
  const units = reports.flatMap(unitsOf)
  return traits.flatMap((trait) => {
    const values = new Set(units.map(readTrait[trait]).filter((value) => value !== undefined))
    return [...values].sort().map((value) => {
      const outcomes = units.filter((unit) => readTrait[trait](unit) === value).map(({ outcome }) => outcome)
      return countGroup(trait, value, outcomes)
    })
  })
}

function unitsOf(report: ScoredReport): Unit[] {
  const golds = new Map(report.gold.recommendations.map((unit) => [unit.id, unit]))
  const predictions = new Map(report.prediction.recommendations.map((unit) => [unit.id, unit]))
  return report.scores.findings
    .filter(({ kind }) => kind === 'recommendation@0.5')
    .map((finding) => ({
      outcome: finding.outcome as Outcome,
      gold: golds.get(idOf(finding, 'gold')),
      predicted: predictions.get(idOf(finding, 'predicted')),
      report,
    }))
}

const idOf = (finding: Decision, side: 'gold' | 'predicted'): string =>
  (finding as { gold?: { id: string }; predicted?: { id: string } })[side]?.id ?? ''

function countGroup(trait: Trait, value: string, outcomes: readonly Outcome[]): GroupRow {
  const [tp, fp, fn] = (['hit', 'false alarm', 'miss'] as const).map(
    (wanted) => outcomes.filter((outcome) => outcome === wanted).length,
  ) as [number, number, number]
  if (trait !== 'form') return { trait, value, tp, fp, fn, ...ratiosOf({ tp, fp, fn }) }
  return { trait, value, tp, fp, fn: null, precision: ratio(tp, tp + fp), recall: null, f1: null }
}
