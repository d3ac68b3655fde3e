import type { Baseline, BaselineReport } from './baseline.js'
import { GoldError } from './gold-error.js'

interface Present {
  /** What was scored now. */
  readonly reports: readonly BaselineReport[]
  /** Ids of all reports for which there is gold. */
  readonly known: readonly string[]
}

/**
 * Checks that a baseline was made with the gold that there is now: figures for other gold cannot be compared, and a
 * report cannot leave the gate by losing its gold.
 *
 * @param name the baseline's file name, for messages
 * @throws {GoldError} naming the first report of which the gold or the split differs, or the gold is gone
 */
export function checkBaselineAgainst(baseline: Baseline, name: string, { reports, known }: Present): void {
  for (const before of baseline.reports) {
    const complain = (key: string, expected: string, found: string, remedy: string) => {
      const place = `report ${before.report}${key}`
      throw new GoldError({ file: name, place, expected, found, remedy: `${remedy} with --update-baseline` })
    }
    if (!known.includes(before.report)) {
      complain('', 'gold for it', 'none', 'put its gold file back, or write the baseline anew')
    }
    const now = reports.find(({ report }) => report === before.report)
    for (const key of ['gold', 'split'] as const) {
      const remedy = 'look at what changed in the gold, then write the baseline anew'
      if (now && before[key] !== now[key]) complain(` ${key}`, now[key], before[key], remedy)
    }
  }
}
