export type {
  Atlas,
  DataDictionaryEntry,
  EntityInReport,
  FileOutcome,
  LinkChange,
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
export { StoreError } from './store-error.js'
