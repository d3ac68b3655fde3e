import type { Finding } from '../evaluate/index.js'
import type { Kind } from './evaluated-report.js'
import { isMentionKind } from './is-main-kind.js'
import { keyOf } from './list-marks.js'
import type { Mark, Side } from './mark.js'

type ThemeNames = ReadonlyMap<string, string>

/** 0 hit or right, 1 miss, 2 false alarm, 3 wrong: the outcomes of the list in their order. */
const outcomes: Readonly<Record<Finding['outcome'], number>> = { hit: 0, right: 0, miss: 1, 'false alarm': 2, wrong: 3 }

/**
 * A finding as the page's script reads it: index of its kind, outcome, indices of the marks of gold and program (-1
 * for none), and what either says. Arrays, because there are thousands.
 */
export type FindingRow = readonly [number, number, number, number, string | null, string | null]

/** The findings of a report in order of reading; those that speak of no mark are left out. */
export function listFindings(
  findings: readonly Finding[],
  marks: readonly Mark[],
  kinds: readonly Kind[],
  themeNames: ThemeNames,
): FindingRow[] {
  const byKey = new Map(marks.map((mark) => [keyOf(mark.side, mark.sort, mark), mark]))
  const startOf = new Map(marks.map(({ index, start }) => [index, start]))
  return findings
    .map((finding) => rowOf(finding, kinds.indexOf(finding.kind), byKey, themeNames))
    .filter(([kind, , gold, program]) => kind >= 0 && (gold >= 0 || program >= 0))
    .sort((a, b) => placeOf(a) - placeOf(b) || a[0] - b[0])

  function placeOf([, , gold, program]: FindingRow): number {
    return startOf.get(gold) ?? startOf.get(program) ?? 0
  }
}

function rowOf(finding: Finding, kind: number, byKey: ReadonlyMap<string, Mark>, themeNames: ThemeNames): FindingRow {
  const sort = isMentionKind(finding.kind) ? 'mention' : 'recommendation'
  const gold = 'gold' in finding ? finding.gold : null
  const program = 'predicted' in finding ? finding.predicted : null
  const index = (side: Side, place: typeof gold) => (place ? (byKey.get(keyOf(side, sort, place))?.index ?? -1) : -1)
  const isTheme = finding.kind.includes('theme')
  const say = (place: typeof gold) => (isTheme ? nameThemes(place?.value, themeNames) : (place?.value ?? null))
  return [kind, outcomes[finding.outcome], index('gold', gold), index('program', program), say(gold), say(program)]
}

/** The scorer writes themes as ids with commas between them. */
function nameThemes(value: string | null | undefined, themeNames: ThemeNames): string | null {
  if (value === null || value === undefined) return null
  return value
    .split(', ')
    .map((id) => themeNames.get(id) ?? id)
    .join(', ')
}
