import type { Language } from '../model/index.js'
import type { Messages } from './messages.js'

/** 0 all well; 1 some files failed, or the program did; 2 wrong usage. */
export type ExitCode = 0 | 1 | 2

/** What a command knows of the world it prints to. */
export interface Terminal {
  readonly language: Language
  readonly messages: Messages
  /** Whether somebody is watching: progress is then drawn in place. */
  readonly isInteractive: boolean
  /** A result, to stdout. */
  print(text: string): void
  /** Progress or a message, to stderr. */
  say(text: string): void
}

export function makeTerminal(language: Language, messages: Messages): Terminal {
  return {
    language,
    messages,
    isInteractive: process.stderr.isTTY === true,
    print: (text) => process.stdout.write(`${text}\n`),
    say: (text) => process.stderr.write(`${text}\n`),
  }
}
