import type { BaselineReport, FoundEntry, RightEntry } from './baseline.js'
import type { ScoredReport } from './scored-report.js'
import { type FoundKind, foundKinds, type Place, type RightKind, rightKinds, type Scores } from './scores.js'

interface Provenance {
  /** SHA-256 of the gold file. */
  readonly goldSha256: string
  /** Version of the pipeline that was scored. */
  readonly pipeline: string
}

/** The scores of a report as they are kept: counts, and which units they are. */
export function makeBaselineReport(
  { gold, scores }: Pick<ScoredReport, 'gold' | 'scores'>,
  { goldSha256, pipeline }: Provenance,
): BaselineReport {
  const found = foundKinds.map((kind) => [kind, foundEntry(kind, scores)] as const)
  const right = rightKinds.map((kind) => [kind, rightEntry(kind, scores)] as const)
  return {
    report: gold.report,
    split: gold.split,
    gold: goldSha256,
    pipeline,
    found: Object.fromEntries(found.filter(([, { tp, fp, fn }]) => tp + fp + fn > 0)),
    right: Object.fromEntries(right.filter(([, tally]) => tally.right + tally.wrong > 0)),
  }
}

function foundEntry(kind: FoundKind, { found, findings }: Scores): FoundEntry {
  const mine = findings.filter((finding) => finding.kind === kind)
  const units = mine.flatMap((each) => (each.outcome === 'hit' ? withTheme(kind, each.gold.id, each.gold) : []))
  const falseAlarms = mine.flatMap((each) =>
    each.outcome === 'false alarm' ? withTheme(kind, placeOf(each.predicted), each.predicted) : [],
  )
  return { ...found[kind], units: sorted(units), falseAlarms: sorted(falseAlarms) }
}

function rightEntry(kind: RightKind, { right, findings }: Scores): RightEntry {
  const mine = findings.filter((finding) => finding.kind === kind)
  const units = mine.flatMap((finding) => (finding.outcome === 'right' ? finding.gold.id : []))
  return { ...right[kind], units: sorted(units) }
}

const placeOf = ({ start, end }: Place): string => `${start}-${end}`

/** A recommendation has several themes: its id alone does not say which one. */
const withTheme = (kind: FoundKind, key: string, { value }: Place): string =>
  kind === 'theme' ? `${key}=${value}` : key

/** By the first number, which is about the order of reading, then by character codes: the same on every machine. */
const sorted = (keys: readonly string[]): string[] =>
  [...keys].sort((a, b) => firstNumber(a) - firstNumber(b) || (a < b ? -1 : 1))

const firstNumber = (key: string): number => Number(/\d+/.exec(key)?.[0] ?? 0)
