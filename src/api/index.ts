export type {
  AnnotatedReport,
  Cluster,
  Entity,
  Evidence,
  Link,
  LinkRelation,
  Mention,
  Recommendation,
  ThemeAssignment,
} from '../model/index.js'
export { type Atlas, type AtlasOptions, openAtlas, StoreError } from '../store/index.js'
export { type AnnotateOptions, annotate, compareReports } from './annotate.js'
