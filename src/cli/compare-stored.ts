import type { Entity, Language } from '../model/index.js'
import type { Atlas, EntityInReport, ReportSummary } from '../store/index.js'
import { themeLabels } from './theme-labels.js'

/** How often each report's recommendations carry a theme. */
interface ThemeRow {
  readonly themeId: string
  readonly label: string
  /** By report id; a report without is left out. */
  readonly recommendations: Readonly<Record<string, number>>
  readonly total: number
}

/** An organisation or country that two or more of the reports name. */
interface SharedRow {
  readonly entityId: string
  readonly name: string
  readonly reportIds: readonly string[]
  readonly mentions: number
  readonly recommendations: number
}

export interface Comparison {
  readonly reports: readonly ReportSummary[]
  /** The most frequent first. */
  readonly themes: readonly ThemeRow[]
  /** The most shared first. */
  readonly organisations: readonly SharedRow[]
  readonly countries: readonly SharedRow[]
}

/** What the database says of the reports side by side. */
export function compareStored(atlas: Atlas, reports: readonly ReportSummary[], language: Language): Comparison {
  const ids = new Set(reports.map(({ reportId }) => reportId))
  return {
    reports,
    themes: compareThemes(atlas, ids, language),
    organisations: findShared(atlas, ids, 'organisation'),
    countries: findShared(atlas, ids, 'country'),
  }
}

function compareThemes(atlas: Atlas, ids: ReadonlySet<string>, language: Language): ThemeRow[] {
  const labels = themeLabels(language)
  const rows = atlas.themeByReport().filter(({ reportId }) => ids.has(reportId))
  return [...groupBy(rows, ({ themeId }) => themeId)]
    .map(([themeId, group]) => ({
      themeId,
      label: labels.get(themeId) ?? (group[0]?.theme as string),
      recommendations: Object.fromEntries(group.map((row) => [row.reportId, row.recommendations])),
      total: sum(group, ({ recommendations }) => recommendations),
    }))
    .sort((a, b) => b.total - a.total || (a.themeId < b.themeId ? -1 : 1))
}

function findShared(atlas: Atlas, ids: ReadonlySet<string>, type: Entity['type']): SharedRow[] {
  const rows = atlas.entitiesByReport(type).filter(({ reportId }) => ids.has(reportId))
  return [...groupBy(rows, ({ entityId }) => entityId)]
    .filter(([, group]) => group.length >= 2)
    .map(([entityId, group]) => ({
      entityId,
      name: (group[0] as EntityInReport).name,
      reportIds: group.map(({ reportId }) => reportId).sort(),
      mentions: sum(group, ({ mentions }) => mentions),
      recommendations: sum(group, ({ recommendations }) => recommendations),
    }))
    .sort(
      (a, b) =>
        b.reportIds.length - a.reportIds.length || b.mentions - a.mentions || (a.entityId < b.entityId ? -1 : 1),
    )
}

function groupBy<Row>(rows: readonly Row[], key: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(key(row))
    if (group) group.push(row)
    else groups.set(key(row), [row])
  }
  return groups
}

const sum = <Row>(rows: readonly Row[], read: (row: Row) => number): number =>
  rows.reduce((total, row) => total + read(row), 0)
