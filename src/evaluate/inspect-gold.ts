import { findContradictions } from './find-contradictions.js'
import { findMentionBreaches } from './find-mention-breaches.js'
import { findTextBreaches } from './find-text-breaches.js'
import { findUnitBreaches } from './find-unit-breaches.js'
import type { Gold } from './gold.js'
import type { GoldProblem } from './gold-problem.js'

/** The report that gold is held against. */
interface Target {
  /** Its canonical text. */
  readonly text: string
  /** SHA-256 of the bytes of its file, in hexadecimal. */
  readonly sha256: string
}

/**
 * Everything that is wrong or doubtful in gold, where `readGold` stops at the first: contradictions, and what the
 * annotation guidelines say. Without its report the words go unseen; with another report nothing can be said of them.
 */
export function inspectGold(gold: Gold, themeIds: readonly string[], report: Target | null): GoldProblem[] {
  const others = report === null ? [] : findMismatch(gold, report)
  return [
    ...findContradictions(gold, themeIds),
    ...others,
    ...findUnitBreaches(gold),
    ...findMentionBreaches(gold),
    ...(report === null || others.length > 0 ? [] : findTextBreaches(gold, report.text)),
  ]
}

function findMismatch({ sha256, length }: Gold, report: Target): GoldProblem[] {
  const remedy = 'take the file that the gold was made for, or annotate this one anew'
  const complain = (place: string, expected: string, found: string): GoldProblem => {
    return { severity: 'error', rule: 'report', place, span: null, expected, found, remedy }
  }
  return [
    ...(sha256 === report.sha256 ? [] : [complain('sha256', `${report.sha256}, that of the file`, sha256)]),
    ...(length === report.text.length
      ? []
      : [complain('length', `${report.text.length}, that of the text`, `${length}`)]),
  ]
}
