import type { Language } from '../model/index.js'
import { requirePart } from './require-part.js'

interface Stemmer {
  stem(word: string): string
}

/** Upper bound of remembered stems a language, so that a long batch does not fill the memory. */
const CACHE_SIZE = 100_000

const parts: Record<Language, string> = {
  nl: 'natural/lib/natural/stemmers/porter_stemmer_nl.js',
  en: 'natural/lib/natural/stemmers/porter_stemmer.js',
}
const stemmers: Partial<Record<Language, Stemmer>> = {}
const caches: Record<Language, Map<string, string>> = { nl: new Map(), en: new Map() }

/**
 * The lower-cased stem of a word by natural's Snowball (nl) or Porter (en) stemmer. Curly apostrophes are read as
 * straight ones, composed and decomposed accents are the same, and a possessive or plural `'s` falls off.
 */
export function stem(word: string, language: Language): string {
  const cache = caches[language]
  const known = cache.get(word)
  if (known !== undefined) return known
  stemmers[language] ??= requirePart(parts[language]) as Stemmer
  const stemmed = stemmers[language].stem(plain(word))
  if (cache.size >= CACHE_SIZE) cache.clear()
  cache.set(word, stemmed)
  return stemmed
}

/** Without apostrophe at the end: "foto's", "minister's", "AOW'ers" lose what follows it, "'s" alone stays. */
function plain(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘ʼ]/g, "'")
    .replace(/(?<=.)'s?$/, '')
}
