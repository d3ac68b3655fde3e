import type { OrganisationKind } from '../../model/index.js'
import type { Period } from '../read-period.js'

/** One organisation as a register writes it. */
export interface RegisterRow {
  /** Line of the register file. */
  readonly line: number
  readonly name: string
  readonly kind: OrganisationKind
  /** Whether it is a part of another body: its name alone says little. */
  readonly isPart: boolean
  readonly abbreviations: readonly string[]
  readonly otherNames: readonly string[]
  readonly identifiers: Readonly<Record<string, string>>
  readonly period: Period | null
  readonly successors: readonly string[]
  readonly note: string | null
}

/** What a reader of registers makes of a file. */
export interface RegisterContent {
  readonly rows: readonly RegisterRow[]
  readonly problems: readonly { readonly line: number; readonly message: string }[]
}

/** Without zero-width and doubled white space. */
export const tidy = (text: string): string =>
  text
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
