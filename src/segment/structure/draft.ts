import type { BlockKind, HintKind } from '../../model/index.js'
import type { MappedText } from './mapped-text.js'

/** A line's words as they stand in a block. */
export interface DraftLine {
  readonly content: MappedText
  /** The writer, not the margin, ended the line here. */
  readonly isEnd: boolean
  /** The line fills its column, so that its sentence may go on elsewhere. */
  readonly isFull: boolean
}

/** A block in the making. */
export interface Draft {
  kind: BlockKind
  level: number
  marker: string | null
  label: string | null
  /** Where the block begins in the canonical text: at its label, behind a bullet's sign. */
  start: number
  end: number
  page: number
  lines: DraftLine[]
  /** Where the box begins in which it stands. */
  box?: number
  /** What the reader says of it. */
  hint?: HintKind
  /** A table row in which each tab divides two cells, so that two tabs stand around an empty one. */
  hasEmptyCells?: boolean
}

export const draftText = (draft: Draft): string => draft.lines.map(({ content }) => content.text).join(' ')
