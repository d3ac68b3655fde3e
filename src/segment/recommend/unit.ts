import type { Evidence, Form, Language, Role, Span, Strength, Tier } from '../../model/index.js'

/** A recommendation in the making. Places are in the reading view, except for `source`. */
export interface Unit {
  readonly tier: Tier
  readonly role: Role
  readonly form: Form
  readonly label: string | null
  /** Place of the title in the reading view, without the stop or colon behind it. */
  readonly title: Span | null
  /** Its words in the reading view: everything that is covered and must not be found again. */
  readonly view: Span
  /** Its span in the canonical text. */
  readonly source: Span
  /** Cleaned for reading, without the notes that interrupt it. */
  readonly text: string
  readonly parent: Unit | null
  readonly strength: Strength
  /** Sum of the weights of the evidence. */
  readonly score: number
  readonly evidence: readonly Evidence[]
  readonly language: Language
  /** Who gives it, when its form says so; sentences are asked later. */
  readonly issuer?: string | null
}
