import type { Language } from '../model/index.js'

/** What the manifest says of a report of the corpus. */
export interface KnownReport {
  readonly id: string
  readonly title: string
  readonly publisher: string
  /** ISO 8601 date: `2024`, `2024-06` or `2024-06-18`. */
  readonly publishedOn: string
  readonly language: Language
  /** What kind of source it is: `white-paper`, `audit` ... */
  readonly kind: string
  /** Path of its file below the corpus folder, with forward slashes. */
  readonly file: string
  /** SHA-256 of the bytes of its file, in hexadecimal. */
  readonly sha256: string
  /** Address where its publisher offers it; null for a sample, which comes with the project. */
  readonly source: string | null
}
