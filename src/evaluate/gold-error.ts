interface Problem {
  /** The file, or the report it was made for. */
  readonly file: string
  /** Where in the file: a path of keys with the id of the recommendation, or a line. */
  readonly place: string
  readonly expected: string
  readonly found: string
  /** What the user can do. */
  readonly remedy: string
}

/** A gold file or baseline that cannot be used, or not for this text. */
export class GoldError extends Error {
  override readonly name = 'GoldError'

  constructor(
    readonly problem: Problem,
    message = `${problem.file}: ${problem.place}: expected ${problem.expected}, found ${problem.found}; ${problem.remedy}`,
  ) {
    super(message)
  }
}
