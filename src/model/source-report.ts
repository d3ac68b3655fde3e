import type { Language } from './language.js'
import type { Notice } from './notice.js'
import type { Span } from './span.js'

export type MediaType =
  | 'text/plain'
  | 'text/markdown'
  | 'text/html'
  | 'application/pdf'
  | 'application/xml'
  | 'application/vnd.oasis.opendocument.text'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The span of the text that stood on one page. Pages follow each other and cover the whole text. */
export interface Page extends Span {
  /** Position in the report, from 1. */
  readonly number: number
  /** The number that the file itself gives the page, where it differs: "iv", "A-3". */
  readonly label?: string
  /** How sure its words are, 0 to 1, where they were recognised from an image. */
  readonly confidence?: number
}

export type HintKind =
  | 'heading'
  | 'list-item'
  /** Has a tab between its cells, empty ones included, and line feeds within them. */
  | 'table-row'
  | 'quotation'
  | 'code'
  | 'footnote'
  | 'contents'
  | 'question'
  | 'answer'
  /** What belongs to the page: running heads, page numbers. */
  | 'furniture'
  /** What stands by a figure or table: its number and title, or where it is from. */
  | 'caption'
  /** Words within a block, or type that opens a line; but for this one and the next ones, kinds are whole blocks. */
  | 'bold'
  /** A run of lines of which the margin ended all but the last. */
  | 'wrapped'
  /** All that stands within one frame or on one coloured ground: any number of blocks. */
  | 'box'

/** What a reader knows of the layout of a stretch of text and the text itself does not show. */
export interface LayoutHint extends Span {
  readonly kind: HintKind
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

/**
 * Where a title, publisher, date or language was found: in the manifest, in what the file says of itself, printed on the
 * first page or in the colophon, as the first heading of the text, or by reading the text. `created` is the date on
 * which a program made the file.
 */
export type MetadataOrigin = 'manifest' | 'file' | 'created' | 'first-page' | 'colophon' | 'heading' | 'text'

/** Where each of the metadata came from. */
export type MetadataOrigins = Readonly<Partial<Record<keyof ReportMetadata, MetadataOrigin>>>

/** What a reader makes of a file's bytes. */
export interface SourceReport {
  readonly mediaType: MediaType
  /** Canonical text: for a text file exactly its decoded content without byte-order mark. All offsets point into it. */
  readonly text: string
  readonly pages: readonly Page[]
  readonly hints: readonly LayoutHint[]
  readonly metadata: ReportMetadata
  readonly origins?: MetadataOrigins
  readonly notices: readonly Notice[]
}
