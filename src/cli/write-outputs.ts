import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { InputError } from '../pipeline/index.js'
import { goldWords } from './gold-words.js'
import type { Terminal } from './terminal.js'

interface Output {
  readonly path: string
  readonly text: string
}

/**
 * Writes files, or none of them: what is there already is overwritten only when that is asked, unless it is the same.
 *
 * @throws {InputError} when one is there already, would be written twice or cannot be written
 */
export function writeOutputs({ language }: Terminal, outputs: readonly Output[], force: boolean): void {
  const words = goldWords[language]
  outputs.forEach(({ path, text }, index) => {
    if (outputs.some((other, at) => at < index && other.path === path)) throw new InputError(words.twice(path))
    if (!force && existsSync(path) && !holds(path, text)) throw new InputError(words.exists(path))
  })
  for (const { path, text } of outputs) {
    try {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text)
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException
      throw new InputError(words.unwritable(path, code ?? message))
    }
  }
}

function holds(path: string, text: string): boolean {
  try {
    return readFileSync(path, 'utf8') === text
  } catch {
    // A folder, or no right to read: something is there, and it is not this.
    return false
  }
}
