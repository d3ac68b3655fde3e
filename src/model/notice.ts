/** Recoverable trouble: kept beside the result, never thrown. */
export interface Notice {
  readonly severity: 'info' | 'warning'
  /** Stable rule id, such as `read/undecodable-bytes`. */
  readonly rule: string
  /** What was found and what was done about it, in words a user can read. */
  readonly reason: string
  /** Where in the canonical text, when it has a place there. */
  readonly span?: { readonly start: number; readonly end: number }
}
