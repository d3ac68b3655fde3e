import { loadSynonyms } from '../lexicon/index.js'
import type { LinkUnit } from '../model/index.js'
import { type Bag, makeBag } from './bag.js'
import { type ThemeWeights, weighThemes } from './compare-themes.js'
import { pairNotions } from './pair-notions.js'
import { type ReadNotion, readNotions } from './read-notions.js'
import { type Passage, readPassages } from './read-passages.js'
import { makeVector, type Vector } from './vector.js'
import { isTelling, weighNotion } from './weigh-notion.js'

/** A recommendation as it is compared. */
export interface Profile {
  readonly unit: LinkUnit
  /** Weights of all its notions. */
  readonly notions: ReadonlyMap<string, number>
  /** The first word that stands for a notion, as the text has it. */
  readonly words: ReadonlyMap<string, string>
  /** What it asks: its heading and the first passages that ask, together. */
  readonly ask: Bag
  /** What it stands under. */
  readonly heading: Bag
  /** The notions that can be a reason to link. */
  readonly telling: Vector
  /**
   * Notions that stand side by side, which tells "uitwisseling van gegevens" from its words apart; those of what it
   * stands under at weight 0.
   */
  readonly pairs: Bag
  /** Themes by rank, weighed. */
  readonly themes: ThemeWeights
  /** Policy fields that it is about, by group, in one text. */
  readonly fields: string
  /** Whether its first passage asks that something stop. */
  readonly ends: boolean
  /** Whether its first passage asks that there be less of something. */
  readonly lessens: boolean
}

/** Least weight of a passage that says what is asked. */
const inFocus = 0.5

/** Passages that say what is asked together; later ones go on about it. */
const mostInAsk = 3

/** Sum of the weights of passages from which a field is what the unit is about and no example. */
const leastInField = 0.6

/** What a recommendation asks, in notions. Depends on the unit and the data files alone. */
export function describeUnit(unit: LinkUnit): Profile {
  const read = readPassages(unit).map((passage) => ({ ...passage, notions: readNotions(passage.text, unit.language) }))
  const asking = read.filter(({ weight }) => weight >= inFocus)
  const stresses = stress(read)
  const ask = stress(asking.slice(0, mostInAsk))
  const heading = { weight: 1, notions: readNotions(unit.heading ?? '', unit.language) }
  return {
    unit,
    notions: new Map([...stresses].map(([notion, value]) => [notion, value * weighNotion(notion)])),
    words: firstWords(read.flatMap(({ notions }) => notions)),
    ask: makeBag(ask),
    heading: makeBag(stress([heading])),
    telling: makeVector(new Map([...stresses].filter(([notion]) => isTelling(notion)))),
    pairs: pairNotions([...read, { ...heading, weight: 0 }]),
    themes: weighThemes(unit.themeIds),
    fields: fieldsOf([...read, heading]),
    ends: opensWith(read, loadSynonyms().ends),
    lessens: opensWith(read, loadSynonyms().lessens),
  }
}

type Read = Pick<Passage, 'weight'> & { readonly notions: readonly ReadNotion[] }

/** The weight of the heaviest passage that each notion stands in. */
function stress(passages: readonly Read[]): ReadonlyMap<string, number> {
  const stresses = new Map<string, number>()
  for (const { weight, notions } of passages)
    for (const { notion } of notions) stresses.set(notion, Math.max(weight, stresses.get(notion) ?? 0))
  return stresses
}

function firstWords(notions: readonly ReadNotion[]): ReadonlyMap<string, string> {
  const words = new Map<string, string>()
  for (const { notion, word } of notions) if (!words.has(notion)) words.set(notion, word)
  return words
}

function fieldsOf(passages: readonly Read[]): string {
  const sums = new Map<string, number>()
  for (const { weight, notions } of passages)
    for (const { notion } of notions) {
      const field = notion.startsWith('=') ? loadSynonyms().fields.get(notion.slice(1)) : undefined
      if (field !== undefined) sums.set(field, (sums.get(field) ?? 0) + weight)
    }
  const fields = [...sums].filter(([, sum]) => sum >= leastInField).map(([field]) => field)
  return fields.sort().join(' ')
}

const opensWith = ([first]: readonly Read[], groups: ReadonlySet<string>): boolean =>
  first?.notions.some(({ notion }) => notion.startsWith('=') && groups.has(notion.slice(1))) ?? false
