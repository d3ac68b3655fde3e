import { CommanderError } from 'commander'
import { buildProgram } from './build-program.js'
import { chooseLanguage } from './choose-language.js'
import { messages } from './messages.js'
import { printable } from './one-line.js'
import { type ExitCode, makeTerminal, type Terminal } from './terminal.js'

/** Errors that say what the user can do, by name: their classes live in rooms that are loaded when they are needed. */
const usersErrors = ['InputError', 'StoreError', 'GoldError', 'LexiconError', 'FormatError']

/** Runs the command that the arguments name. Never throws: what went wrong is said on stderr, and in the exit code. */
export async function runProgram(argv: readonly string[], env: NodeJS.ProcessEnv): Promise<ExitCode> {
  const language = chooseLanguage(argv, env)
  const terminal = makeTerminal(language, messages[language])
  let code: ExitCode = 0
  try {
    const program = buildProgram(terminal, env, (outcome) => {
      code = outcome
    })
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    return explain(error as Error, terminal, env)
  }
}

function explain(error: Error, terminal: Terminal, env: NodeJS.ProcessEnv): ExitCode {
  if (error instanceof CommanderError) return explainUsage(error, terminal)
  if (env.ADVIESATLAS_DEBUG) terminal.say(printable(error.stack ?? ''))
  if (usersErrors.includes(error.name)) {
    terminal.say(printable(error.message))
    return 2
  }
  terminal.say(`${printable(terminal.messages.unexpected(error.message))}\n${terminal.messages.seeMore}`)
  return 1
}

function explainUsage({ code, exitCode, message }: CommanderError, { messages, say }: Terminal): ExitCode {
  if (exitCode === 0) return 0
  // Without a command commander has shown the help.
  if (code === 'commander.help') return 2
  const what = /'([^']*)'/.exec(message)?.[1] ?? ''
  say(printable(`${messages.usage[code]?.(what) ?? message}\n${messages.seeHelp}`))
  return 2
}
