import type { AnnotatedReport } from '../model/index.js'
import type { KnownReport } from './known-report.js'

/** What is asked of a worker. */
export interface FileTask {
  readonly path: string
  readonly id: string
  readonly known: KnownReport | null
  /** Longest text that a reader may make of the file, in UTF-16 units; `usualMostCharacters` by default. */
  readonly mostCharacters?: number
}

/** Five times the longest report that is known, of two thousand pages. */
export const usualMostCharacters = 20_000_000

/** What a worker makes of a file. A failure is a value: classes of errors do not survive the way between threads. */
export type FileAnswer =
  | { readonly report: AnnotatedReport; readonly sha256: string }
  | { readonly report: null; readonly message: string }
