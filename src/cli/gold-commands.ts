import { type Command, Option } from 'commander'
import { InputError } from '../pipeline/index.js'
import { goldWords } from './gold-words.js'
import type { ExitCode, Terminal } from './terminal.js'

interface Shared {
  readonly help: string
  readonly corpusFolder: () => Option
  readonly database: () => Option
  readonly json: () => Option
  readonly done: (code: ExitCode) => void
}

/** The commands below `gold`. What a command needs is loaded when it is called. */
export function addGoldCommands(
  gold: Command,
  terminal: Terminal,
  { help: ofHelp, corpusFolder, database, json, done }: Shared,
): void {
  const words = goldWords[terminal.language]
  const { help } = words
  gold.helpCommand(false)

  command('new', help.new)
    .argument('<report>', help.file)
    .addOption(oneOf('--split <split>', help.split, ['tune', 'test']).default('test'))
    .option('--annotator <name>', help.annotator)
    .option('--out <file>', help.outFile)
    .option('--force', help.force)
    .addOption(corpusFolder())
    .addOption(json())
    .action(async (report, options) => done(await (await import('./gold-new.js')).goldNew(terminal, report, options)))

  command('check', help.check)
    .argument('[file...]', help.goldFiles)
    .option('--text <report>', help.text)
    .addOption(corpusFolder())
    .addOption(json())
    .action(async (files, options) => done(await (await import('./gold-check.js')).goldCheck(terminal, files, options)))

  command('diff', help.diff)
    .argument('<a>', help.first)
    .argument('<b>', help.second)
    .option('--text <report>', help.text)
    .addOption(corpusFolder())
    .addOption(json())
    .action(async (a, b, options) => done(await (await import('./gold-diff.js')).goldDiff(terminal, a, b, options)))

  command('export', help.export)
    .argument('<file...>', help.goldFile)
    .addOption(oneOf('--format <format>', help.format, ['label-studio', 'brat']).makeOptionMandatory())
    .option('--text <report>', help.text)
    .option('--out <folder>', help.outFolder)
    .option('--force', help.force)
    .addOption(corpusFolder())
    .addOption(json())
    .action(async (files, options) =>
      done(await (await import('./gold-export.js')).goldExport(terminal, files, options)),
    )

  command('import', help.import)
    .argument('<file...>', help.importFiles)
    .addOption(oneOf('--format <format>', help.format, ['label-studio', 'brat']).makeOptionMandatory())
    .option('--annotation <id>', help.annotation)
    .option('--annotator <name>', help.importAnnotator)
    .option('--out <folder>', help.importFolder)
    .option('--force', help.force)
    .addOption(corpusFolder())
    .addOption(json())
    .action(async (files, options) => done((await import('./gold-import.js')).goldImport(terminal, files, options)))

  command('links', help.links)
    .addOption(database())
    .addOption(corpusFolder())
    .option('--show', help.showLinks)
    .addOption(json())
    .action(async (options) => done((await import('./gold-links.js')).goldLinks(terminal, options)))

  function command(name: string, description: string): Command {
    return gold.command(name).description(description).helpOption('-h, --help', ofHelp)
  }

  function oneOf(flags: string, description: string, values: readonly string[]): Option {
    const option = new Option(flags, description)
    return option.argParser((value) => {
      if (!values.includes(value)) throw new InputError(words.notOneOf(option.long ?? flags, values, value))
      return value
    })
  }
}
