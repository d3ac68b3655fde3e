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
  const { reports, organisations, countries, asks, alone, addressees, money } = comparison
  const numbers = new Map(reports.map(({ reportId }, index) => [reportId, index + 1]))
  const legend = reports.map(
    ({ reportId, reportTitle }) => `${numbers.get(reportId)}  ${oneLine(reportTitle)} (${reportId})`,
  )
  return [
    `${messages.compareReports}\n${legend.join('\n')}`,
    `${messages.compareThemes}\n${themeTable(comparison, messages)}`,
    listPart(
      messages.compareAsks,
      asks.map(({ label, reportIds, recommendations }) => [label, numbersOf(reportIds), String(recommendations)]),
      [messages.ask, ...(messages.sharedColumns.slice(0, 1) as [string]), messages.sharedColumns[2] as string],
    ),
    listPart(
      messages.compareAlone,
      alone.map(({ recommendation, reportId }) => [shorten(recommendation), numbersOf([reportId])]),
      [messages.recommendation, messages.report],
    ),
    listPart(
      messages.compareAddressees,
      addressees.map(({ addressee, recommendations, total }) => [
        addressee,
        numbersOf(Object.keys(recommendations)),
        String(total),
      ]),
      [messages.addressee, ...(messages.sharedColumns.slice(0, 1) as [string]), messages.sharedColumns[2] as string],
    ),
    sharedPart('organisation', organisations),
    sharedPart('country', countries),
    listPart(
      messages.compareMoney,
      money.map(({ surface, reportId, page }) => [surface, numbersOf([reportId]), String(page)]),
      [messages.sum, messages.report, messages.page],
    ),
  ].join('\n\n')

  function numbersOf(ids: readonly string[]): string {
    return ids
      .flatMap((id) => numbers.get(id) ?? [])
      .sort((x, y) => x - y)
      .join(', ')
  }

  function listPart(title: string, rows: readonly (readonly string[])[], heads: readonly string[]): string {
    if (rows.length === 0) return `${title}: ${messages.nothingShared}`
    const columns = heads.map((head, at) => (at === 0 ? { head, width: nameWidth } : { head }))
    const more = rows.length > mostRows ? `\n${messages.andMore(rows.length - mostRows)}` : ''
    return `${title}\n${drawTable(
      columns,
      rows.slice(0, mostRows).map((cells) => cells.map(oneLine)),
    )}${more}`
  }

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

/** Characters of a recommendation in a list: two lines. */
const longest = 2 * nameWidth

const shorten = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text)

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
