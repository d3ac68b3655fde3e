import { readFileSync } from 'node:fs'
import { LexiconError } from './load-data-file.js'

const remedy = 'save the file as UTF-8 (in a spreadsheet program: "CSV UTF-8") and try again'

/**
 * The text of a file that a user wrote, without byte-order mark.
 *
 * @throws {LexiconError} when it cannot be read or is not UTF-8, with the line on which another encoding shows
 */
export function readTextFile(path: string): string {
  const bytes = readBytes(path)
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const zero = text.indexOf('\0')
    if (zero < 0) return text
    throw new LexiconError(`${path}:${lineOf(text.slice(0, zero))}: expected text, found a zero byte; ${remedy}`)
  } catch (error) {
    if (error instanceof LexiconError) throw error
    const { line, byte } = firstBadByte(bytes)
    throw new LexiconError(`${path}:${line}: expected UTF-8, found the byte 0x${byte}; ${remedy}`)
  }
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const fix = code === 'ENOENT' ? 'check the path' : 'check that it is a file and that you may read it'
    throw new LexiconError(`${path}: cannot be read (${code}); ${fix}`)
  }
}

/** Reads on with a decoder that puts U+FFFD for what is no UTF-8; the units before the first one are right. */
function firstBadByte(bytes: Uint8Array): { line: number; byte: string } {
  const good = new TextDecoder().decode(bytes).split('\uFFFD', 1)[0] as string
  const place = Buffer.byteLength(good) + (bytes[0] === 0xef && bytes[1] === 0xbb ? 3 : 0)
  return { line: lineOf(good), byte: (bytes[place] ?? 0).toString(16).padStart(2, '0').toUpperCase() }
}

const lineOf = (before: string): number => before.split('\n').length
