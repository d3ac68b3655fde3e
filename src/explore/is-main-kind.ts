import type { Kind } from './evaluated-report.js'

/** The usual measure of each kind; stricter or looser ones say the same of the same place again. */
const measures: Readonly<Record<string, string>> = {
  'formal-item': '0.5',
  group: '0.5',
  prose: '0.5',
  commitment: '0.5',
  organisation: 'exact',
  country: 'exact',
  money: 'exact',
  percentage: 'exact',
  quantity: 'exact',
}

/** Whether a kind says what a span is: these give a mark its outcome. */
export function isSpanKind(kind: Kind): boolean {
  const [base, measure] = kind.split('@')
  return measure !== undefined && measures[base as string] === measure
}

/** Whether a kind stands in the list as long as none is chosen: no error should be listed twice. */
export const isMainKind = (kind: Kind): boolean =>
  isSpanKind(kind) || (!kind.includes('@') && kind !== 'primary-theme-same')

/** Whether a kind is about mentions, else it is about recommendations. */
export const isMentionKind = (kind: Kind): boolean =>
  /^(?:distinct-)?(?:organisation|country|money|percentage|quantity)\b/.test(kind)
