import type {
  AnnotatedReport,
  Cluster,
  Entity,
  Language,
  Link,
  LinkUnit,
  MediaType,
  Mention,
  MetadataOrigins,
  Page,
  Recommendation,
  Section,
  Theme,
  ThemeAssignment,
} from '../model/index.js'
import type { OverviewName, OverviewRow } from './read-overview.js'
import type { SearchFilters } from './search-filters.js'

/** A report as the database knows it, without its text and annotations. */
export interface StoredReport {
  readonly id: string
  readonly title: string | null
  readonly publisher: string | null
  readonly publishedOn: string | null
  readonly language: Language
  readonly mediaType: MediaType
  readonly sourcePath: string
  readonly sha256: string
  /** UTF-16 units of the canonical text. */
  readonly characters: number
  readonly words: number
  readonly pages: number
  readonly pipelineVersion: string
  /** ISO 8601, UTC. */
  readonly ingestedAt: string
}

/** What was found in a report, in the shapes in which it was saved and in order of reading. */
export interface StoredAnnotations {
  readonly report: StoredReport
  readonly origins: MetadataOrigins
  readonly pages: readonly Page[]
  readonly sections: readonly Section[]
  readonly recommendations: readonly Recommendation[]
  readonly mentions: readonly Mention[]
  /** By id. Names and identifiers hold what all reports know of the entity. */
  readonly entities: readonly Entity[]
  readonly themes: readonly ThemeAssignment[]
}

/** A row of `v_report_summary`. */
export interface ReportSummary {
  readonly reportId: string
  readonly reportTitle: string
  readonly publisher: string | null
  readonly publishedOn: string | null
  readonly language: Language
  readonly pages: number
  readonly words: number
  readonly recommendations: number
  readonly formal: number
  readonly prose: number
  readonly recommendationGroups: number
  readonly commitments: number
  readonly repeats: number
  readonly organisations: number
  readonly countries: number
  readonly amounts: number
}

/** A row of `v_theme_by_report`. */
export interface ThemeInReport {
  readonly reportId: string
  readonly reportTitle: string
  readonly themeId: string
  /** The Dutch label. */
  readonly theme: string
  readonly recommendations: number
  readonly asPrimary: number
  /** Part of the report's recommendations that carry the theme, 0 to 1. */
  readonly share: number
}

/** An organisation or a country that two or more reports name. */
export interface SharedEntity {
  readonly entityId: string
  readonly name: string
  readonly reports: number
  readonly mentions: number
  readonly recommendations: number
}

/** How often a report names an organisation or a country. */
export interface EntityInReport {
  readonly entityId: string
  readonly name: string
  readonly reportId: string
  readonly mentions: number
  /** Recommendations that name it. */
  readonly recommendations: number
}

/** A recommendation that full-text search found. */
export interface SearchHit {
  readonly recommendationId: string
  readonly reportId: string
  readonly reportTitle: string
  readonly page: number
  readonly title: string | null
  readonly text: string
  /** A piece of the text with the words that were found in square brackets. */
  readonly snippet: string
}

/** What became of one file in a run. */
export interface FileOutcome {
  readonly path: string
  /** Null where the file could not be read. */
  readonly sha256: string | null
  readonly outcome: 'ingested' | 'unchanged' | 'replaced' | 'failed'
  readonly reportId: string | null
  readonly message: string | null
  readonly milliseconds: number
}

export interface RunStart {
  /** ISO 8601, UTC. */
  readonly startedAt: string
  readonly options: Readonly<Record<string, unknown>>
}

/** A link as seen from one of its ends. */
export interface LinkedText {
  readonly relation: string
  readonly similarity: number | null
  readonly id: string
  readonly reportId: string
  readonly page: number
  readonly text: string
  readonly sharedTerms: string | null
}

/** What became known of links. */
export interface LinkChange {
  /** Reports whose links, other than repeats, are all among those given. */
  readonly reportIds: readonly string[]
  readonly links: readonly Link[]
  /** All clusters there are. */
  readonly clusters: readonly Cluster[]
}

/** A table or view as the data dictionary describes it. */
export interface DataDictionaryEntry {
  readonly name: string
  readonly type: 'table' | 'view'
  readonly comment: string
  /** The columns of a view have no comments of their own. */
  readonly columns: readonly { name: string; type: string; required: boolean; comment: string | null }[]
}

/**
 * The database. Every method is synchronous and throws a `StoreError` where SQLite refuses; a method that writes
 * writes all or nothing.
 */
export interface Atlas {
  /** Fills the taxonomy; a theme that is gone from it stays as long as a recommendation carries it. */
  saveThemes(themes: readonly Theme[]): void

  /**
   * Writes a report and everything known about it, in the place of what was there under its id. Relations with other
   * reports that rested on the older version are gone with it. The themes it uses must have been saved.
   */
  saveReport(report: AnnotatedReport, file: { path: string; sha256: string }): 'ingested' | 'replaced'
  /** Whether there was such a report. */
  removeReport(id: string): boolean

  findReport(id: string): StoredReport | null
  /** The report that was last read from this path. */
  findByPath(path: string): StoredReport | null
  findBySha(sha256: string): StoredReport | null
  /** By id. */
  listReports(): readonly StoredReport[]
  /** The canonical text; null where there is no such report. */
  readText(reportId: string): string | null
  readAnnotations(reportId: string): StoredAnnotations | null

  reportSummaries(): readonly ReportSummary[]
  themeByReport(): readonly ThemeInReport[]
  sharedEntities(type: Entity['type']): readonly SharedEntity[]
  entitiesByReport(type: Entity['type']): readonly EntityInReport[]
  /**
   * Recommendations that hold every word, or every stem, best first. A word may be a phrase of several words; nothing
   * in it is an operator.
   *
   * @param limit the most hits to give, 20 by default
   */
  searchRecommendations(
    words: readonly string[],
    stems: readonly string[],
    limit?: number,
    filters?: SearchFilters,
  ): readonly SearchHit[]

  /** A table of what the database holds, in a few columns. */
  readOverview(name: OverviewName): readonly OverviewRow[]
  /** Every row of a table or view, by name. */
  readTable(name: string): readonly OverviewRow[]
  /** The links that a recommendation has, with what the other one says, the strongest first. */
  readLinksOf(id: string): readonly LinkedText[]

  /** What links rest on, of every recommendation that is no repeat, by id. */
  readLinkUnits(): readonly LinkUnit[]
  /** Links other than repeats, by the ids of their recommendations; without the reasons. */
  readLinks(): readonly Omit<Link, 'evidence'>[]
  /** What is asked more than once, by id. */
  readClusters(): readonly Cluster[]
  /** Reports that have not been linked yet by this version of the program; all of them where another one was at work. */
  findUnlinked(): readonly string[]
  /** Puts the links of some reports, and all clusters, in the place of what was there. */
  saveLinks(change: LinkChange): void

  /** The id of the run. */
  startRun(run: RunStart): string
  /** A file that is recorded twice in a run keeps its last outcome. */
  recordFile(runId: string, file: FileOutcome): void
  finishRun(runId: string, finishedAt: string): void

  /** By name, tables before views. */
  dataDictionary(): readonly DataDictionaryEntry[]
  /** What SQLite finds wrong with the file; empty when all is well. */
  findDamage(): readonly string[]

  /** Brings the database back to one file. The object cannot be used afterwards; closing twice is harmless. */
  close(): void
}
