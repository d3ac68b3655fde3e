import { z } from 'zod'
import type { OrganisationKind } from '../model/index.js'
import { addOwnLexicon } from './add-own-lexicon.js'
import { loadDataFile, readDataFile } from './load-data-file.js'
import { loadOrganisationPatterns, type OrganisationPatterns } from './load-organisation-patterns.js'
import { loadOwnLexicon } from './load-own-lexicon.js'
import { nonOrganisationFile, type PlacedEntry, parseEntries } from './organisation-file.js'
import { organisationKind } from './organisation-kind.js'
import type { OrganisationEntry } from './read-organisation-entry.js'

type Identifiers = Readonly<Record<string, string>>

export interface OrganisationLexicon {
  readonly entries: readonly OrganisationEntry[]
  /** By kind (`province`, `water-authority`, `municipality`), the identifiers of the bodies by the bare place name. */
  readonly regional: ReadonlyMap<OrganisationKind, ReadonlyMap<string, Identifiers>>
  readonly patterns: OrganisationPatterns
  /** Names that are never an organisation. */
  readonly nonOrganisations: readonly string[]
  /** Abbreviations that are never one, unless the report introduces them as one. */
  readonly nonAbbreviations: readonly string[]
}

const placeTable = z.string().regex(/^(?:.+: [a-z]{2}\d{2,4}(?: Q\d+)?\n)+$/, 'expected lines "place: gm0000 Q0"')
const regionalFile = z.partialRecord(organisationKind, placeTable)

/** The folder of the TOOI register in which each kind of regional body stands. */
const registerFolder: Partial<Record<OrganisationKind, string>> = {
  province: 'provincie',
  'water-authority': 'waterschap',
  municipality: 'gemeente',
}

const entryFiles = [
  'nl/organisations.yaml',
  'nl/organisations-public.yaml',
  'nl/organisations-society.yaml',
  'nl/organisations-sectors.yaml',
  'en/organisations.yaml',
  'en/organisations-foreign.yaml',
  'en/organisations-states.yaml',
]

/**
 * The organisations that the program knows, Dutch and English together: reports in either language name both.
 *
 * @param folder a lexicon of the user's own besides the built-in one
 * @throws {LexiconError} when a data file does not fit, or when two organisations of the user's claim the same form
 */
export function loadOrganisations(folder: string | null = null): OrganisationLexicon {
  const placed = loadBuiltInEntries()
  const non = loadDataFile('nl/non-organisations.yaml', nonOrganisationFile)
  const builtIn: OrganisationLexicon = {
    entries: placed.map(({ entry }) => entry),
    regional: readRegional('nl/organisations-regional.yaml'),
    patterns: loadOrganisationPatterns(),
    nonOrganisations: non.names,
    nonAbbreviations: non.abbreviations,
  }
  return folder === null ? builtIn : addOwnLexicon(builtIn, loadOwnLexicon(folder, builtIn.entries))
}

/** The entries of the built-in lexicon with their places. That they agree with each other is for `checkLexicon`. */
export const loadBuiltInEntries = (): PlacedEntry[] =>
  entryFiles.flatMap((file) => parseEntries(readDataFile(file), file))

function readRegional(file: string): OrganisationLexicon['regional'] {
  const byKind = Object.entries(loadDataFile(file, regionalFile)) as [OrganisationKind, string][]
  return new Map(byKind.map(([kind, table]) => [kind, readPlaces(table, registerFolder[kind] ?? kind)]))
}

function readPlaces(table: string, folder: string): Map<string, Identifiers> {
  const lines = table.trimEnd().split('\n')
  return new Map(
    lines.map((line) => {
      const [place, ids] = line.split(': ') as [string, string]
      const [code, wikidata] = ids.split(' ') as [string, string?]
      return [place, { tooi: `${folder}/${code}`, ...(wikidata && { wikidata }) }]
    }),
  )
}
