import type { Baseline, BaselineReport } from './baseline.js'
import { type Change, findChanges } from './find-changes.js'
import { type Gold, type Split, splits } from './gold.js'
import { ratio, ratiosOf } from './ratios.js'
import { type FoundKind, foundKinds, type RightKind, rightKinds } from './scores.js'

/** A figure that fell by more than its tolerance. */
export interface Fall {
  readonly split: Split
  /** Null for all reports of the split together. */
  readonly report: string | null
  readonly kind: FoundKind | RightKind
  /** F1 of what can be found, accuracy of what is said. */
  readonly before: number
  readonly now: number
  readonly tolerance: number
}

export interface Comparison {
  /** Whether something was compared and no figure fell. */
  readonly stands: boolean
  readonly falls: readonly Fall[]
  readonly changes: readonly Change[]
  /** Reports that were scored and are not in the baseline. */
  readonly added: readonly string[]
  /** Reports in the baseline that were not scored: nothing is said of them, and that is no pass. */
  readonly notScored: readonly string[]
}

interface Now {
  readonly gold: Gold
  readonly entry: BaselineReport
}

/**
 * Compares what was scored now with the baseline: each report with itself, and the totals of each split over the
 * reports that both know. A figure that had or has nothing to divide by has not fallen. Nor has the accuracy of what is
 * said when all that was said rightly still is: more was found, and some of that is hard.
 */
export function compareWithBaseline(baseline: Baseline, scored: readonly Now[]): Comparison {
  const pairs = scored.flatMap(({ gold, entry }) => {
    const before = baseline.reports.find(({ report }) => report === entry.report)
    return before ? [{ gold, before, now: entry }] : []
  })
  const totals = splits.flatMap((split) => {
    const mine = pairs.filter(({ now }) => now.split === split)
    const [before, now] = [mine.map((pair) => pair.before), mine.map((pair) => pair.now)]
    return findFalls(baseline, { split, report: null }, before, now)
  })
  const each = pairs.flatMap(({ before, now }) =>
    findFalls(baseline, { split: now.split, report: now.report }, [before], [now]),
  )
  const known = baseline.reports.map(({ report }) => report)
  const here = scored.map(({ entry }) => entry.report)
  const falls = [...totals, ...each]
  return {
    stands: pairs.length > 0 && falls.length === 0,
    falls,
    changes: pairs.flatMap(({ gold, before, now }) => findChanges(gold, before, now)),
    added: here.filter((report) => !known.includes(report)),
    notScored: known.filter((report) => !here.includes(report)),
  }
}

type Reports = readonly BaselineReport[]

function findFalls(baseline: Baseline, scope: Pick<Fall, 'split' | 'report'>, before: Reports, now: Reports): Fall[] {
  return [...foundKinds, ...rightKinds].flatMap((kind) => {
    const tolerance = baseline.tolerances[kind] ?? baseline.tolerance
    const [was, is] = [figure(kind, before), figure(kind, now)]
    // Binary fractions: a fall of exactly the tolerance is within it.
    if (was === null || is === null || was - is <= tolerance + 1e-9) return []
    if (!isFoundKind(kind) && isKept(kind, before, now)) return []
    return [{ ...scope, kind, before: was, now: is, tolerance }]
  })
}

function figure(kind: FoundKind | RightKind, reports: Reports): number | null {
  const sum = (read: (report: BaselineReport) => number | undefined) =>
    reports.reduce((total, report) => total + (read(report) ?? 0), 0)
  if (isFoundKind(kind)) {
    const count = (key: 'tp' | 'fp' | 'fn') => sum(({ found }) => found[kind]?.[key])
    return ratiosOf({ tp: count('tp'), fp: count('fp'), fn: count('fn') }).f1
  }
  const right = sum((report) => report.right[kind]?.right)
  return ratio(right, right + sum((report) => report.right[kind]?.wrong))
}

/** Whether every unit of which it was said rightly is still one. */
const isKept = (kind: RightKind, before: Reports, now: Reports): boolean =>
  before.every(({ report, right }) => {
    const units = now.find((each) => each.report === report)?.right[kind]?.units ?? []
    return (right[kind]?.units ?? []).every((unit) => units.includes(unit))
  })

const isFoundKind = (kind: FoundKind | RightKind): kind is FoundKind => foundKinds.includes(kind as FoundKind)
