import { type Command, Option } from 'commander'
import { InputError } from '../pipeline/index.js'
import { diffWords } from './diff-words.js'
import { exportFormats } from './export-formats.js'
import { queryWords } from './query-words.js'
import type { ExitCode, Terminal } from './terminal.js'

interface Shared {
  readonly command: (name: string, description: string) => Command
  readonly database: () => Option
  readonly json: () => Option
  readonly number: (flags: string, description: string) => Option
  readonly done: (code: ExitCode) => void
}

/** An absolute IRI to which a name can be added as it is. */
const isBase = (value: string): boolean =>
  /^[a-z][a-z\d+.-]*:[^\s\p{Cc}<>"{}|\\^`]*[/#:]$/iu.test(value) && URL.canParse(value)

const names = ['reports', 'themes', 'organisations', 'countries', 'amounts', 'asks'] as const

/** The commands that ask the database. What a command needs is loaded when it is called. */
export function addQueryCommands(terminal: Terminal, { command, database, json, number, done }: Shared): void {
  const { help, notADate, notABase, notOneOf } = queryWords[terminal.language]
  const csv = () => new Option('--csv', help.csv)
  const markdown = () => new Option('--markdown', help.markdown)

  command('search', help.search)
    .argument('[words...]', help.words)
    .addOption(database())
    .option('--theme <id>', help.theme)
    .option('--organisation <name>', help.organisation)
    .option('--country <name>', help.country)
    .option('--addressee <words>', help.addressee)
    .option('--report <id>', help.report)
    .addOption(date('--since <date>', help.since))
    .addOption(date('--until <date>', help.until))
    .addOption(oneOf('--tier <tier>', help.tier, ['formal', 'prose']))
    .addOption(oneOf('--strength <strength>', help.strength, ['must', 'should', 'could']))
    .addOption(number('--amount <number>', help.amount))
    .addOption(number('--limit <n>', help.limit).default(20))
    .addOption(json())
    .addOption(csv())
    .addOption(markdown())
    .action(async (words, options) => done((await import('./search.js')).search(terminal, words, options)))

  command('show', help.show)
    .argument('<id>', help.id)
    .addOption(database())
    .addOption(json())
    .action(async (id, options) => done((await import('./show.js')).show(terminal, id, options)))

  for (const name of names)
    command(name, help[name])
      .addOption(database())
      .addOption(json())
      .addOption(csv())
      .addOption(markdown())
      .action(async (options) => done((await import('./overview.js')).overview(terminal, name, options)))

  command('phrases', help.phrases)
    .addOption(database())
    .option('--report <id>', help.report)
    .option('--theme <id>', help.theme)
    .option('--cluster <id>', help.cluster)
    .addOption(number('--limit <n>', help.limit).default(10))
    .addOption(json())
    .addOption(csv())
    .addOption(markdown())
    .action(async (options) => done((await import('./phrases.js')).phrases(terminal, options)))

  const diffHelp = diffWords[terminal.language].help
  command('diff', diffHelp.diff)
    .argument('<before>', diffHelp.before)
    .argument('<after>', diffHelp.after)
    .option('--report <id>', diffHelp.report)
    .option('--fail-on-change', diffHelp.failOnChange)
    .addOption(json())
    .addOption(csv())
    .addOption(markdown())
    .action(async (before, after, options) => {
      done((await import('./diff.js')).diff(terminal, before, after, options))
    })

  command('export', help.export)
    .addOption(database())
    .requiredOption('--to <folder>', help.to)
    .addOption(oneOf('--format <format>', help.format, exportFormats).default('csv'))
    .option('--flat', help.flat)
    .option('--force', help.force)
    .addOption(checked('--base <iri>', help.base, isBase, notABase))
    .action(async (options) => {
      const isLinked = options.format === 'turtle'
      if (isLinked) done(await (await import('./export-turtle.js')).exportTurtle(terminal, options))
      else done(await (await import('./export-tables.js')).exportTables(terminal, options))
    })

  function date(flags: string, description: string): Option {
    return checked(flags, description, (value) => /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(value), notADate)
  }

  function oneOf(flags: string, description: string, values: readonly string[]): Option {
    return checked(
      flags,
      description,
      (value) => values.includes(value),
      (option, value) => notOneOf(option, values.join(' / '), value),
    )
  }

  function checked(
    flags: string,
    description: string,
    fits: (value: string) => boolean,
    complaint: (option: string, value: string) => string,
  ): Option {
    const option = new Option(flags, description)
    return option.argParser((value) => {
      if (!fits(value)) throw new InputError(complaint(option.long ?? flags, value))
      return value
    })
  }
}
