/** Input that cannot be used at all: a path that is not there, a manifest that is broken. Its message says what to do. */
export class InputError extends Error {
  override readonly name = 'InputError'
}
