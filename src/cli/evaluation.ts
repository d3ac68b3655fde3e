import type { Comparison, Measures, ScoredReport, Split } from '../evaluate/index.js'
import type { Page } from '../model/index.js'

/** A report that was scored, with what is needed to show it and to keep its figures. */
export interface Scored extends ScoredReport {
  readonly pages: readonly Page[]
  /** SHA-256 of the gold file, in hexadecimal. */
  readonly goldSha256: string
  /** Version of the pipeline that read it. */
  readonly pipeline: string
}

/** Reports that may be measured together. */
export interface SplitMeasures extends Measures {
  readonly split: Split
}

/** What `evaluate` found out, whatever it is printed as. */
export interface Evaluation {
  readonly scored: readonly Scored[]
  readonly splits: readonly SplitMeasures[]
  /** Reports that are not on this machine: they were not scored, and have not passed. */
  readonly absent: readonly { readonly report: string; readonly reason: string }[]
  readonly failures: readonly { readonly report: string; readonly message: string }[]
  /** Null where no baseline was asked for. */
  readonly comparison: Comparison | null
}
