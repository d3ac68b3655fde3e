import type { Comparison } from './compare-stored.js'
import { drawTable } from './draw-table.js'
import type { Messages } from './messages.js'
import { oneLine } from './one-line.js'

/** Shared organisations and countries to show; JSON has them all. */
const mostRows = 20

/** Characters of a name on a line. */
const nameWidth = 44

/** The comparison for people. Reports have a number, so that the columns stay narrow however many they are. */
export function printComparison(comparison: Comparison, messages: Messages): string {
  const { reports, organisations, countries } = comparison
  const numbers = new Map(reports.map(({ reportId }, index) => [reportId, index + 1]))
  const legend = reports.map(
    ({ reportId, reportTitle }) => `${numbers.get(reportId)}  ${oneLine(reportTitle)} (${reportId})`,
  )
  return [
    `${messages.compareReports}\n${legend.join('\n')}`,
    `${messages.compareThemes}\n${themeTable(comparison, messages)}`,
    sharedPart('organisation', organisations),
    sharedPart('country', countries),
  ].join('\n\n')

  function sharedPart(type: 'organisation' | 'country', rows: Comparison['organisations']): string {
    if (rows.length === 0) return `${messages.shared[type]}: ${messages.nothingShared}`
    const [inReports, ...counts] = messages.sharedColumns as [string, ...string[]]
    const columns = [
      { head: messages.sharedHead[type], width: nameWidth },
      { head: inReports },
      ...counts.map((head) => ({ head, align: 'right' as const })),
    ]
    const cells = rows
      .slice(0, mostRows)
      .map(({ name, reportIds, mentions, recommendations }) => [
        oneLine(name),
        reportIds.map((id) => numbers.get(id)).join(', '),
        String(mentions),
        String(recommendations),
      ])
    const more = rows.length > mostRows ? `\n${messages.andMore(rows.length - mostRows)}` : ''
    return `${messages.shared[type]}\n${drawTable(columns, cells)}${more}`
  }
}

function themeTable({ reports, themes }: Comparison, messages: Messages): string {
  const columns = [
    { head: messages.theme },
    ...reports.map((_, index) => ({ head: String(index + 1), align: 'right' as const })),
    { head: messages.total, align: 'right' as const },
  ]
  const rows = themes.map(({ label, recommendations, total }) => [
    label,
    ...reports.map(({ reportId }) => String(recommendations[reportId] ?? '-')),
    String(total),
  ])
  return drawTable(columns, rows)
}
