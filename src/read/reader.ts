import type { SourceReport } from '../model/index.js'

export interface ReadOptions {
  /** File name, for messages and for what the content cannot tell (Markdown is text that is named so). */
  readonly name: string
  /** Looked at before the work begins and between pages. */
  readonly signal?: AbortSignal | undefined
  /** Opens a protected PDF. */
  readonly password?: string | undefined
  /** UTF-16 units of text that a file may give, at least 1. The longest reports have a fifth of the default, 10 million. */
  readonly mostText?: number | undefined
  /** Read pages without text by optical character recognition; it takes seconds a page. False by default. */
  readonly ocr?: boolean | undefined
}

/** Makes a report of the bytes of one format, or throws a `ReadError`. Never changes or keeps the bytes. */
export interface Reader {
  /** The format's name in messages. */
  readonly label: string
  readonly read: (bytes: Uint8Array, options: ReadOptions) => Promise<SourceReport>
}
