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
  readonly issuer: string | null
  readonly addressee: string | null
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
