import { type ImperativeVerb, imperativeVerbs } from '../lexicon/index.js'
import type { Span } from '../model/index.js'
import { imperativeOpenings } from './imperative-openings.js'
import { isImperativeHere } from './is-imperative-here.js'

/** The verb form, in lower case, and its place in the text. */
export interface DutchImperative {
  readonly verb: string
  readonly span: Span
}

/** Makes a verb of a form that no list holds: a prefix or suffix of verbs, before an article or the like. */
const PRODUCTIVE = /^(?:(?:be|ver|ont|her)\p{Ll}{3,}|\p{Ll}{2,}(?:is|fic|ul|tr|nt|ll)eer)$/u
const NO_VERB_ENDING = /(?:d|t|en|em|ing|heid|lijk|ig|baar|schap|sel|nis|ie|er|el|e|s)$/
const DETERMINER = /^\s+(?:de|het|een|één|alle|elke|deze|dit|hun|uw|onze|geen)\s/u
const UNKNOWN_VERB: ImperativeVerb = {
  particles: [],
  before: [],
  notBefore: [],
  isHomograph: false,
  needsParticle: false,
}

/**
 * The imperative with which a Dutch sentence or heading begins, or null. It may stand after a number, a lead-in ("En"),
 * an address ("Politiek, ", "Departementen: ") or an introduction with a colon. Questions have none.
 */
export function findDutchImperative(text: string): DutchImperative | null {
  for (const { start, mayInvert } of imperativeOpenings(text)) {
    const word = /^\p{L}+(?![\p{L}\p{N}-])/u.exec(text.slice(start, start + 40))?.[0]
    if (!word) continue
    const rest = text.slice(start + word.length)
    // "Vervolg" and "Onderzoek" by themselves are nouns.
    if (!/[\p{L}!]/u.test(rest)) continue
    const verb = verbOf(word.toLowerCase(), rest)
    if (!verb || (mayInvert && isInverted(word, rest))) continue
    if (isImperativeHere(verb, word, rest))
      return { verb: word.toLowerCase(), span: { start, end: start + word.length } }
  }
  return null
}

/** Whether a Dutch sentence or heading begins with an imperative. */
export const isDutchImperative = (text: string): boolean => findDutchImperative(text) !== null

/** "Door te wachten, zorg je" and, as its third person is the same form, "Om dat te halen, zet de minister". */
function isInverted(word: string, rest: string): boolean {
  return /^\s+(?:je|u)\s/iu.test(rest) || (/t$/iu.test(word) && !/^(?:\s+\p{L}+){0,3}\s+dan\s/u.test(rest))
}

function verbOf(form: string, rest: string): ImperativeVerb | null {
  const known = imperativeVerbs().get(form)
  if (known) return known
  const isLikely = PRODUCTIVE.test(form) && !NO_VERB_ENDING.test(form.replace(/eer$/, '')) && DETERMINER.test(rest)
  return isLikely ? UNKNOWN_VERB : null
}
