import type { Language } from './language.js'
import type { Span } from './span.js'
import type { StructuredReport } from './structure.js'

export type Tier = 'formal' | 'prose'
export type Role = 'item' | 'group' | 'commitment'
/** How the recommendation stands in the report. */
export type Form =
  | 'headed'
  | 'bullet'
  | 'lettered'
  | 'boxed'
  | 'heading'
  | 'lead-in'
  | 'speech-act'
  | 'sentence'
  | 'table'
export type Strength = 'must' | 'should' | 'could'

/** One reason, in words a user can read, for which something was taken to be what it is said to be. */
export interface Evidence {
  /** Rule id, such as `formal/speech-act`. */
  readonly kind: string
  /** The cue words, the form, the lexicon entry. */
  readonly detail: string
  /** How much it counted: positive for, negative against. */
  readonly weight: number
}

/** By when a recommendation wants its act done. */
export interface Deadline {
  /** As the recommendation says it, cleaned for reading. */
  readonly text: string
  /** Its place in the canonical text; null where a note interrupts it. */
  readonly span: Span | null
  /** ISO 8601, `2026-01-01`: the first day of the period in which, null where there is only a last one. */
  readonly from: string | null
  /** ISO 8601: the last day. Both are null where neither the text nor the report's date tells. */
  readonly to: string | null
}

/** A unit as the annotation guidelines define it. Its span points into the canonical text. */
export interface Recommendation extends Span {
  /** `<report>/r<start>`: stable as long as the text is. */
  readonly id: string
  readonly sectionId: string | null
  readonly parentId: string | null
  /** Place in the report, from 1. */
  readonly ordinal: number
  readonly tier: Tier
  readonly role: Role
  readonly form: Form
  readonly label: string | null
  readonly title: string | null
  readonly titleSpan: Span | null
  /** Cleaned for reading. */
  readonly text: string
  readonly page: number
  /** Who gives the advice, where that is not the report's author: by its full name once organisations are known. */
  readonly issuer: string | null
  /** The organisation that the issuer is; known once organisations are. */
  readonly issuerEntityId: string | null
  /** Who must act, as the unit says it. */
  readonly addressee: string | null
  /** The organisation that the addressee is or whose office it is; known once organisations are. */
  readonly addresseeEntityId: string | null
  readonly deadline: Deadline | null
  readonly strength: Strength
  /** 0 to 1. */
  readonly confidence: number
  /** The first place where the report says the same. */
  readonly repeatsId: string | null
  readonly language: Language
  readonly evidence: readonly Evidence[]
}

/** A report of which the recommendations are known. */
export interface SegmentedReport extends StructuredReport {
  readonly recommendations: readonly Recommendation[]
}
