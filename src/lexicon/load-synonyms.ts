import { z } from 'zod'
import type { Language } from '../model/index.js'
import { loadDataFile } from './load-data-file.js'
import { wordList } from './word-list.js'

/** Which words ask for the same thing, in both languages. */
export interface Synonyms {
  /** Id of the group that a word belongs to, by the word in lower case as it stands in the data. */
  readonly groups: Readonly<Record<Language, ReadonlyMap<string, string>>>
  /** Groups that name a policy field, by id: what is asked in one is not asked in another. */
  readonly fields: ReadonlySet<string>
  /** Groups that say how something is to be done and not what, by id. */
  readonly manners: ReadonlySet<string>
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
const group = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  field: z.boolean().default(false),
  manner: z.boolean().default(false),
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
    fields: new Set(groups.filter(({ field }) => field).map(({ id }) => id)),
    manners: new Set(groups.filter(({ manner }) => manner).map(({ id }) => id)),
    whole: asSets(whole),
    asking: asSets(asking),
    beside,
    empty: asSets(empty),
  }
  return loaded
}

const asSets = ({ nl, en }: Record<Language, string[]>) => ({ nl: new Set(nl), en: new Set(en) })

function mapValues<From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To): [string, To][] {
  return Object.entries(record).map(([key, value]) => [key, change(value)])
}
