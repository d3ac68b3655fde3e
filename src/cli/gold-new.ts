import { createHash } from 'node:crypto'
import { basename, join } from 'node:path'
import { draftGold, type Gold, inspectGold, writeGold } from '../evaluate/index.js'
import { loadThemes } from '../lexicon/index.js'
import { chooseId, InputError, packageVersion, processFile, readManifest } from '../pipeline/index.js'
import { goldWords } from './gold-words.js'
import { oneLine } from './one-line.js'
import { printProblems } from './print-problems.js'
import { readInput } from './read-input.js'
import type { ExitCode, Terminal } from './terminal.js'
import { writeOutputs } from './write-outputs.js'

interface NewArguments {
  readonly split: Gold['split']
  readonly annotator?: string
  readonly out?: string
  readonly force?: boolean
  readonly corpus: string
  readonly json?: boolean
}

/** Drafts a gold file from what the program finds, to be corrected by hand. */
export async function goldNew(terminal: Terminal, report: string, options: NewArguments): Promise<ExitCode> {
  const words = goldWords[terminal.language]
  const sha256 = createHash('sha256').update(readInput(terminal, report)).digest('hex')
  const manifest = readManifest(options.corpus)
  const known = manifest.find((each) => each.sha256 === sha256) ?? null
  const isTaken = (id: string) => id !== known?.id && manifest.some((each) => each.id === id)
  const id = chooseId({ relativePath: basename(report), knownId: known?.id ?? null, isTaken })
  const answer = await processFile({ path: report, id, known })
  if (!answer.report) throw new InputError(answer.message)

  const annotator = options.annotator ?? `draft by adviesatlas ${packageVersion()}`
  const gold = draftGold(answer.report, { sha256, split: options.split, annotator })
  const path = options.out ?? join(options.corpus, 'gold', `${id}.json`)
  writeOutputs(terminal, [{ path, text: writeGold(gold) }], options.force ?? false)

  const { text } = answer.report.source
  const problems = inspectGold(
    gold,
    loadThemes().themes.map((theme) => theme.id),
    { text, sha256 },
  )
  if (options.json) terminal.print(JSON.stringify({ path, report: id, problems }, null, 2))
  else {
    terminal.print(words.wrote(oneLine(path)))
    terminal.print(printProblems(oneLine(path), { gold, problems, text }, terminal.language))
    terminal.say(words.correctIt(oneLine(path)))
  }
  return 0
}
