import { loadSynonyms } from '../lexicon/index.js'
import type { Language, LinkUnit } from '../model/index.js'
import { notionsOf } from './notions.js'
import { type Passage, readPassages, wordsOf } from './read-passages.js'
import { weighNotion, weighPair } from './weigh-notion.js'

/** A recommendation as it is compared. */
export interface Profile {
  readonly unit: LinkUnit
  /** Weights of single notions. */
  readonly notions: ReadonlyMap<string, number>
  /** How much of what is asked a notion stands in, 0 to 1, by notion. */
  readonly focus: ReadonlyMap<string, number>
  /** Policy fields that it is about, by notion. */
  readonly fields: ReadonlySet<string>
  /** Weights of two notions that stand close together, which tells "uitwisseling van gegevens" from its words apart. */
  readonly pairs: ReadonlyMap<string, number>
  /** Euclidean length of all weights. */
  readonly length: number
  /** The first word that stands for a notion, as the text has it. */
  readonly words: ReadonlyMap<string, string>
}

/** Notions that may stand between two of a pair, plus one. */
const reach = 3

/** Sum of the weights of passages from which a field is what the unit is about and no example. */
const leastInField = 0.6

const isField = (notion: string): boolean => notion.startsWith('=') && loadSynonyms().fields.has(notion.slice(1))

/** What a recommendation asks, in notions. Depends on the unit and the data files alone. */
export function describeUnit(unit: LinkUnit): Profile {
  const notions = new Map<string, number>()
  const focus = new Map<string, number>()
  const pairs = new Map<string, number>()
  const words = new Map<string, string>()
  const fields = new Map<string, number>()
  for (const passage of readPassages(unit)) addPassage(passage)
  let squares = 0
  for (const weight of [...notions.values(), ...pairs.values()]) squares += weight * weight
  const about = [...fields].filter(([, count]) => count >= leastInField).map(([notion]) => notion)
  return { unit, notions, focus, pairs, length: Math.sqrt(squares), words, fields: new Set(about) }

  function addPassage({ text, weight }: Passage): void {
    const read = readNotions(text, unit.language)
    for (const [index, { notion, word }] of read.entries()) {
      if (!words.has(notion)) words.set(notion, word)
      if (isField(notion)) fields.set(notion, (fields.get(notion) ?? 0) + weight)
      raise(focus, notion, weight)
      raise(notions, notion, weight * weighNotion(notion))
      for (const { notion: next } of read.slice(index + 1, index + reach))
        if (next !== notion) raise(pairs, pairOf(notion, next), weight * weighPair(notion, next))
    }
  }
}

const pairOf = (a: string, b: string): string => (a < b ? `${a}+${b}` : `${b}+${a}`)

function raise(weights: Map<string, number>, key: string, weight: number): void {
  if (weight > (weights.get(key) ?? 0)) weights.set(key, weight)
}

/** The notions of a passage in order of reading. */
function readNotions(text: string, language: Language): { readonly notion: string; readonly word: string }[] {
  const words = wordsOf(text)
  const here = new Set(words.map((word) => word.toLowerCase()))
  return words.flatMap((word) =>
    meansSomethingElse(word.toLowerCase(), here, language)
      ? []
      : notionsOf(word, language).map((notion) => ({ notion, word })),
  )
}

/** "Centraal" is no direction from the centre where the citizen is put "centraal". */
function meansSomethingElse(word: string, here: ReadonlySet<string>, language: Language): boolean {
  const neighbours = loadSynonyms().beside[language].get(word)
  return neighbours !== undefined && [...neighbours].some((neighbour) => here.has(neighbour))
}
