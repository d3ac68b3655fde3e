import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { importRegister } from '../lexicon/index.js'
import { InputError } from '../pipeline/index.js'
import { lexiconWords } from './lexicon-words.js'
import { oneLine, printable } from './one-line.js'
import type { ExitCode, Terminal } from './terminal.js'

interface ImportArguments {
  readonly to: string
  readonly force?: boolean
  readonly json?: boolean
}

/** Names of organisations to show in one message. */
const mostNames = 8

/** Puts a register of organisations into a user's lexicon folder: the whole of it, or nothing. */
export function lexiconImport(terminal: Terminal, register: string, { to, force, json }: ImportArguments): ExitCode {
  const words = lexiconWords[terminal.language]
  const { text, ...made } = importRegister(register, to)
  const { path, read, added, known, leftAside } = made
  if (!force && existsSync(path)) throw new InputError(words.exists(path))
  writeWhole(terminal, path, text)
  if (json) {
    terminal.print(JSON.stringify(made, null, 2))
    return 0
  }
  terminal.print(words.imported(printable(path), read, added, known, leftAside.length))
  if (leftAside.length > 0) {
    const names = oneLine(leftAside.slice(0, mostNames).join(', '))
    terminal.say(words.leftAside(names, leftAside.length - mostNames))
  }
  terminal.say(words.use(printable(to)))
  return 0
}

/** Writes beside the place and then moves it there, so that no reader ever meets half a file. */
function writeWhole({ language }: Terminal, path: string, text: string): void {
  const part = `${path}.part`
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(part, text)
    renameSync(part, path)
  } catch (error) {
    rmSync(part, { force: true })
    const { code, message } = error as NodeJS.ErrnoException
    throw new InputError(lexiconWords[language].unwritable(path, code ?? message))
  }
}
