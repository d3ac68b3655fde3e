import type { Gold } from '../evaluate/index.js'
import type { Span } from '../model/index.js'

export const mentionMarks = ['Organisation', 'Country', 'Money', 'Percentage', 'Quantity'] as const
export const markTypes = ['Recommendation', 'Title', ...mentionMarks] as const
export type MarkType = (typeof markTypes)[number]

/** A stretch of the text with what is said of it, as annotation programs know it. Offsets are UTF-16 units. */
export interface Mark extends Span {
  /** Its own among the marks. */
  readonly key: string
  readonly type: MarkType
  /** By field; a field of which nothing is said is left out. */
  readonly fields: Readonly<Partial<Record<FieldName, readonly string[]>>>
}

export const tieTypes = ['parent', 'repeats', 'title'] as const
export type TieType = (typeof tieTypes)[number]

/** What binds two marks: a recommendation to its parent, to the one it repeats, to its title. */
export interface Tie {
  readonly type: TieType
  readonly from: string
  readonly to: string
}

/** What gold says of the report itself. */
export type GoldHead = Pick<Gold, 'report' | 'sha256' | 'length' | 'split' | 'status' | 'annotator'>

/** Gold with its text, the way annotation programs see it: the middle between gold and their formats. */
export interface AnnotatedText {
  readonly head: GoldHead
  readonly text: string
  readonly marks: readonly Mark[]
  readonly ties: readonly Tie[]
}

/** What can be said of a mark. */
export interface Field {
  readonly name: FieldName
  readonly on: readonly MarkType[]
  /** A list to choose from; null for free text. */
  readonly choices: readonly string[] | 'themes' | null
  /** How many can be chosen. */
  readonly most: number
}

const fieldNames = [
  'id',
  'tier',
  'role',
  'primary',
  'secondary',
  'sector',
  'label',
  'issuer',
  'addressee',
  'deadline',
  'deadline_from',
  'deadline_to',
  'canonical',
  'code',
  'value',
  'min',
  'max',
  'vague',
  'unit',
  'currency',
  'per',
] as const
/** What an annotator fills in where somebody looked for something and found none. */
export const soughtInVain = '-'
export type FieldName = (typeof fieldNames)[number]

const amounts = ['Money', 'Percentage', 'Quantity'] as const
const sectors = ['health', 'energy', 'education', 'social-security', 'justice', 'asylum', 'municipal'] as const

const field = (name: FieldName, on: Field['on'], choices: Field['choices'] = null, most = 1): Field => {
  return { name, on, choices, most }
}

/** In the order in which an annotator fills them in. */
export const fields: readonly Field[] = [
  field('tier', ['Recommendation'], ['formal', 'prose']),
  field('role', ['Recommendation'], ['item', 'group', 'commitment']),
  // Apart, because a list of choices forgets the order in which they were chosen.
  field('primary', ['Recommendation'], 'themes'),
  field('secondary', ['Recommendation'], 'themes', 2),
  field('sector', ['Recommendation'], sectors),
  field('label', ['Recommendation']),
  field('issuer', ['Recommendation']),
  field('addressee', ['Recommendation']),
  field('deadline', ['Recommendation']),
  field('deadline_from', ['Recommendation']),
  field('deadline_to', ['Recommendation']),
  field('id', ['Recommendation']),
  field('canonical', ['Organisation']),
  field('code', ['Country']),
  field('value', amounts),
  field('min', amounts),
  field('max', amounts),
  field('vague', amounts, ['vague']),
  field('currency', ['Money']),
  field('unit', ['Quantity']),
  field('per', amounts),
]
