import type { AnnotatedReport } from '../model/index.js'
import type { KnownReport } from './known-report.js'

/** How files are read, the same for all of a run. */
export interface ReadSettings {
  /** Opens protected PDFs. Never recorded. */
  readonly password?: string
  /** UTF-16 units of text that a file may give. */
  readonly mostText?: number
  /** Read scans by optical character recognition. */
  readonly ocr?: boolean
}

/** What is asked of a worker. */
export interface FileTask {
  readonly path: string
  readonly id: string
  readonly known: KnownReport | null
  /** Folder of a lexicon of the user's own besides the built-in one. */
  readonly lexicon?: string | null
  readonly read?: ReadSettings
}

/** What a worker makes of a file. A failure is a value: classes of errors do not survive the way between threads. */
export type FileAnswer =
  | { readonly report: AnnotatedReport; readonly sha256: string }
  | { readonly report: null; readonly message: string }

/** An answer with the milliseconds that the file took from its beginning, where the runner knows when that was. */
export type TimedAnswer = FileAnswer & { readonly milliseconds?: number }

/** What a worker makes of a file, and the megabytes that it holds after it. */
export interface WorkerAnswer {
  readonly answer: FileAnswer
  readonly megabytes: number
}

/** What a worker sends back: that it has begun with a file, and then its answer. */
export type WorkerMessage = { readonly hasBegun: true } | WorkerAnswer
