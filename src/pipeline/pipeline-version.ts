import { readFileSync } from 'node:fs'
import { lexiconFingerprint } from '../lexicon/index.js'
import { packageRoot } from './package-root.js'

/** Raise it when the same version of the package begins to find other things in the same bytes. */
const revision = 2

/** The version in package.json. */
export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('package.json', packageRoot), 'utf8')) as { version: string }
  return version
}

/**
 * By what a report was read: `0.1.0+1.5f2c9a1b`, the package, the revision and the lexicons. A report that was read by
 * another version is read anew, so a word that is added to a lexicon finds its way into the database.
 *
 * @param lexicon folder of a lexicon of the user's own
 * @param themes file of a taxonomy of the user's own
 * @throws {LexiconError} when that folder is not there
 */
export const pipelineVersion = (lexicon: string | null = null, themes: string | null = null): string =>
  `${packageVersion()}+${revision}.${lexiconFingerprint(lexicon, themes)}`
