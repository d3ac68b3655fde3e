import { z } from 'zod'
import type { Language } from '../model/index.js'
import { loadDataFile } from './load-data-file.js'
import { wordList } from './word-list.js'

/** Which words ask for the same thing, in both languages. */
export interface Synonyms {
  /** Id of the group that a word belongs to, by the word in lower case as it stands in the data. */
  readonly groups: Readonly<Record<Language, ReadonlyMap<string, string>>>
  /** The policy field of a group, by id: what is asked in one field is not asked in another. */
  readonly fields: ReadonlyMap<string, string>
  /** Groups that say who acts and not what is asked, by id. */
  readonly actors: ReadonlySet<string>
  /** Groups that say that something is to stop, and those that say that there be less of it, by id. */
  readonly ends: ReadonlySet<string>
  readonly lessens: ReadonlySet<string>
  /** By id, the groups that are often meant where this one is written; the same both ways. */
  readonly near: ReadonlyMap<string, ReadonlySet<string>>
  /** Words that are never divided into parts. */
  readonly whole: Readonly<Record<Language, ReadonlySet<string>>>
  /** Words by which a sentence is known to ask. */
  readonly asking: Readonly<Record<Language, ReadonlySet<string>>>
  /** By word, those beside which it means something else. */
  readonly beside: Readonly<Record<Language, ReadonlyMap<string, ReadonlySet<string>>>>
  /** Words that say nothing of what is asked. */
  readonly empty: Readonly<Record<Language, ReadonlySet<string>>>
}

const perLanguage = z.strictObject({ nl: wordList.default([]), en: wordList.default([]) })
const besides = z.record(z.string(), wordList).transform((words) => new Map(mapValues(words, (list) => new Set(list))))
const groupId = z.string().regex(/^[a-z-]+$/)
const group = z.strictObject({
  id: groupId,
  field: z.boolean().default(false),
  of: groupId.optional(),
  actor: z.boolean().default(false),
  ends: z.boolean().default(false),
  lessens: z.boolean().default(false),
  near: z.array(groupId).default([]),
  nl: wordList,
  en: wordList,
})

export const synonymsSchema = z
  .strictObject({
    groups: z.array(group),
    whole: perLanguage,
    asking: perLanguage,
    beside: z.strictObject({ nl: besides, en: besides }),
    empty: perLanguage,
  })
  .superRefine(({ groups }, context) => {
    const seen = new Map<string, string>()
    for (const [index, entry] of groups.entries()) {
      const words = (['nl', 'en'] as const).flatMap((language) => entry[language].map((word) => `${language} ${word}`))
      for (const name of [`group ${entry.id}`, ...words]) {
        const first = seen.get(name)
        const message = `"${name}" stands under "${entry.id}" and under "${first}"`
        if (first !== undefined) context.addIssue({ code: 'custom', path: ['groups', index], message })
        seen.set(name, entry.id)
      }
      for (const id of [...entry.near, ...(entry.of ? [entry.of] : [])])
        if (!groups.some((other) => other.id === id))
          context.addIssue({ code: 'custom', path: ['groups', index], message: `"${id}" is no group` })
    }
  })

let loaded: Synonyms | undefined

/** The groups of synonyms. Read once. @throws {LexiconError} when a word stands in two groups of its language */
export function loadSynonyms(): Synonyms {
  if (loaded) return loaded
  const { groups, whole, asking, beside, empty } = loadDataFile('synonyms.yaml', synonymsSchema)
  const byWord = (language: Language) =>
    new Map(groups.flatMap((entry) => entry[language].map((word) => [word, entry.id])))
  loaded = {
    groups: { nl: byWord('nl'), en: byWord('en') },
    fields: new Map(groups.flatMap(({ id, field, of }) => (of ? [[id, of]] : field ? [[id, id]] : []))),
    actors: idsOf(groups.filter(({ actor }) => actor)),
    ends: idsOf(groups.filter(({ ends }) => ends)),
    lessens: idsOf(groups.filter(({ lessens }) => lessens)),
    near: bothWays(groups),
    whole: asSets(whole),
    asking: asSets(asking),
    beside,
    empty: asSets(empty),
  }
  return loaded
}

function bothWays(groups: readonly z.output<typeof group>[]): ReadonlyMap<string, ReadonlySet<string>> {
  const near = new Map(groups.map(({ id }) => [id, new Set<string>()]))
  for (const { id, near: others } of groups)
    for (const other of others) {
      near.get(id)?.add(other)
      near.get(other)?.add(id)
    }
  return near
}

const idsOf = (groups: readonly { readonly id: string }[]) => new Set(groups.map(({ id }) => id))

const asSets = ({ nl, en }: Record<Language, string[]>) => ({ nl: new Set(nl), en: new Set(en) })

function mapValues<From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To): [string, To][] {
  return Object.entries(record).map(([key, value]) => [key, change(value)])
}
