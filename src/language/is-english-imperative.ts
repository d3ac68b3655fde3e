import { englishImperativeVerbs, functionWords } from '../lexicon/index.js'

const BEFORE_WORDS = /^[\s"“”'‘’(•●–—-]*(?:(?:\d{1,2}(?:\.\d{1,2})*[.):]?|\p{L}[.)])\s+)?["“'‘(]*/u
/** "Do not", "Please", "Always": the verb comes after. */
const LEAD_IN = /^(?:please|always|never|also|and|then|first|finally|instead|do not|don['’]t|do)\s*,?\s+/iu
/** Words that open an object or an adverbial after a homograph: "Fund the", "Set up", "Work with". */
const AFTER_VERB =
  /^(?:the|a|an|all|each|every|any|this|that|these|those|it|them|your|our|its|their|more|less|out|up|with|on|towards?|together|clear|how|whether|what|where)$/i
/** What follows a subject: "Support is", "Use must". */
const FINITE = /^(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|shall|does|did|of)$/i

/** "Set up in 2010, the agency ...": participles of the same form as the verb. */
const PARTICIPLE = /^(?:set|put|cut)\s+(?:up|out)\s+(?:in|by|as|under)\s/iu

/** Subjects, some of which are Dutch words as well and so in no list of English ones. */
const PRONOUN = /^(?:i|we|you|he|she|it|they|this|that|these|those|there|in|of|is)$/i

/** Endings that a base form hardly has: plurals, adjectives, adverbs. */
const NO_VERB = /(?:[^su]s|able|ible|ful|less|ous|ive|ent|ic|ical|al|ly|er|or|ist|ness|ship|ance|ence)$/i

/** Whether a pattern of compromise's match syntax holds for a clause. */
type Matches = (clause: string, pattern: string) => boolean

/**
 * Whether an English sentence, or what follows its colon or address, begins with an imperative.
 *
 * compromise decides for verbs we do not list. Ours come first because it errs on plain cases: it reads "Invest in" as a
 * noun, and a noun at the head ("Support for", "Plan of") as an imperative.
 */
export function isEnglishImperative(sentence: string, matches: Matches): boolean {
  if (/\?["”’')\]]*\s*$/u.test(sentence)) return false
  return openings(sentence).some((clause) => opensWithImperative(clause, matches))
}

function openings(sentence: string): string[] {
  const first = sentence.replace(BEFORE_WORDS, '')
  const colon = /^[^:.!?]{1,100}:\s+/u.exec(first)?.[0].length
  const address = /^(?:\p{L}[\p{L}-]*\s+){0,2}\p{L}[\p{L}-]*,\s+/u.exec(first)?.[0].length
  return [first, ...[colon, address].flatMap((length) => (length ? [first.slice(length)] : []))]
}

function opensWithImperative(clause: string, matches: Matches): boolean {
  const head = clause.replace(LEAD_IN, '')
  const [word = '', next = '', third = ''] = head.match(/[\p{L}'’-]+/gu) ?? []
  if (PARTICIPLE.test(head)) return false
  const { verbs, homographs } = englishImperativeVerbs()
  if (FINITE.test(next) || (/(?:ing|ed|ion|ment)$/i.test(word) && !verbs.has(word.toLowerCase()))) return false
  if (verbs.has(word.toLowerCase())) return true
  // What opens most sentences needs no parser: articles and pronouns, plurals, adjectives, names of more words.
  if (PRONOUN.test(word) || functionWords('en').has(word.toLowerCase()) || NO_VERB.test(word) || /^\p{Lu}/u.test(next))
    return false
  if (homographs.has(word.toLowerCase())) return AFTER_VERB.test(next) || matches(head, '^. #Adjective+ #Plural')
  // "Heat pumps are", "Counsel for the owners said", "Counsel assisting said": a subject of more words.
  if (FINITE.test(third) || /^(?:for|from)$|ing$/i.test(next)) return false
  // Nor does a single word, nor the middle of a sentence.
  if (next === '' || /^\p{Ll}/u.test(clause)) return false
  return matches(head, '^#Imperative')
}
