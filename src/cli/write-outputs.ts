import { randomUUID } from 'node:crypto'
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { InputError } from '../pipeline/index.js'
import { StoreError } from '../store/index.js'
import { goldWords } from './gold-words.js'
import type { Terminal } from './terminal.js'

interface Output {
  readonly path: string
  readonly text: Content
}

/** What a file holds: all at once or, where that may be too much for one string, piece by piece from the beginning. */
type Content = string | Uint8Array | (() => Iterable<string>)

/** A file that is written whole, and the place where it must stand. */
interface Draft {
  readonly draft: string
  readonly place: string
  readonly path: string
}

/**
 * Writes files, or none of them: what is there already is overwritten only when that is asked, unless it is the same.
 * Each is written beside its place first and then put there, so that a full disk or a kill leaves no half file there.
 *
 * @param option with which the user chooses another place, for the messages
 * @throws {InputError} when one is there already, would be written twice or cannot be written
 * @throws {StoreError} when what is to be written cannot be read
 */
export function writeOutputs(
  { language }: Terminal,
  outputs: readonly Output[],
  force: boolean,
  option = '--out',
): void {
  const words = goldWords[language]
  outputs.forEach(({ path, text }, index) => {
    if (outputs.some((other, at) => at < index && other.path === path)) throw new InputError(words.twice(path))
    if (!force && existsSync(path) && !holds(path, text)) throw new InputError(words.exists(path, option))
  })
  const attempt = <Result>(path: string, act: () => Result): Result => {
    try {
      return act()
    } catch (error) {
      if (error instanceof StoreError) throw error
      const { code, message } = error as NodeJS.ErrnoException
      throw new InputError(words.unwritable(path, code ?? message, option))
    }
  }
  const drafts: Draft[] = []
  try {
    for (const output of outputs) drafts.push(...attempt(output.path, () => writeDraft(output)))
    for (const { draft, place, path } of drafts) attempt(path, () => renameSync(draft, place))
  } finally {
    for (const { draft } of drafts) rmSync(draft, { force: true })
  }
}

/** None for what is no file, such as a pipe, to which it writes at once. */
function writeDraft({ path, text }: Output): Draft[] {
  mkdirSync(dirname(path), { recursive: true })
  const before = statSync(path, { throwIfNoEntry: false })
  if (before && !before.isFile()) {
    write(path, text)
    return []
  }
  // What a link points to is overwritten, not the link.
  const place = before ? realpathSync(path) : path
  const draft = join(dirname(place), `.${basename(place)}.${randomUUID().slice(0, 8)}.part`)
  try {
    write(draft, text, before?.mode)
    return [{ draft, place, path }]
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}

const piecesOf = (text: Content): Iterable<string | Uint8Array> => (typeof text === 'function' ? text() : [text])

function write(path: string, text: Content, mode?: number): void {
  const file = openSync(path, 'w', mode)
  try {
    for (const piece of piecesOf(text)) writeFileSync(file, piece)
  } finally {
    closeSync(file)
  }
}

/** Whether a file has this content and no more. */
function holds(path: string, text: Content): boolean {
  try {
    if (!statSync(path).isFile()) return false
    const file = openSync(path, 'r')
    try {
      for (const piece of piecesOf(text)) if (!reads(file, Buffer.from(piece))) return false
      return readSync(file, Buffer.alloc(1)) === 0
    } finally {
      closeSync(file)
    }
  } catch (error) {
    if (error instanceof StoreError) throw error
    // A folder, or no right to read: something is there, and it is not this.
    return false
  }
}

/** Whether a file goes on with these bytes. */
function reads(file: number, bytes: Buffer): boolean {
  const found = Buffer.alloc(bytes.length)
  for (let at = 0; at < found.length; ) {
    const count = readSync(file, found, at, found.length - at, null)
    if (count === 0) return false
    at += count
  }
  return found.equals(bytes)
}
