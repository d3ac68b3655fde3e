import { loadSynonyms } from '../lexicon/index.js'
import type { Language } from '../model/index.js'
import { notionsOf, rarity } from './notions.js'
import { wordsOf } from './read-passages.js'

/** A notion, and the word that stands for it. */
export interface ReadNotion {
  readonly notion: string
  readonly word: string
}

/** The notions of a passage in order of reading. Names stand for none: who is named is compared as entities are. */
export function readNotions(text: string, language: Language): readonly ReadNotion[] {
  const words = wordsOf(text)
  const here = new Set(words.map((word) => word.toLowerCase()))
  return words.flatMap((word, index) => {
    if (meansSomethingElse(word.toLowerCase(), here, language)) return []
    const notions = notionsOf(word, language)
    return index > 0 && isName(word, notions) ? [] : notions.map((notion) => ({ notion, word }))
  })
}

/** "Centraal" is no direction from the centre where the citizen is put "centraal". */
function meansSomethingElse(word: string, here: ReadonlySet<string>, language: Language): boolean {
  const neighbours = loadSynonyms().beside[language].get(word)
  return neighbours !== undefined && [...neighbours].some((neighbour) => here.has(neighbour))
}

/** A capital within a sentence, on a word that the background of policy reports does not know. */
const isName = (word: string, notions: readonly string[]): boolean =>
  /^\p{Lu}/u.test(word) && notions.every((notion) => !notion.startsWith('=') && rarity(notion) === 1)
