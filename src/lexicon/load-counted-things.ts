import { z } from 'zod'
import type { Language } from '../model/index.js'
import { foldWord } from './fold-word.js'
import { loadDataFile } from './load-data-file.js'
import { wordList } from './word-list.js'

/** A form of a thing that counts when it is counted. */
export interface CountedThing {
  readonly singular: string
  readonly plural: string
  /** Whether the form stands with one, with more, or with any number ("uur", "fte"). */
  readonly goesWith: 'one' | 'more' | 'any'
  /** Words may end in it and count as well. */
  readonly isHead: boolean
  readonly isTime: boolean
}

/** The counted things of one language and what may stand around them. Words are folded. */
export interface CountedThings {
  /** By singular and by plural. */
  readonly byForm: ReadonlyMap<string, CountedThing>
  /** Words in the longest form. */
  readonly longest: number
  readonly notHeads: ReadonlySet<string>
  /** Words that one of is a way of speaking. */
  readonly neverOne: ReadonlySet<string>
  /** Words that count from ten on. */
  readonly onlyMany: ReadonlySet<string>
  readonly adjectives: ReadonlySet<string>
  readonly notAdjectives: ReadonlySet<string>
  /** Beginnings of words. */
  readonly workCues: readonly string[]
  readonly notHours: ReadonlySet<string>
  readonly workPeriods: ReadonlySet<string>
}

const entries = z.array(z.string().min(1))
export const countedThingsSchema = z
  .strictObject({
    heads: z.strictObject({
      people: entries,
      posts: entries,
      organisations: entries,
      cases: entries,
      documents: entries,
    }),
    alone: entries,
    hours: entries,
    notHeads: wordList,
    neverOne: wordList,
    onlyMany: wordList,
    adjectives: wordList,
    notAdjectives: wordList,
    workCues: wordList,
    notHours: wordList,
    workPeriods: wordList,
  })
  .superRefine((file, context) => {
    const seen = new Set<string>()
    const lists = [...Object.entries(file.heads).map(([kind, list]) => [['heads', kind], list] as const)]
    for (const [path, list] of [...lists, [['alone'], file.alone] as const, [['hours'], file.hours] as const])
      for (const [index, entry] of list.entries()) {
        if (seen.has(entry))
          context.addIssue({ code: 'custom', path: [...path, index], message: `"${entry}" stands twice` })
        seen.add(entry)
      }
  })

const loaded: Partial<Record<Language, CountedThings>> = {}

/** The counted things of a language. Read once. */
export function countedThings(language: Language): CountedThings {
  loaded[language] ??= build(loadDataFile(`${language}/counted-things.yaml`, countedThingsSchema))
  return loaded[language]
}

function build(file: z.output<typeof countedThingsSchema>): CountedThings {
  const byForm = new Map<string, CountedThing>()
  const add = (list: readonly string[], isHead: boolean, isTime = false): void => {
    for (const entry of list) {
      const { singular, plural } = splitForms(entry)
      const thing = { singular, plural, isHead, isTime }
      if (singular === plural) byForm.set(foldWord(plural), { ...thing, goesWith: 'any' })
      else {
        // A second plural ("gemeentes") leaves the singular with its first.
        if (!byForm.has(foldWord(singular))) byForm.set(foldWord(singular), { ...thing, goesWith: 'one' })
        byForm.set(foldWord(plural), { ...thing, goesWith: 'more' })
      }
    }
  }
  for (const list of Object.values(file.heads)) add(list, true)
  add(file.alone, false)
  add(file.hours, false, true)
  return {
    byForm,
    longest: Math.max(...[...byForm.keys()].map((form) => form.split(' ').length)),
    notHeads: new Set(file.notHeads),
    neverOne: new Set(file.neverOne.map(foldWord)),
    onlyMany: new Set(file.onlyMany.map(foldWord)),
    adjectives: new Set(file.adjectives.map(foldWord)),
    notAdjectives: new Set(file.notAdjectives.map(foldWord)),
    workCues: file.workCues,
    notHours: new Set(file.notHours),
    workPeriods: new Set(file.workPeriods),
  }
}

/** "public body public bodies" is two phrases of the same length, "staff" is both forms. */
function splitForms(entry: string): { singular: string; plural: string } {
  const words = entry.split(' ')
  if (words.length === 1) return { singular: entry, plural: entry }
  return {
    singular: words.slice(0, words.length / 2).join(' '),
    plural: words.slice(words.length / 2).join(' '),
  }
}
