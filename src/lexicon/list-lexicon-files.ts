import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { LexiconError } from './load-data-file.js'

/** What a file of a lexicon folder holds, told by its name. */
export type LexiconFileKind = 'organisations' | 'non-organisations' | 'unknown'

export interface LexiconFile {
  /** Below the folder, with forward slashes. */
  readonly name: string
  readonly path: string
  readonly kind: LexiconFileKind
}

/**
 * The YAML files of a user's own lexicon folder, in an order that no machine changes.
 *
 * @throws {LexiconError} when there is no such folder, or nothing in it
 */
export function listLexiconFiles(folder: string): LexiconFile[] {
  const names = readNames(folder)
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.ya?ml$/.test(name) && !/(?:^|\/)\./.test(name))
    .sort()
  if (names.length === 0) {
    throw new LexiconError(
      `${folder}: expected files such as organisations.yaml, found none; make one, or use \`adviesatlas lexicon import\``,
    )
  }
  return names.map((name) => ({ name, path: join(folder, name), kind: kindOf(basename(name)) }))
}

function kindOf(name: string): LexiconFileKind {
  if (/^non-organisations(?:-.+)?\.ya?ml$/.test(name)) return 'non-organisations'
  return /^organisations(?:-.+)?\.ya?ml$/.test(name) ? 'organisations' : 'unknown'
}

function readNames(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new LexiconError(
      `${folder}: expected a lexicon folder, found none that can be read (${code}); check the path`,
    )
  }
}
