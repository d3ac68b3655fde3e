import type { Comparison } from './compare-stored.js'
import type { Rows } from './print-rows.js'

/** The comparison as one list, for a spreadsheet: which part, what, in which report, and how often or how much. */
export function comparisonRows(comparison: Comparison): Rows {
  const { themes, asks, alone, addressees, organisations, countries, money } = comparison
  const byReport = (part: string, item: string, counts: Readonly<Record<string, number>>) =>
    Object.entries(counts).map(([report, count]) => row(part, item, report, count))
  const shared = (part: string, rows: Comparison['organisations']) =>
    rows.flatMap(({ name, reportIds, recommendations }) =>
      reportIds.map((report) => row(part, name, report, recommendations)),
    )
  return [
    ...themes.flatMap(({ label, recommendations }) => byReport('theme', label, recommendations)),
    ...asks.flatMap(({ label, reportIds, recommendations }) =>
      reportIds.map((report) => row('ask', label, report, recommendations)),
    ),
    ...alone.map(({ recommendation, reportId }) => row('alone', recommendation, reportId, 1)),
    ...addressees.flatMap(({ addressee, recommendations }) => byReport('addressee', addressee, recommendations)),
    ...shared('organisation', organisations),
    ...shared('country', countries),
    ...money.map(({ surface, reportId, value }) => row('money', surface, reportId, value)),
  ]
}

const row = (part: string, item: string, report: string, value: number | null) => ({ part, item, report, value })
