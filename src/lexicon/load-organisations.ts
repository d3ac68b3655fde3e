import { z } from 'zod'
import type { OrganisationKind } from '../model/index.js'
import { LexiconError, loadDataFile } from './load-data-file.js'
import { loadOrganisationPatterns, type OrganisationPatterns } from './load-organisation-patterns.js'
import { organisationKind } from './organisation-kind.js'
import { type OrganisationEntry, readOrganisationEntry } from './read-organisation-entry.js'

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

export const entryFile = z.partialRecord(organisationKind, z.array(z.string().transform(readOrganisationEntry)))
const placeTable = z.string().regex(/^(?:.+: [a-z]{2}\d{2,4}(?: Q\d+)?\n)+$/, 'expected lines "place: gm0000 Q0"')
const regionalFile = z.partialRecord(organisationKind, placeTable)
const nonOrganisationFile = z.strictObject({ names: z.array(z.string()), abbreviations: z.array(z.string()) })

/** The folder of the TOOI register in which each kind of regional body stands. */
const registerFolder: Partial<Record<OrganisationKind, string>> = {
  province: 'provincie',
  'water-authority': 'waterschap',
  municipality: 'gemeente',
}

/**
 * The organisations that the program knows, Dutch and English together: reports in either language name both.
 *
 * @throws {LexiconError} when a data file does not fit, or when two organisations claim the same form
 */
export function loadOrganisations(): OrganisationLexicon {
  const entries = ['nl/organisations.yaml', 'en/organisations.yaml'].flatMap(readEntries)
  refuseSharedForms(entries)
  const non = loadDataFile('nl/non-organisations.yaml', nonOrganisationFile)
  return {
    entries,
    regional: readRegional('nl/organisations-regional.yaml'),
    patterns: loadOrganisationPatterns(),
    nonOrganisations: non.names,
    nonAbbreviations: non.abbreviations,
  }
}

function readEntries(file: string): OrganisationEntry[] {
  const byKind = Object.entries(loadDataFile(file, entryFile))
  return byKind.flatMap(([kind, list]) => list.map((entry) => ({ ...entry, kind: kind as OrganisationKind })))
}

/** An ambiguous form may belong to several organisations (the first one that has a cue takes it); any other to one. */
export function refuseSharedForms(entries: readonly OrganisationEntry[]): void {
  const owners = new Map<string, string>()
  for (const { name, forms } of entries) {
    for (const form of forms) {
      const owner = owners.get(form)
      if (owner !== undefined) {
        const fix = 'keep it with one of them, or mark it as ambiguous with "?"'
        throw new LexiconError(`organisations.yaml: "${form}" stands for "${owner}" and for "${name}"; ${fix}`)
      }
      owners.set(form, name)
    }
  }
}

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
