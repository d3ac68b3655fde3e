/** What became of one file in a run. */
export interface FileResult {
  readonly path: string
  /** Null where the file could not be read. */
  readonly sha256: string | null
  readonly outcome: 'ingested' | 'unchanged' | 'replaced' | 'failed'
  readonly reportId: string | null
  /** Why it failed, which file it equals, or what was amiss while it was read. */
  readonly message: string | null
  readonly milliseconds: number
}

export interface RunResult {
  readonly runId: string
  /** In the order of the files. */
  readonly files: readonly FileResult[]
}
