import type { Language } from '../model/index.js'
import type { Atlas, ReportSummary } from '../store/index.js'
import { themeLabels } from './theme-labels.js'

export interface ReportWithThemes extends ReportSummary {
  /** Labels of the themes that most of its recommendations carry, the most frequent first. */
  readonly leadingThemes: readonly string[]
}

/** Themes to name of a report. */
const mostThemes = 3

/** What was found in reports, by id. */
export function summariseReports(
  atlas: Pick<Atlas, 'reportSummaries' | 'themeByReport'>,
  ids: ReadonlySet<string>,
  language: Language,
): readonly ReportWithThemes[] {
  const labels = themeLabels(language)
  const themes = atlas.themeByReport()
  return atlas
    .reportSummaries()
    .filter(({ reportId }) => ids.has(reportId))
    .map((summary) => ({ ...summary, leadingThemes: leadingThemes(summary.reportId) }))

  function leadingThemes(reportId: string): string[] {
    return themes
      .filter((row) => row.reportId === reportId)
      .sort((a, b) => b.recommendations - a.recommendations || b.asPrimary - a.asPrimary)
      .slice(0, mostThemes)
      .map(({ themeId, theme }) => labels.get(themeId) ?? theme)
  }
}
