import { loadSynonyms } from '../lexicon/index.js'
import type { LinkUnit } from '../model/index.js'
import { type Bag, makeBag, shareOf } from './bag.js'
import { type ReadNotion, readNotions } from './read-notions.js'
import { type Passage, readPassages } from './read-passages.js'
import { keyOf, makeVector, pairOf, type Vector, vectorOf } from './vector.js'
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
  /** Each of the passages that ask. */
  readonly passages: readonly Bag[]
  /** Upper bounds of what a passage gives to a soft cosine, by what stands in it and with what is near. */
  readonly own: number
  readonly wide: number
  /** What it stands under. */
  readonly heading: Bag
  /** The notions that can be a reason to link, their weights in whole hundredths so that sums of products are exact. */
  readonly telling: Vector
  /** Those of them that it asks for, at 1 each. */
  readonly asked: Vector
  /** Notions that stand close together, which tells "uitwisseling van gegevens" from its words apart. */
  readonly pairs: Vector
  /** Policy fields that it is about, by group. */
  readonly fields: ReadonlySet<string>
  /** Whether its first passage asks that something stop. */
  readonly ends: boolean
  /** Whether its first passage asks that there be less of something. */
  readonly lessens: boolean
}

/** Least weight of a passage that says what is asked. */
const inFocus = 0.5

/** Passages that say what is asked together; later ones go on about it. */
const mostInAsk = 3

/** Passages that are compared one by one, so that a long text does not take all time. */
const mostPassages = 6

/** Notions that may stand between two of a pair, plus one. */
const reach = 4

/** Sum of the weights of passages from which a field is what the unit is about and no example. */
const leastInField = 0.6

/** What a recommendation asks, in notions. Depends on the unit and the data files alone. */
export function describeUnit(unit: LinkUnit): Profile {
  const read = readPassages(unit).map((passage) => ({ ...passage, notions: readNotions(passage.text, unit.language) }))
  const asking = read.filter(({ weight }) => weight >= inFocus)
  const stresses = stress(read)
  const ask = stress(asking.slice(0, mostInAsk))
  const passages = asking.slice(0, mostPassages).map((passage) => makeBag(stress([{ ...passage, weight: 1 }])))
  return {
    unit,
    notions: new Map([...stresses].map(([notion, value]) => [notion, value * weighNotion(notion)])),
    words: firstWords(read.flatMap(({ notions }) => notions)),
    ask: makeBag(ask),
    passages,
    own: Math.max(0, ...passages.map((bag) => shareOf(bag.own, bag))),
    wide: Math.max(0, ...passages.map((bag) => shareOf(bag.wide, bag))),
    heading: makeBag(stress([{ weight: 1, notions: readNotions(unit.heading ?? '', unit.language) }])),
    telling: makeVector(inHundredths([...stresses].filter(([notion]) => isTelling(notion)))),
    asked: makeVector(new Map([...ask.keys()].filter(isTelling).map((notion) => [notion, 1]))),
    pairs: vectorOf(pairUp(read)),
    fields: fieldsOf(read),
    ends: opensWith(read, loadSynonyms().ends),
    lessens: opensWith(read, loadSynonyms().lessens),
  }
}

const inHundredths = (stresses: readonly (readonly [string, number])[]): ReadonlyMap<string, number> =>
  new Map(stresses.map(([notion, value]) => [notion, Math.round(100 * value * weighNotion(notion))]))

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

/** Two notions that stand close together, at the root of the weight that sharing them has. */
function pairUp(passages: readonly Read[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>()
  for (const { notions } of passages) {
    const keys = notions.map(({ notion }) => keyOf(notion))
    const roots = notions.map(({ notion }) => weighNotion(notion) ** 0.25)
    for (let one = 0; one < keys.length; one++)
      for (let other = one + 1; other < Math.min(keys.length, one + reach); other++)
        if (keys[one] !== keys[other])
          pairs.set(
            pairOf(keys[one] as number, keys[other] as number),
            (roots[one] as number) * (roots[other] as number),
          )
  }
  return pairs
}

function fieldsOf(passages: readonly Read[]): ReadonlySet<string> {
  const sums = new Map<string, number>()
  for (const { weight, notions } of passages)
    for (const { notion } of notions) {
      const field = notion.startsWith('=') ? loadSynonyms().fields.get(notion.slice(1)) : undefined
      if (field !== undefined) sums.set(field, (sums.get(field) ?? 0) + weight)
    }
  return new Set([...sums].filter(([, sum]) => sum >= leastInField).map(([field]) => field))
}

const opensWith = ([first]: readonly Read[], groups: ReadonlySet<string>): boolean =>
  first?.notions.some(({ notion }) => notion.startsWith('=') && groups.has(notion.slice(1))) ?? false
