import type { Language } from './language.js'
import type { Evidence, Role } from './recommendation.js'

/** What a recommendation, group or commitment brings to a comparison. Repeats are left out: their first place stands for them. */
export interface LinkUnit {
  readonly id: string
  readonly reportId: string
  /** The group or call it belongs to. */
  readonly parentId: string | null
  readonly role: Role
  /** Date of its report, ISO 8601, as precise as it is known. */
  readonly publishedOn: string | null
  readonly title: string | null
  /** Cleaned for reading, title included. */
  readonly text: string
  /** The heading that it stands under, its own left out. */
  readonly heading: string | null
  readonly language: Language
  readonly addressee: string | null
  /** Primary first. */
  readonly themeIds: readonly string[]
  /** Organisations and countries that it names, by id. */
  readonly entityIds: readonly string[]
}

export type LinkRelation = 'agrees' | 'related' | 'answers'

/** A relation between two recommendations. `agrees` and `related` hold both ways; `aId` is then the smaller id. */
export interface Link {
  /** Of `answers`, the commitment. */
  readonly aId: string
  /** Of `answers`, the recommendation that it meets. */
  readonly bId: string
  readonly relation: LinkRelation
  /** 0 to 1. */
  readonly similarity: number
  /** Shared terms, themes, entities and addressee, the heaviest first. */
  readonly evidence: readonly Evidence[]
}

/** Recommendations, from any report, that ask the same. */
export interface Cluster {
  /** `cluster/` and the id of its oldest member: it stays when younger reports join. */
  readonly id: string
  readonly label: string
  /** By id. */
  readonly memberIds: readonly string[]
}
