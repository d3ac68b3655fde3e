export type ReadErrorReason =
  | 'empty'
  | 'binary'
  | 'encrypted'
  | 'broken'
  | 'no-text-layer'
  | 'too-large'
  | 'unsupported'
  | 'too-long'
  | 'ocr-failed'

/** A file that cannot be read. Its message names the file, says what was expected and found, and what to do next. */
export class ReadError extends Error {
  override readonly name = 'ReadError'

  constructor(
    readonly reason: ReadErrorReason,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
