interface Problem {
  /** The file that cannot be read or made. */
  readonly file: string
  /** A line, a task, an annotation. */
  readonly place: string
  readonly expected: string
  readonly found: string
  /** What the user can do. */
  readonly remedy: string
}

/** An annotation file of another program that cannot be read, or annotations that it cannot hold. */
export class FormatError extends Error {
  override readonly name = 'FormatError'

  constructor(readonly problem: Problem) {
    super(`${problem.file}: ${problem.place}: expected ${problem.expected}, found ${problem.found}; ${problem.remedy}`)
  }
}
