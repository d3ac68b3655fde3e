export type {
  Atlas,
  DataDictionaryEntry,
  FileOutcome,
  ReportSummary,
  RunStart,
  SearchHit,
  SharedEntity,
  StoredAnnotations,
  StoredReport,
  ThemeInReport,
} from './atlas.js'
export { type AtlasOptions, openAtlas } from './open-atlas.js'
export { StoreError } from './store-error.js'
