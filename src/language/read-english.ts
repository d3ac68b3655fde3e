import type { Span } from '../model/index.js'
import { isEnglishImperative } from './is-english-imperative.js'
import { requirePart } from './require-part.js'

/** What compromise reads in an English sentence. All spans are places in that sentence. */
export interface EnglishReading {
  readonly isImperative: boolean
  readonly isPassive: boolean
  readonly modals: readonly (Span & { readonly text: string })[]
  readonly people: readonly Span[]
  readonly places: readonly Span[]
  readonly organisations: readonly Span[]
}

/** The slice of compromise that this room needs. */
interface Phrases {
  match(pattern: string): Phrases
  readonly found: boolean
  people(): Phrases
  places(): Phrases
  organizations(): Phrases
  json(options: { offset: true }): { readonly offset: { readonly start: number; readonly length: number } }[]
}

/** compromise 14 finds no passive verb phrases by itself in plain cases ("must be improved", "is shared"). */
const PASSIVE = '(be|is|are|was|were|been|being) #Adverb? (#PastTense|#Participle|/[a-z]{2}ed$/)'

/** UTF-16 units of a sentence that are read; compromise's time grows with the square of what a longer "sentence" is made of. */
const LONGEST_SENTENCE = 4000

/**
 * UTF-16 units that tell how a sentence begins. Of 368 sentences as many were found to be imperatives by their first 60,
 * and reading them whole took most of the time of a long English report.
 */
const LONGEST_OPENING = 200

/** The head of a text, as far as whole words go. */
const cut = (text: string, most: number): string =>
  text.length <= most ? text : text.slice(0, Math.max(text.lastIndexOf(' ', most), 0) || most)

/** Whether an English sentence begins by telling somebody to do something; loads compromise only where words alone cannot tell. */
export const startsEnglishImperative = (sentence: string): boolean =>
  isEnglishImperative(
    sentence.slice(0, LONGEST_SENTENCE),
    (clause, pattern) => compromise()(cut(clause, LONGEST_OPENING)).match(pattern).found,
  )

/** Imperative, modals, passive and names in one English sentence; in its first 4,000 characters where it is longer. */
export function readEnglish(text: string): EnglishReading {
  const sentence = text.slice(0, LONGEST_SENTENCE)
  const phrases = compromise()(sentence)
  return {
    isImperative: startsEnglishImperative(sentence),
    isPassive: phrases.match(PASSIVE).found,
    modals: spans(phrases.match('#Modal'), sentence).map((span) => ({
      ...span,
      text: sentence.slice(span.start, span.end),
    })),
    people: spans(phrases.people(), sentence),
    places: spans(phrases.places(), sentence),
    organisations: spans(phrases.organizations(), sentence),
  }
}

/** The places of phrases without the punctuation and the possessive that compromise leaves on them. */
function spans(phrases: Phrases, sentence: string): Span[] {
  return phrases.json({ offset: true }).flatMap(({ offset }) => {
    const text = sentence.slice(offset.start, offset.start + offset.length)
    const lead = /^[^\p{L}\p{N}]*/u.exec(text)?.[0].length ?? 0
    const name = text.slice(lead).replace(/(?:['’]s)?[^\p{L}\p{N})]*$/u, '')
    return name ? [{ start: offset.start + lead, end: offset.start + lead + name.length }] : []
  })
}

let loaded: ((text: string) => Phrases) | undefined

function compromise(): (text: string) => Phrases {
  loaded ??= requirePart('compromise/three') as (text: string) => Phrases
  return loaded
}
