export type {
  Atlas,
  DataDictionaryEntry,
  EntityInReport,
  FileOutcome,
  LinkChange,
  LinkedText,
  ReportSummary,
  RunStart,
  SearchHit,
  SharedEntity,
  StoredAnnotations,
  StoredReport,
  ThemeInReport,
} from './atlas.js'
export { describeSqlite } from './describe-sqlite.js'
export { type AtlasOptions, openAtlas } from './open-atlas.js'
export type { OverviewName, OverviewRow } from './read-overview.js'
export type { SearchFilters } from './search-filters.js'
export { StoreError } from './store-error.js'
