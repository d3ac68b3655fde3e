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
  /** What two or more of the reports ask, the most shared first. */
  readonly asks: readonly AskRow[]
  /** Formal recommendations that no other report in the database asks as well. */
  readonly alone: readonly AloneRow[]
  /** Who must act, the most asked first. */
  readonly addressees: readonly AddresseeRow[]
  /** Sums of money in recommendations, the largest first. */
  readonly money: readonly MoneyRow[]
}

interface AskRow {
  readonly clusterId: string
  readonly label: string
  readonly reportIds: readonly string[]
  readonly recommendations: number
}

interface AloneRow {
  readonly reportId: string
  readonly recommendationId: string
  readonly page: number
  readonly recommendation: string
}

interface AddresseeRow {
  readonly addressee: string
  /** By report id; a report without is left out. */
  readonly recommendations: Readonly<Record<string, number>>
  readonly total: number
}

interface MoneyRow {
  readonly reportId: string
  readonly recommendationId: string
  readonly page: number
  readonly surface: string
  readonly value: number | null
  readonly currency: string | null
}

/** What the database says of the reports side by side. */
export function compareStored(atlas: Atlas, reports: readonly ReportSummary[], language: Language): Comparison {
  const ids = new Set(reports.map(({ reportId }) => reportId))
  return {
    reports,
    themes: compareThemes(atlas, ids, language),
    organisations: findShared(atlas, ids, 'organisation'),
    countries: findShared(atlas, ids, 'country'),
    asks: findAsks(atlas, ids),
    alone: findAlone(atlas, ids),
    addressees: compareAddressees(atlas, ids),
    money: findMoney(atlas, ids),
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

function findAsks(atlas: Atlas, ids: ReadonlySet<string>): AskRow[] {
  return atlas.readOverview('asks').flatMap((row) => {
    const reportIds = String(row.report_ids)
      .split(', ')
      .filter((id) => ids.has(id))
    const { cluster_id, label, recommendations } = row
    if (reportIds.length < 2) return []
    return [
      { clusterId: String(cluster_id), label: String(label), reportIds, recommendations: Number(recommendations) },
    ]
  })
}

const findAlone = (atlas: Atlas, ids: ReadonlySet<string>): AloneRow[] =>
  atlas
    .readOverview('alone')
    .map(({ report_id, recommendation_id, page, recommendation }) => ({
      reportId: String(report_id),
      recommendationId: String(recommendation_id),
      page: Number(page),
      recommendation: String(recommendation),
    }))
    .filter(({ reportId }) => ids.has(reportId))

function compareAddressees(atlas: Atlas, ids: ReadonlySet<string>): AddresseeRow[] {
  const rows = atlas.readOverview('addressees').filter(({ report_id }) => ids.has(String(report_id)))
  return [...groupBy(rows, ({ addressee }) => String(addressee))]
    .map(([addressee, group]) => ({
      addressee,
      recommendations: Object.fromEntries(group.map((row) => [String(row.report_id), Number(row.recommendations)])),
      total: sum(group, ({ recommendations }) => Number(recommendations)),
    }))
    .sort((a, b) => b.total - a.total || (a.addressee < b.addressee ? -1 : 1))
}

const findMoney = (atlas: Atlas, ids: ReadonlySet<string>): MoneyRow[] =>
  atlas
    .readOverview('amounts')
    .filter(({ type, recommendation_id, report_id }) => {
      return type === 'money' && recommendation_id !== null && ids.has(String(report_id))
    })
    .map(({ report_id, recommendation_id, page, surface, value, currency }) => ({
      reportId: String(report_id),
      recommendationId: String(recommendation_id),
      page: Number(page),
      surface: String(surface),
      value: value === null || value === undefined ? null : Number(value),
      currency: currency === null || currency === undefined ? null : String(currency),
    }))

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
