import { Command, Option } from 'commander'
import { InputError, packagedCorpus, packageVersion } from '../pipeline/index.js'
import { addGoldCommands } from './gold-commands.js'
import { goldWords } from './gold-words.js'
import { addLexiconCommands } from './lexicon-commands.js'
import { lexiconWords } from './lexicon-words.js'
import { addQueryCommands } from './query-commands.js'
import { queryWords } from './query-words.js'
import type { ExitCode, Terminal } from './terminal.js'

/** Where the database stands when nothing else is said. */
const usualDatabase = 'output/adviesatlas.sqlite'

/** The commands with their arguments. What a command needs is loaded when it is called. */
export function buildProgram(terminal: Terminal, env: NodeJS.ProcessEnv, done: (code: ExitCode) => void): Command {
  const { help, notALanguage, notANumber } = terminal.messages
  const program = new Command('adviesatlas')
    .description(help.program)
    .version(packageVersion(), '-V, --version', help.version)
    .addOption(new Option('--lang <nl|en>', help.lang).argParser(language))
    .helpOption('-h, --help', help.help)
    .helpCommand(false)
    .configureHelp({ styleTitle: (title) => help.titles[title] ?? title, optionDescription, showGlobalOptions: true })
    .configureOutput({ outputError: () => {} })
    .exitOverride()

  const database = () => new Option('--db <file>', help.db)
  const corpusFolder = () => new Option('--corpus <folder>', help.corpus).default(packagedCorpus, 'corpus')
  const json = () => new Option('--json', help.json)

  const ownLexicon = () => new Option('--lexicon <folder>', lexiconWords[terminal.language].help.own)

  command('ingest', help.ingest)
    .argument('<path...>', help.paths)
    .addOption(database().default(usualDatabase))
    .addOption(number('--jobs <n>', help.jobs))
    .addOption(number('--timeout <seconds>', help.timeout))
    .addOption(number('--memory <MB>', help.memory).default(640))
    .addOption(number('--max-text <characters>', help.maxText).default(10_000_000))
    .option('--password <password>', help.password)
    .option('--ocr', help.ocr)
    .option('--force', help.force)
    .addOption(ownLexicon())
    .option('--themes <file>', lexiconWords[terminal.language].help.themes)
    .addOption(json())
    .action(async (paths, options) => done(await (await import('./ingest.js')).ingest(terminal, paths, options)))

  command('compare', help.compare)
    .argument('[report...]', help.reports)
    .addOption(database().default(usualDatabase))
    .addOption(json())
    .option('--csv', queryWords[terminal.language].help.csv)
    .option('--markdown', queryWords[terminal.language].help.markdown)
    .action(async (reports, options) => done((await import('./compare.js')).compare(terminal, reports, options)))

  addQueryCommands(terminal, { command, database: () => database().default(usualDatabase), json, number, done })

  command('evaluate', help.evaluate)
    .addOption(new Option('--db <file>', help.evaluateDb))
    .addOption(corpusFolder())
    .option('--gold <folder>', help.gold)
    .option('--report <id>', help.report)
    .addOption(ownLexicon())
    .option('--misses', help.misses)
    .option('--baseline <file>', help.baseline)
    .option('--update-baseline', help.updateBaseline)
    .option('--markdown', help.markdown)
    .option('--junit <file>', help.junit)
    .option('--html <file>', help.html)
    .option('--readme <file>', help.readme)
    .addOption(json())
    .action(async (options) => done(await (await import('./evaluate.js')).evaluate(terminal, options)))

  command('corpus', help.corpusCommand)
    .addOption(corpusFolder())
    .addOption(json())
    .action(async (options) => {
      const takeFrom = env.ADVIESATLAS_REPORTS || null
      done(await (await import('./corpus.js')).corpus(terminal, options, takeFrom))
    })

  command('doctor', help.doctor)
    .addOption(database().default(usualDatabase))
    .addOption(json())
    .action(async (options) => done((await import('./doctor.js')).doctor(terminal, options)))

  const lexicon = command('lexicon', lexiconWords[terminal.language].help.lexicon)
  addLexiconCommands(lexicon, terminal, { help: help.help, json, done })

  const gold = command('gold', goldWords[terminal.language].help.gold)
  addGoldCommands(gold, terminal, {
    help: help.help,
    corpusFolder,
    database: () => database().default(usualDatabase),
    json,
    done,
  })

  return program

  function command(name: string, description: string): Command {
    return program.command(name).description(description).helpOption('-h, --help', help.help)
  }

  function optionDescription({ description, defaultValue, defaultValueDescription }: Option): string {
    const usual = defaultValueDescription ?? defaultValue
    return usual === undefined ? description : `${description} (${help.byDefault} ${usual})`
  }

  function language(value: string): string {
    if (value !== 'nl' && value !== 'en') throw new InputError(notALanguage(value))
    return value
  }

  function number(flags: string, description: string): Option {
    const option = new Option(flags, description)
    return option.argParser((value) => {
      if (!/^[1-9]\d{0,8}$/.test(value)) throw new InputError(notANumber(option.long ?? flags, value))
      return Number(value)
    })
  }
}
