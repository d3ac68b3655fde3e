import type { Entity, Language, Link, Mention, Recommendation, Theme, ThemeAssignment } from '../../model/index.js'

/** A report with what was found in it. */
export interface LinkedReport {
  readonly id: string
  readonly title: string | null
  readonly publisher: string | null
  /** ISO 8601, as precise as it is known. */
  readonly publishedOn: string | null
  readonly language: Language
  readonly mediaType: string
  readonly sha256: string
  readonly words: number
  readonly pages: number
  readonly pipelineVersion: string
  /** Where its publisher offers it. */
  readonly url: string | null
  readonly recommendations: readonly Recommendation[]
  readonly mentions: readonly Mention[]
  readonly themes: readonly ThemeAssignment[]
}

/** All that a database has to say about the reports in it. */
export interface LinkedDataset {
  readonly reports: readonly LinkedReport[]
  readonly entities: readonly Entity[]
  readonly themes: readonly Theme[]
  readonly links: readonly Omit<Link, 'evidence'>[]
}
