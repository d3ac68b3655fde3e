import { type Baseline, type BaselineReport, baselineVersion, usualTolerance } from './baseline.js'

interface Update {
  /** What was scored now. */
  readonly reports: readonly BaselineReport[]
  /** Ids of all reports for which there is gold. */
  readonly known: readonly string[]
  /** ISO 8601 date of today. */
  readonly today: string
}

/**
 * The baseline with what was scored now in the place of what was. Reports that could not be scored, being not here,
 * keep their entries; those without gold lose them. Tolerances are kept, and the date where no figure changed.
 *
 * @param before null for a first baseline
 */
export function updateBaseline(before: Baseline | null, { reports, known, today }: Update): Baseline {
  const scored = new Set(reports.map(({ report }) => report))
  const kept = before?.reports.filter(({ report }) => !scored.has(report) && known.includes(report)) ?? []
  const all = [...kept, ...reports].sort((a, b) => (a.report < b.report ? -1 : 1))
  return {
    version: baselineVersion,
    date: before && isSame(before.reports, all) ? before.date : today,
    tolerance: before?.tolerance ?? usualTolerance,
    tolerances: before?.tolerances ?? {},
    reports: all,
  }
}

/** By figures and units: a lexicon that changed without effect is no news. */
const isSame = (a: readonly BaselineReport[], b: readonly BaselineReport[]): boolean => figuresOf(a) === figuresOf(b)

const figuresOf = (reports: readonly BaselineReport[]): string =>
  JSON.stringify(reports.map(({ pipeline: _, ...figures }) => figures))
