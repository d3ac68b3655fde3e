export type {
  AmountBound,
  AmountPeriod,
  AmountType,
  AnnotatedReport,
  Entity,
  Mention,
  MentionType,
  OrganisationKind,
  ThemeAssignment,
} from './annotation.js'
export type { Cluster, Link, LinkRelation, LinkUnit } from './comparison.js'
export type { Language } from './language.js'
export type { Notice } from './notice.js'
export type {
  Deadline,
  Evidence,
  Form,
  Recommendation,
  Role,
  SegmentedReport,
  Strength,
  Tier,
} from './recommendation.js'
export type {
  HintKind,
  LayoutHint,
  MediaType,
  MetadataOrigin,
  MetadataOrigins,
  Page,
  ReportMetadata,
  SourceReport,
} from './source-report.js'
export type { Span } from './span.js'
export type { Block, BlockKind, Section, StructuredReport, View } from './structure.js'
export type { Theme } from './theme.js'
