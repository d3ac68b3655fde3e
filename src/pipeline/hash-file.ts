import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { InputError } from './input-error.js'

/** Bytes of the largest file that is read. The longest reports have a tenth of it. */
const largest = 256 * 1024 * 1024

/**
 * SHA-256 of a file's bytes in hexadecimal, without holding the file in memory.
 *
 * @throws {InputError} when it is no file, too large or cannot be read
 */
export async function hashFile(path: string): Promise<string> {
  try {
    const stats = await stat(path)
    if (stats.isDirectory()) throw new InputError(`${path}: this folder cannot be listed; check the rights on it`)
    if (!stats.isFile()) throw new InputError(`${path}: expected a file, found a device or a pipe; give a file`)
    if (stats.size > largest) throw tooLarge(path, stats.size)
    const hash = createHash('sha256')
    await pipeline(createReadStream(path), hash)
    return hash.digest('hex')
  } catch (error) {
    throw error instanceof InputError ? error : unreadable(path, error as NodeJS.ErrnoException)
  }
}

function tooLarge(path: string, bytes: number): InputError {
  const [found, limit] = [bytes, largest].map((size) => Math.round(size / 1024 / 1024))
  return new InputError(`${path}: expected at most ${limit} MB, found ${found} MB; give the report without its images`)
}

const unreadable = (path: string, { code, message }: NodeJS.ErrnoException): InputError =>
  new InputError(
    code === 'ENOENT'
      ? `${path}: the file is gone; it was there when the run began`
      : `${path}: cannot be read (${code ?? message}); check the rights on the file`,
  )
