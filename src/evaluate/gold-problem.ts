import type { Span } from '../model/index.js'
import { GoldError } from './gold-error.js'

/** Something in a gold file that is wrong (`error`) or that the annotator should look at again (`warning`). */
export interface GoldProblem {
  readonly severity: 'error' | 'warning'
  /** Stable rule id, such as `unit/overlap`. */
  readonly rule: string
  /** Where in the file: a path of keys, or what the entry is about with its offsets or id. */
  readonly place: string
  /** Where in the report's text, when it has a place there. */
  readonly span: Span | null
  readonly expected: string
  readonly found: string
  /** What the annotator can do. */
  readonly remedy: string
}

export const asGoldError = ({ place, expected, found, remedy }: GoldProblem, file: string): GoldError =>
  new GoldError({ file, place, expected, found, remedy })
