import type { ComparedReport, DatabaseComparison, ReportedChange } from './compare-databases.js'
import type { Rows } from './print-rows.js'

/** A row a report, with what is gone, new and changed in it. */
export const reportRows = ({ reports, changes }: DatabaseComparison): Rows =>
  reports.map((report) =>
    row(
      report,
      changes.filter(({ reportIds }) => reportIds.includes(report.reportId)),
    ),
  )

/** The same, and one for all where there are several; a link between two reports counts there once. */
export function summaryRows(comparison: DatabaseComparison): Rows {
  const { reports, changes } = comparison
  if (reports.length < 2) return reportRows(comparison)
  const sum = (key: 'unitsBefore' | 'unitsAfter') => reports.reduce((total, report) => total + (report[key] ?? 0), 0)
  const all = { reportId: '*', state: '', unitsBefore: sum('unitsBefore'), unitsAfter: sum('unitsAfter') }
  return [...reportRows(comparison), row(all, changes)]
}

type Counted = Pick<ComparedReport, 'reportId' | 'unitsBefore' | 'unitsAfter'> & { readonly state: string }

const row = ({ reportId, state, unitsBefore, unitsAfter }: Counted, changes: readonly ReportedChange[]) => ({
  report_id: reportId,
  state,
  before: unitsBefore,
  after: unitsAfter,
  gone: count(changes, 'recommendation', 'gone'),
  new: count(changes, 'recommendation', 'new'),
  changed: count(changes, 'recommendation', 'changed'),
  mentions_gone: count(changes, 'mention', 'gone'),
  mentions_new: count(changes, 'mention', 'new'),
  mentions_changed: count(changes, 'mention', 'changed'),
  links_gone: count(changes, 'link', 'gone'),
  links_new: count(changes, 'link', 'new'),
})

/** A subject that differs in several fields counts once. */
function count(
  changes: readonly ReportedChange[],
  subject: ReportedChange['subject'],
  change: ReportedChange['change'],
): number {
  const those = changes.filter((each) => each.subject === subject && each.change === change)
  return new Set(those.map(({ beforeId, afterId }) => beforeId ?? afterId)).size
}

/** A row a change, whole. */
export const changeRows = ({ changes }: DatabaseComparison): Rows =>
  changes.map(({ reportId, subject, change, beforeId, afterId, page, field, before, after, words }) => ({
    report_id: reportId,
    subject,
    change,
    before_id: beforeId,
    after_id: afterId,
    page,
    field,
    before,
    after,
    text: words,
  }))

/** Characters of a text in a table; csv and json have it whole. */
const longest = 60

/** A row a change, for a screen: one id, and no more of a text than tells which it is. */
export const shortChangeRows = ({ changes }: DatabaseComparison): Rows =>
  changes.map(({ reportId, subject, change, beforeId, afterId, page, field, before, after, words }) => ({
    report_id: reportId,
    subject,
    change,
    id: subject === 'report' || subject === 'link' ? null : (afterId ?? beforeId),
    page,
    field,
    before: shorten(before),
    after: shorten(after),
    text: shorten(words),
  }))

const shorten = (text: string | null): string | null =>
  text !== null && text.length > longest ? `${[...text].slice(0, longest - 1).join('')}…` : text
