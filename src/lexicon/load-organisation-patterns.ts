import { z } from 'zod'
import { LexiconError, loadDataFile } from './load-data-file.js'
import { organisationKind } from './organisation-kind.js'

/** A list as one text: it reads faster than a sequence, and better. */
const words = z.string().transform((list) => list.split(/,\s+/).filter(Boolean))

const patternFile = z.strictObject({
  nameAfter: z.array(
    z.strictObject({
      kind: organisationKind,
      words,
      capital: z.boolean().default(false),
      join: z.boolean().default(false),
      list: z.boolean().default(false),
      lower: z.boolean().default(false),
      place: z.boolean().default(false),
      linked: z.boolean().default(false),
    }),
  ),
  modifiers: words,
  nameBefore: z.array(z.strictObject({ kind: organisationKind, words })),
  nameEndings: words,
  connectors: words,
  legalForms: words,
  openers: words,
  generics: words,
  officeCues: words,
  roles: words,
  nouns: words,
  actingVerbs: words,
  neuterNouns: words,
  commonNouns: words,
  staffNouns: words,
  nounEndings: words,
  agentVerbs: words,
  productWords: words,
})

/** How names of organisations are made and where they stand. The fields are explained in the data file. */
export type OrganisationPatterns = Readonly<z.output<typeof patternFile>>
/** Head words with the name after them. */
export type HeadRule = OrganisationPatterns['nameAfter'][number]

const files = ['nl/organisation-patterns.yaml', 'en/organisation-patterns.yaml']

/**
 * The patterns of both languages in one: a Dutch report names English bodies.
 *
 * @throws {LexiconError} when a file does not fit or has a head word twice
 */
export function loadOrganisationPatterns(): OrganisationPatterns {
  const loaded = files.map((file) => {
    const patterns = loadDataFile(file, patternFile)
    refuseRepeats(
      file,
      'nameAfter',
      patterns.nameAfter.flatMap((rule) => rule.words),
    )
    refuseRepeats(
      file,
      'nameBefore',
      patterns.nameBefore.flatMap((rule) => rule.words),
    )
    for (const [field, list] of Object.entries(patterns)) {
      if (typeof list[0] === 'string') refuseRepeats(file, field, list as string[])
    }
    return patterns
  })
  return loaded.reduce((both, more) => merge(both, more))
}

function merge(one: OrganisationPatterns, other: OrganisationPatterns): OrganisationPatterns {
  const fields = Object.keys(one) as (keyof OrganisationPatterns)[]
  return Object.fromEntries(fields.map((field) => [field, [...one[field], ...other[field]]])) as OrganisationPatterns
}

function refuseRepeats(file: string, field: string, list: readonly string[]): void {
  const repeated = list.find((word, index) => list.indexOf(word) !== index)
  if (repeated) throw new LexiconError(`${file}: ${field}: "${repeated}" stands there twice; remove one`)
}
