import type { Language } from './language.js'
import type { Notice } from './notice.js'
import type { Span } from './span.js'

export type MediaType = 'text/plain' | 'text/markdown' | 'application/pdf'

/** The span of the text that stood on one page. Pages follow each other and cover the whole text. */
export interface Page extends Span {
  /** Position in the report, from 1. */
  readonly number: number
  /** The number that the file itself gives the page, where it differs: "iv", "A-3". */
  readonly label?: string
  /** How sure its words are, 0 to 1, where they were recognised from an image. */
  readonly confidence?: number
}

/**
 * What a reader knows of the layout of a stretch of text and the text itself does not show. A table row has a tab
 * between its cells, empty ones included, and line feeds within them; furniture is what belongs to the page (running
 * heads, page numbers); bold is type that opens a line; wrapped is a run of lines of which the margin ended all but the
 * last.
 */
export interface LayoutHint extends Span {
  readonly kind:
    | 'heading'
    | 'list-item'
    | 'table-row'
    | 'quotation'
    | 'code'
    | 'footnote'
    | 'furniture'
    | 'bold'
    | 'wrapped'
  /** Heading depth from 1, or list depth from 0. */
  readonly level?: number
}

export interface ReportMetadata {
  readonly title?: string
  readonly publisher?: string
  /** ISO 8601 date: `2024`, `2024-06` or `2024-06-18`. */
  readonly publishedOn?: string
  readonly language?: Language
}

/** What a reader makes of a file's bytes. */
export interface SourceReport {
  readonly mediaType: MediaType
  /** Canonical text: for a text file exactly its decoded content without byte-order mark. All offsets point into it. */
  readonly text: string
  readonly pages: readonly Page[]
  readonly hints: readonly LayoutHint[]
  readonly metadata: ReportMetadata
  readonly notices: readonly Notice[]
}
