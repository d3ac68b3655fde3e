import { z } from 'zod'
import type { OrganisationKind } from '../model/index.js'
import { parseDataFile } from './load-data-file.js'
import { noKind, organisationKind } from './organisation-kind.js'
import { readEntryLines } from './read-entry-lines.js'
import { type EntryLine, type OrganisationEntry, readOrganisationEntry } from './read-organisation-entry.js'

/** A file `organisations*.yaml`: by kind, an entry a line. */
export const entryFile = z.partialRecord(
  organisationKind,
  z.array(z.string().transform((line, { addIssue }) => readOrganisationEntry(line, addIssue))),
  { error: ({ code, keys }) => ((code as string) === 'unrecognized_keys' ? noKind(String(keys)) : undefined) },
)

/** A file `non-organisations*.yaml`. */
export const nonOrganisationFile = z.strictObject({
  names: z.array(z.string()).default([]),
  abbreviations: z.array(z.string()).default([]),
})

/** An entry with the place at which it stands. */
export interface PlacedEntry {
  readonly entry: OrganisationEntry
  readonly file: string
  readonly path: readonly [OrganisationKind, number]
}

/**
 * The entries of the text of a file, each with its kind and place.
 *
 * @param file for messages
 * @throws {LexiconError} naming the line of the first mistake
 */
export function parseEntries(text: string, file: string): PlacedEntry[] {
  const loaded = parsePlainly(text) ?? parseDataFile(text, file, entryFile)
  const byKind = Object.entries(loaded) as [OrganisationKind, EntryLine[]][]
  return byKind.flatMap(([kind, list]) =>
    list.map((line, index) => ({ entry: { ...line, kind }, file, path: [kind, index] as const })),
  )
}

/** Null where there is anything that the schema has to look at. */
function parsePlainly(text: string): z.output<typeof entryFile> | null {
  const lines = readEntryLines(text)
  if (!lines || !Object.keys(lines).every((kind) => organisationKind.options.includes(kind as OrganisationKind))) {
    return null
  }
  let isWell = true
  const fail = () => {
    isWell = false
  }
  const entries = Object.entries(lines).map(
    ([kind, list]) => [kind, list.map((line) => readOrganisationEntry(line, fail))] as const,
  )
  return isWell ? Object.fromEntries(entries) : null
}
