import { drawTable } from './draw-table.js'
import type { Messages } from './messages.js'
import { oneLine } from './one-line.js'
import type { ReportWithThemes } from './summarise-reports.js'

/** Characters of a title, and of the themes, on a line. */
const widths = { title: 36, themes: 32 }

/** A row a report: what it is called and how much was found in it. */
export function printSummary(reports: readonly ReportWithThemes[], { summaryHead }: Messages): string {
  const columns = summaryHead.map((head, at) => {
    if (at === 0) return { head, width: widths.title }
    return at === summaryHead.length - 1 ? { head, width: widths.themes } : { head, align: 'right' as const }
  })
  const rows = reports.map((report) => [
    oneLine(report.reportTitle),
    ...[report.recommendations, `${report.formal} / ${report.prose}`].map(String),
    ...[report.organisations, report.countries, report.amounts].map(String),
    report.leadingThemes.join(', '),
  ])
  return drawTable(columns, rows)
}
