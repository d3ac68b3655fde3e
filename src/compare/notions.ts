import { stem } from '../language/index.js'
import { functionWords, loadSynonyms, wordFrequencies } from '../lexicon/index.js'
import type { Language } from '../model/index.js'
import { splitCompound } from './split-compound.js'

/**
 * What a word stands for when recommendations are compared: `=data` for a group of synonyms, else a stem. A compound
 * stands for its parts. Function words stand for nothing.
 */
export function notionsOf(word: string, language: Language): readonly string[] {
  const { caches } = tables()
  const lower = word.normalize('NFC').toLowerCase().replace(/[’‘ʼ]/g, "'")
  const known = caches[language].get(lower)
  if (known) return known
  const notions = readWord(lower, language)
  if (caches[language].size >= cacheSize) caches[language].clear()
  caches[language].set(lower, notions)
  return notions
}

/**
 * How much two recommendations are alike for sharing a notion, 0 to 1: 1 for what the background of policy reports
 * does not know, near 0 for what stands in half of its passages. It depends on the data files alone, never on the
 * reports at hand, so that the likeness of two recommendations does not change when a third comes in.
 */
export function rarity(notion: string): number {
  const perThousand = tables().frequencies.get(notion) ?? 0
  return Math.max(0, Math.log(1000 / (perThousand + 1)) / Math.log(1000))
}

/** Upper bound of remembered words a language. */
const cacheSize = 100_000

interface Tables {
  readonly groups: Readonly<Record<Language, ReadonlyMap<string, string>>>
  /** Words that say nothing, and their stems. */
  readonly empty: Readonly<Record<Language, ReadonlySet<string>>>
  readonly caches: Readonly<Record<Language, Map<string, readonly string[]>>>
  /** By notion, per thousand passages. */
  readonly frequencies: Map<string, number>
}

let loaded: Tables | undefined

function tables(): Tables {
  if (loaded) return loaded
  loaded = {
    groups: { nl: groupsByStem('nl'), en: groupsByStem('en') },
    empty: { nl: emptyStems('nl'), en: emptyStems('en') },
    caches: { nl: new Map(), en: new Map() },
    frequencies: new Map(),
  }
  for (const language of ['nl', 'en'] as const) addFrequencies(loaded.frequencies, language)
  return loaded
}

/** Synonyms by the word itself and by its stem. */
function groupsByStem(language: Language): ReadonlyMap<string, string> {
  const words = [...loadSynonyms().groups[language]]
  return new Map([...words.map(([word, id]) => [stem(word, language), id] as const), ...words])
}

/** Of a thousand passages, those that hold one word or another, where the two do not attract each other. */
const either = (one: number, other: number): number => one + other - (one * other) / 1000

const emptyStems = (language: Language): ReadonlySet<string> =>
  new Set([...loadSynonyms().empty[language]].flatMap((word) => [word, stem(word, language)]))

/** A notion is as frequent as its words together; between languages the higher count holds. */
function addFrequencies(frequencies: Map<string, number>, language: Language): void {
  const own = new Map<string, number>()
  for (const [word, count] of wordFrequencies(language))
    for (const notion of notionsOf(word, language)) own.set(notion, either(own.get(notion) ?? 0, count))
  for (const [notion, count] of own) frequencies.set(notion, Math.max(count, frequencies.get(notion) ?? 0))
}

function readWord(word: string, language: Language): readonly string[] {
  if (isSilent(word, language)) return []
  const group = groupOf(word, language)
  if (group) return [group]
  const pieces = word.split('-').flatMap((piece) => partsOf(piece, language))
  return [...new Set(pieces.flatMap((piece) => notionOf(piece, language)))]
}

function partsOf(word: string, language: Language): readonly string[] {
  if (language !== 'nl' || loadSynonyms().whole.nl.has(word) || groupOf(word, language)) return [word]
  return splitCompound(word, (part) => isPart(part))
}

const isPart = (word: string): boolean =>
  (wordFrequencies('nl').has(word) || tables().groups.nl.has(word)) && !functionWords('nl').has(word)

const notionOf = (word: string, language: Language): readonly string[] =>
  isSilent(word, language) ? [] : [groupOf(word, language) ?? stem(singular(word, language), language)]

/** The Dutch stemmer leaves plurals such as "organisaties" and "gemeentes" as they are. */
const singular = (word: string, language: Language): string =>
  language === 'nl' ? word.replace(/(?<=[dfgmnprst]ie|\p{L}{3}[dglmntv]e)s$/u, '') : word

function groupOf(word: string, language: Language): string | null {
  const { groups } = tables()
  const id = groups[language].get(word) ?? groups[language].get(stem(singular(word, language), language))
  return id === undefined ? null : `=${id}`
}

/**
 * A function word, a word of asking, a number, or too short to be told from a piece of another word. What a group names
 * as it stands is not, though its stem be that of such a word: "wet" is no form of "weten".
 */
function isSilent(word: string, language: Language): boolean {
  const empty = tables().empty[language]
  if (!/\p{L}/u.test(word) || loadSynonyms().empty[language].has(word)) return true
  if (tables().groups[language].has(word)) return false
  return word.length < 3 || functionWords(language).has(word) || empty.has(stem(singular(word, language), language))
}
