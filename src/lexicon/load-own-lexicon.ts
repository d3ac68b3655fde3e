import { inspectOwnLexicon, type OwnLexicon } from './inspect-own-lexicon.js'
import { LexiconError } from './load-data-file.js'
import type { OrganisationEntry } from './read-organisation-entry.js'

/** Problems that one message names; `lexicon check` names them all. */
const mostProblems = 10

/**
 * Reads a user's own lexicon folder, whole or not at all.
 *
 * @throws {LexiconError} naming file, line and remedy of what is wrong with it
 */
export function loadOwnLexicon(folder: string, builtIn: readonly OrganisationEntry[]): OwnLexicon {
  const { problems, ...own } = inspectOwnLexicon(folder, builtIn)
  if (problems.length === 0) return own
  const lines = problems.slice(0, mostProblems).map(({ file, line, message }) => `${file}:${line}: ${message}`)
  const more = problems.length - lines.length
  if (more > 0) lines.push(`... and ${more} more; see \`adviesatlas lexicon check\``)
  throw new LexiconError(lines.join('\n'))
}
