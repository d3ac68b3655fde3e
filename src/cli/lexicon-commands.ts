import { type Command, Option } from 'commander'
import { lexiconWords } from './lexicon-words.js'
import type { ExitCode, Terminal } from './terminal.js'

interface Shared {
  /** Description of `--help`. */
  readonly help: string
  readonly json: () => Option
  readonly done: (code: ExitCode) => void
}

/** Where a user's own lexicon stands when nothing else is said. */
const usualFolder = 'lexicon'

/** Adds the commands about lists of organisations. What a command needs is loaded when it is called. */
export function addLexiconCommands(lexicon: Command, terminal: Terminal, { help: ofHelp, json, done }: Shared): void {
  const { help } = lexiconWords[terminal.language]
  lexicon.helpCommand(false)

  command('check', help.check)
    .argument('[folder]', help.folder)
    .addOption(json())
    .action(async (folder, options) =>
      done((await import('./lexicon-check.js')).lexiconCheck(terminal, folder, options)),
    )

  command('import', help.import)
    .argument('<register>', help.register)
    .addOption(new Option('--to <folder>', help.to).default(usualFolder))
    .option('--force', help.force)
    .addOption(json())
    .action(async (register, options) =>
      done((await import('./lexicon-import.js')).lexiconImport(terminal, register, options)),
    )

  function command(name: string, description: string): Command {
    return lexicon.command(name).description(description).helpOption('-h, --help', ofHelp)
  }
}
