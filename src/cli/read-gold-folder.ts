import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Gold, readGold } from '../evaluate/index.js'
import { loadThemes } from '../lexicon/index.js'
import { InputError } from '../pipeline/index.js'
import { listGoldFiles } from './list-gold-files.js'
import type { Terminal } from './terminal.js'

interface GoldArguments {
  readonly corpus: string
  readonly gold?: string
  readonly report?: string
}

export interface GoldFile {
  readonly gold: Gold
  /** SHA-256 of the file in hexadecimal; line ends do not count, as checkouts change them. */
  readonly sha256: string
}

interface GoldFolder {
  /** The gold to score: all of it, or that of the one report that was asked. */
  readonly files: readonly GoldFile[]
  /** Ids of all reports for which there is gold. */
  readonly known: readonly string[]
}

/** Where the gold files stand. */
export const goldFolder = ({ corpus, gold }: GoldArguments): string => gold ?? join(corpus, 'gold')

/**
 * The gold of a folder, by report; of one report where one is asked.
 *
 * @throws {InputError} when there is none
 * @throws {GoldError} when a file cannot be used
 */
export function readGoldFolder({ messages }: Pick<Terminal, 'messages'>, options: GoldArguments): GoldFolder {
  const folder = goldFolder(options)
  const themes = loadThemes().themes.map(({ id }) => id)
  const all = listGoldFiles(folder).map((name) => readGoldFile(join(folder, name), name, themes))
  if (all.length === 0) throw new InputError(messages.noGold(folder))
  const known = all.map(({ gold }) => gold.report)
  const files = all.filter(({ gold }) => options.report === undefined || gold.report === options.report)
  if (files.length > 0) return { files, known }
  throw new InputError(messages.noSuchGold(options.report as string, known.join(', ')))
}

function readGoldFile(path: string, name: string, themes: readonly string[]): GoldFile {
  const json = readFileSync(path, 'utf8')
  const sha256 = createHash('sha256').update(json.replaceAll('\r\n', '\n')).digest('hex')
  return { gold: readGold(json, name, themes), sha256 }
}
