import { findNamedBody, findOnlyBody } from './find-named-body.js'
import type { Speaker } from './find-speaker.js'
import type { Passage, Sentence } from './passage.js'
import type { OwnBody } from './read-own-body.js'
import { body } from './speech-words.js'

/** Where somebody speaks. */
interface Place {
  readonly sentence: Sentence
  readonly passage: Passage
  readonly passages: readonly Passage[]
  readonly own: OwnBody
  /** Who was named last below the same heading. */
  readonly named: string | null
}

/** A name as it is, a noun as the body it stands for; null for the report's own, and for one that nobody can tell. */
export function findFullName(said: Speaker, { sentence, passage, passages, own, named }: Place): string | null {
  const { speaker } = said
  if (own.isNamed(speaker)) return null
  const noun = (speaker.split(' ')[0] as string).toLowerCase()
  if (!said.isBare && !isNoun.test(speaker)) return speaker
  const known = findNamedBody(noun, sentence.start, passage, passages)
  if (known) return own.isNamed(known) ? null : known
  if (own.isMeant(noun)) return null
  if (named && (isAnaphor(noun, sentence) || isShortFor(named, noun))) return named
  const elsewhere = own.isAnothers ? findOnlyBody(noun, passages) : null
  return elsewhere ?? (isVague.test(noun) && !own.isAnothers ? null : speaker)
}

/** A noun with the capital of a name: "de Rekenkamer". */
const isNoun = new RegExp(`^(?:${body})$`, 'iu')

/** "Deze denktank", and several who were named: "de experts". */
const isAnaphor = (noun: string, { text }: Sentence): boolean =>
  several.test(noun) ||
  new RegExp(String.raw`(?<!\p{L})(?:deze|die|dit|dat|this|that)\s+${noun}(?!\p{L})`, 'iu').test(text)
const several = /^(?:experts|deskundigen|organisaties|instanties|initiatiefnemers|twee|drie)$/

/** What many bodies are called, so that without a name it says nothing; it may be the report's own. */
const isVague = /^(?:commissie|raad|college|bestuur|stuurgroep|werkgroep|committee|council|panel|commission)$/

/** Whether a name can be meant by a noun: it holds that before "van", or is an abbreviation with its first letter. */
const isShortFor = (name: string, noun: string): boolean =>
  (name.toLowerCase().split(/\s+van\s+/)[0] as string).includes(noun) ||
  (/^\p{Lu}[\p{Lu}\p{Ll}]{1,4}$/u.test(name) &&
    /\p{Lu}.*\p{Lu}/u.test(name) &&
    name.includes(noun.charAt(0).toUpperCase()))
