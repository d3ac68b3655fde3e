import { stripInflection } from '../../language/index.js'
import { foldWord, type TermGroup, type ThemeTerm } from '../../lexicon/index.js'
import type { Language } from '../../model/index.js'
import { actForms } from './act-forms.js'

/** A word of a phrase, with the number of words that may stand before it. */
export interface TermPart {
  readonly part: string
  readonly gap: number
}

/** A term ready to be matched. */
export interface CompiledTerm {
  readonly themeId: string
  readonly group: TermGroup
  readonly pattern: string
  readonly parts: readonly TermPart[]
  /** Which part is the verb of an act; 0 in all other terms. */
  readonly verb: number
  /** Whether the last word is a particle of the verb and no preposition. */
  readonly endsInParticle: boolean
}

/** What a word can be in terms. */
export interface WordReading {
  /** The parts of terms that it fits: itself, its stem, and the beginnings, ends and middles it has. */
  readonly parts: ReadonlySet<string>
  /** The terms whose phrase can begin with it. */
  readonly begins: readonly CompiledTerm[]
}

/** Reads a folded word. */
export type TermMatcher = (word: string) => WordReading

/** Words that `..` and `...` leave room for. With more between, a phrase falls apart, and so does a separable verb. */
const GAPS: Readonly<Record<string, number>> = { '..': 4, '...': 14 }

/** Stems this short are shared by unrelated words ("wet" and "weten"), so such words only stand for themselves. */
const SHORT_STEM = 3

/** Letters of a word's beginning and end that are looked at; no term is longer. */
const LONGEST_WORD = 60

/** Upper bound of remembered words, so that a long batch does not fill the memory. */
const REMEMBERED = 50_000

/** Makes the terms of one language ready, once for a lexicon; what it reads in a word it remembers. */
export function compileThemeTerms(terms: readonly ThemeTerm[], language: Language): TermMatcher {
  const byFirstPart = new Map<string, CompiledTerm[]>()
  const known = new Set<string>()
  for (const term of terms.flatMap((term) => compileTerm(term, language))) {
    const first = term.parts[0]?.part as string
    const others = byFirstPart.get(first)
    if (others) others.push(term)
    else byFirstPart.set(first, [term])
    for (const { part } of term.parts) known.add(part)
  }
  const shapesOf = shapeFinder(known, language)
  const readings = new Map<string, WordReading>()
  return (word) => {
    const remembered = readings.get(word)
    if (remembered) return remembered
    const parts = new Set(shapesOf(word).filter((shape) => known.has(shape)))
    const reading = { parts, begins: [...parts].flatMap((part) => byFirstPart.get(part) ?? []) }
    if (readings.size >= REMEMBERED) readings.clear()
    readings.set(word, reading)
    return reading
  }
}

function compileTerm(term: ThemeTerm, language: Language): CompiledTerm[] {
  const pattern = foldWord(term.pattern)
  if (term.group === 'act' && language === 'nl')
    return actForms(pattern).map(({ words, verb, endsInParticle = false }) => ({
      ...term,
      parts: partsOf(words, language, verb),
      verb,
      endsInParticle,
    }))
  return [{ ...term, parts: partsOf(pattern.split(/[ -]/), language), verb: 0, endsInParticle: false }]
}

/** @param verb place of a word that stands for this form alone, as its other forms have patterns of their own */
function partsOf(words: readonly string[], language: Language, verb = -1): TermPart[] {
  const parts: TermPart[] = []
  let gap = 0
  for (const word of words) {
    if (word in GAPS) gap = GAPS[word] as number
    else {
      const isWhole = word.includes('*') || parts.length === verb
      parts.push({ part: isWhole ? word : stemPart(word, language), gap })
      gap = 0
    }
  }
  return parts
}

/** A part that stands for all inflections; `~` tells a stem from a word. */
function stemPart(word: string, language: Language): string {
  const stemmed = stripInflection(word, language)
  return stemmed.length > SHORT_STEM ? `~${stemmed}` : word
}

/** Writes a word as the parts of terms could have it. */
function shapeFinder(known: ReadonlySet<string>, language: Language): (word: string) => string[] {
  const middles = [...known].filter((part) => /^\*.*\*$/.test(part)).map((part) => part.slice(1, -1))
  return (word) => {
    const shapes = [word, `~${stripInflection(word, language)}`]
    for (let at = 1; at <= Math.min(word.length, LONGEST_WORD); at++)
      shapes.push(`${word.slice(0, at)}*`, `*${word.slice(-at)}`)
    return [...shapes, ...middles.filter((middle) => word.includes(middle)).map((middle) => `*${middle}*`)]
  }
}
