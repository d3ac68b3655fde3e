import { findSharedForms } from './find-shared-forms.js'
import { inspectOwnLexicon } from './inspect-own-lexicon.js'
import { type LexiconProblem, lineAt, readDataFile } from './load-data-file.js'
import { loadLexicons } from './load-lexicons.js'
import { loadBuiltInEntries } from './load-organisations.js'

interface LexiconCheck {
  readonly files: readonly { readonly path: string; readonly organisations: number }[]
  readonly problems: readonly LexiconProblem[]
  /** Forms of the built-in lexicon that the folder gives another meaning. */
  readonly taken: readonly { readonly form: string; readonly from: string; readonly by: string }[]
  /** Organisations that the program knows with the folder; null where there are problems. */
  readonly organisations: number | null
}

/**
 * Checks the built-in lexicon, and a user's own folder where one is given.
 *
 * @throws {LexiconError} when the built-in lexicon does not hold, or there is no folder
 */
export function checkLexicon(folder: string | null): LexiconCheck {
  const { entries } = loadLexicons().organisations
  if (folder === null) return { files: [], problems: builtInProblems(), taken: [], organisations: entries.length }
  const own = inspectOwnLexicon(folder, entries)
  const owners = new Map(entries.flatMap(({ name, forms }) => forms.map((form) => [form, name] as const)))
  const taken = own.entries.flatMap(({ name, forms }) =>
    forms.flatMap((form) => {
      const from = owners.get(form)
      return from === undefined || from === name ? [] : [{ form, from, by: name }]
    }),
  )
  const known = new Set([...entries, ...own.entries].map(({ name }) => name))
  return { files: own.files, problems: own.problems, taken, organisations: own.problems.length ? null : known.size }
}

const builtInProblems = (): LexiconProblem[] =>
  findSharedForms(loadBuiltInEntries(), []).map(({ at, message }) => ({
    file: at.file,
    line: lineAt(readDataFile(at.file), at.path),
    message,
  }))
