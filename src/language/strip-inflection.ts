import type { Language } from '../model/index.js'
import { stem } from './stem.js'

/** Letters that must remain, so that "bed" and "king" stay whole. */
const LEAST = 3

/** Endings of number and tense, longest first; what they leave must have a vowel. */
const endings = /(?:ings?|ied|ies|ed|es|s)$/

/**
 * What the inflections of a word have in common: "agrees", "agreed" and "agreeing", but not "agreement". In English it
 * takes off less than a stemmer, which makes one of "regulations" and "regulators", "explain" and "explainable". Dutch
 * stems hardly go further than inflection, and so stand.
 */
export function stripInflection(word: string, language: Language): string {
  if (language === 'nl') return stem(word, language)
  const plain = word.toLowerCase().replace(/['’]s?$/, '')
  return withoutSilentEnd(/(?:ss|us|is)$/.test(plain) ? plain : withoutEnding(plain))
}

function withoutEnding(word: string): string {
  const [ending] = endings.exec(word) ?? ['']
  const rest = word.slice(0, word.length - ending.length)
  if (rest.length < LEAST || !/[aeiouy]/.test(rest)) return word.length > LEAST ? word.replace(/s$/, '') : word
  if (ending === 'ied' || ending === 'ies') return `${rest}y`
  return /^(?:ing|ed)/.test(ending) ? rest.replace(/([bdgmnprt])\1$/, '$1') : rest
}

/** "manage" and "managing", "agree" and "agreed" come out alike. */
const withoutSilentEnd = (word: string): string => (word.length > LEAST ? word.replace(/e+$/, '') : word)
