import { ReadError } from './read-error.js'
import type { ReadOptions } from './reader.js'

/** UTF-16 units of text that a file may give by default. */
const usual = 10_000_000

/**
 * Refuses a text that is longer than a report can be: a small file can unpack to a text that fills the machine.
 *
 * @throws {ReadError} with reason `too-long`
 */
export function checkLength(length: number, { name, mostText = usual }: ReadOptions): void {
  if (length <= mostText) return
  const remedy = 'split the file, or give it more with --max-text'
  throw new ReadError('too-long', `${name}: expected at most ${mostText} characters of text, found more; ${remedy}`)
}
