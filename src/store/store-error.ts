/** A database that cannot be opened, read or written. Its message says what was found and what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
}
