import type { z } from 'zod'
import { findSharedForms } from './find-shared-forms.js'
import { type LexiconFile, listLexiconFiles } from './list-lexicon-files.js'
import { findDataProblems, LexiconError, type LexiconProblem, lineAt, parseDataFile } from './load-data-file.js'
import { entryFile, nonOrganisationFile, type PlacedEntry, parseEntries } from './organisation-file.js'
import type { OrganisationEntry } from './read-organisation-entry.js'
import { readTextFile } from './read-text-file.js'

/** What stands in a user's own lexicon folder. */
export interface OwnLexicon {
  readonly entries: readonly OrganisationEntry[]
  readonly nonOrganisations: readonly string[]
  readonly nonAbbreviations: readonly string[]
}

export interface InspectedLexicon extends OwnLexicon {
  readonly files: readonly { readonly path: string; readonly organisations: number }[]
  /** In the order of the files and lines. */
  readonly problems: readonly LexiconProblem[]
}

/**
 * Reads a user's own lexicon folder and says everything that is wrong with it.
 *
 * @param builtIn the entries of the program's own lexicon, which successors may name
 * @throws {LexiconError} when there is no folder, or nothing in it
 */
export function inspectOwnLexicon(folder: string, builtIn: readonly OrganisationEntry[]): InspectedLexicon {
  const problems: LexiconProblem[] = []
  const files = listLexiconFiles(folder).flatMap((file) => {
    const text = tryToRead(file, problems)
    return text === null ? [] : [{ ...file, text }]
  })
  const inspected = inspectTexts(files, builtIn)
  return { ...inspected, problems: [...problems, ...inspected.problems] }
}

/** The same of files that have been read. */
export function inspectTexts(
  files: readonly (LexiconFile & { readonly text: string })[],
  builtIn: readonly OrganisationEntry[],
): InspectedLexicon {
  const problems: LexiconProblem[] = []
  const texts = new Map(files.map(({ path, text }) => [path, text]))
  const placed: PlacedEntry[] = []
  const non = { nonOrganisations: [] as string[], nonAbbreviations: [] as string[] }
  const counted = files.map(({ path, kind, text }) => {
    const entries = kind === 'organisations' ? (parse(text, path, entryFile, () => parseEntries(text, path)) ?? []) : []
    placed.push(...entries)
    if (kind === 'non-organisations') {
      const { names = [], abbreviations = [] } =
        parse(text, path, nonOrganisationFile, () => parseDataFile(text, path, nonOrganisationFile)) ?? {}
      non.nonOrganisations.push(...names)
      non.nonAbbreviations.push(...abbreviations)
    }
    return { path, organisations: entries.length }
  })
  for (const { at, message } of findSharedForms(placed, builtIn)) {
    problems.push({ file: at.file, line: lineAt(texts.get(at.file) as string, at.path), message })
  }
  return { entries: placed.map(({ entry }) => entry), ...non, files: counted, problems }

  function parse<Parsed>(text: string, path: string, schema: z.ZodType, read: () => Parsed): Parsed | null {
    try {
      return read()
    } catch (error) {
      if (!(error instanceof LexiconError)) throw error
      problems.push(...findDataProblems(text, path, schema))
      return null
    }
  }
}

/** Null where there is a problem with the file as a whole. */
function tryToRead({ path, kind }: LexiconFile, problems: LexiconProblem[]): string | null {
  if (kind === 'unknown') {
    const expected = 'expected the name organisations.yaml, organisations-<something>.yaml or non-organisations.yaml'
    problems.push({ file: path, line: 1, message: `${expected}; rename it, or move it away` })
    return null
  }
  try {
    return readTextFile(path)
  } catch (error) {
    if (!(error instanceof LexiconError)) throw error
    const [, line = '1', message = error.message] = /:(\d+): (.*)$/s.exec(error.message) ?? []
    problems.push({ file: path, line: Number(line), message })
    return null
  }
}
