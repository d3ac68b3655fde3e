import type { AnnotatedReport } from '../model/index.js'
import type { KnownReport } from './known-report.js'

/** What is asked of a worker. */
export interface FileTask {
  readonly path: string
  readonly id: string
  readonly known: KnownReport | null
  /** Folder of a lexicon of the user's own besides the built-in one. */
  readonly lexicon?: string | null
}

/** What a worker makes of a file. A failure is a value: classes of errors do not survive the way between threads. */
export type FileAnswer =
  | { readonly report: AnnotatedReport; readonly sha256: string }
  | { readonly report: null; readonly message: string }
