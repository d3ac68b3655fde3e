import type { Language } from './language.js'
import type { ReportMetadata, SourceReport } from './source-report.js'
import type { Span } from './span.js'

export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'table-row'
  | 'footnote'
  | 'quotation'
  | 'contents'
  | 'question'
  | 'caption'
  | 'furniture'

/**
 * The text as a reader would read it: hyphenated words joined, furniture and layout glyphs gone, one space where a
 * line was wrapped, a blank line between blocks. Every character knows the place in the canonical text it stands for.
 */
export interface View {
  readonly text: string
  /** For each UTF-16 unit of `text`, the offset in the canonical text that it stands for. */
  readonly offsets: Uint32Array
}

/** A stretch of the report that is one thing. `start` and `end` point into the canonical text; another block may interrupt it. */
export interface Block extends Span {
  readonly kind: BlockKind
  /** Heading depth from 1, list depth from 0, and 0 for the rest. */
  readonly level: number
  /** Span of its words, without marker, in the reading view's text. Empty for furniture. */
  readonly view: Span
  /** Bullet sign, printed number or letter at its head, as printed ("1.", "a)", "●"), or null. */
  readonly marker: string | null
  /** The printed number or letter without brackets and stops ("1", "a", "2.3"), null when there is none or only a sign. */
  readonly label: string | null
  /** Place in the reading view of the words in bold that open it, when it goes on behind them or is bold throughout. */
  readonly lead?: Span
  /** Where the box begins in which it stands; absent outside boxes. */
  readonly box?: number
  readonly language: Language
  /** 1-based number of the page on which it begins. */
  readonly page: number
}

/** The part of a report under one heading, the heading included. */
export interface Section extends Span {
  readonly id: string
  readonly parentId: string | null
  readonly level: number
  readonly label: string | null
  /** The heading as read: cleaned, without label. Empty for what stands before the first heading. */
  readonly title: string
}

/** A report of which the structure is known. */
export interface StructuredReport {
  readonly id: string
  readonly source: SourceReport
  readonly metadata: Required<{ [K in keyof ReportMetadata]: ReportMetadata[K] | null }>
  readonly language: Language
  readonly view: View
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
}
