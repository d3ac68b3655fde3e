import { imperativeVerbs } from '../lexicon/index.js'
import { stem } from './stem.js'

/** Verbs that make a sentence of what would else only name an act. */
const finite =
  /(?<!\p{L})(?:is|zijn|was|waren|ben|wordt|worden|werd|werden|heeft|hebben|had|hadden|kan|kunnen|moet|moeten|zal|zullen|zou|zouden|mag|mogen|wil|willen|gaat|gaan|blijkt|blijft)(?!\p{L})/iu

/** What separates from its verb in a sentence and not in an infinitive. */
const particle =
  /^(?:aan|af|bij|door|in|mee|na|om|onder|op|over|samen|toe|uit|vast|vol|voor|vrij|weg|terug|tegen|her|open|bekend|beschikbaar)(?=\p{L}{4})/u

/** A word in -n with the end of the phrase, or what goes with a verb, behind it. */
const verbAtEnd =
  /(?<verb>\p{Ll}{2,}n)(?=[.;:]?$|,|\s(?:aan|bij|in|met|naar|om|op|over|per|tot|tussen|uit|van|via|voor|waar|zodat)\s)/gu

/**
 * Whether a Dutch phrase names an act by an infinitive, as points in a list do: "Budget verhogen", "Clubs eerder
 * betrekken bij plannen". Of itself it may also name what somebody does.
 */
export function isInfinitivePhrase(text: string): boolean {
  const [clause = ''] = text.split(/(?<=[.!?;])\s/u)
  if (finite.test(clause)) return false
  return [...clause.matchAll(verbAtEnd)].some(({ groups }) => isInfinitive(groups?.verb as string))
}

let stems: ReadonlySet<string> | null = null

function isInfinitive(word: string): boolean {
  stems ??= new Set([...imperativeVerbs().keys()].map(rootOf))
  return stems.has(rootOf(word)) || stems.has(rootOf(word.replace(particle, '')))
}

/** "leggen" and "leg": a doubled consonant only shows how the vowel is said. */
const rootOf = (word: string): string => stem(word, 'nl').replace(/(\p{L})\1$/u, '$1')
