import { readFileSync } from 'node:fs'
import { InputError } from '../pipeline/index.js'
import { goldWords } from './gold-words.js'
import type { Terminal } from './terminal.js'

/**
 * The content of a file that the user named.
 *
 * @throws {InputError} when it cannot be read
 */
export function readInput({ language }: Terminal, path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new InputError(goldWords[language].unreadable(path, code ?? message))
  }
}
