import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { listLexiconFiles } from './list-lexicon-files.js'
import { dataFolder } from './load-data-file.js'

/**
 * Eight hexadecimal digits that change when a data file does, also one of the user's own folder; line ends do not
 * count, as checkouts change them, nor does where the folder stands.
 *
 * @param themes file of a taxonomy of the user's own
 * @throws {LexiconError} when the user's folder is not there
 */
export function lexiconFingerprint(folder: string | null = null, themes: string | null = null): string {
  const hash = createHash('sha256')
  const add = (name: string, path: string | URL): void => {
    hash.update(`${name}\0${readFileSync(path, 'utf8').replaceAll('\r\n', '\n')}\0`)
  }
  for (const name of dataFiles()) add(name, new URL(name, dataFolder))
  for (const { name, path } of folder === null ? [] : listLexiconFiles(folder)) add(`own/${name}`, path)
  if (themes !== null) add('own-themes', themes)
  return hash.digest('hex').slice(0, 8)
}

/** Paths below the data folder, with forward slashes, in an order that no machine changes. */
const dataFiles = (): string[] =>
  readdirSync(dataFolder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
