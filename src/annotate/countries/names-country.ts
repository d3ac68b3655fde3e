import { type CountryForm, type CountryLexicon, foldWord, functionWords } from '../../lexicon/index.js'
import type { CountryPlace } from './country-place.js'

/** Determiners that let a weak noun be one of a people: "een Deen". */
const determiners = /^(?:de|een|die|deze|elke|iedere|geen|the|a|an|every|no)$/
/** Words that show "Frans" to be no first name: "een Frans bedrijf". */
const neuterDeterminers = /^(?:een|het|geen|dit|dat|elk|ieder|ons|een|typisch|a|the|this|that)$/

/**
 * Whether a form names its country where it stands. In order: a part of the world never does; an abbreviation does; a
 * language, a title or a person's name does not; anything else does.
 */
export function namesCountry(form: CountryForm, place: CountryPlace, lexicon: CountryLexicon): boolean {
  if (isDirection(place, lexicon)) return false
  switch (form.kind) {
    case 'abbreviation':
      return !isAmongCapitals(place)
    case 'name':
      return !form.isWeak || (!isPartOfName(place) && !/^(?:der|van|of)$/.test(place.after))
    case 'people':
      return !form.isWeak || determiners.test(place.before)
    case 'adjective':
      return !lexicon.languageNouns.has(place.after) && !isPartOfTitle(place, lexicon)
    case 'language':
      return isAdjective(form, place, lexicon)
    case 'code':
      return false
  }
}

const isDirection = ({ prefix, before }: CountryPlace, { directions }: CountryLexicon): boolean =>
  directions.has(foldWord(prefix)) || (/^\p{Lu}/u.test(before) && directions.has(foldWord(before)))

/** "WHAT LETS US DOWN": in a heading in capitals an abbreviation is a word. */
const isAmongCapitals = ({ before, after }: CountryPlace): boolean =>
  /^\p{Lu}{3,}$/u.test(before) && /^\p{Lu}{3,}$/u.test(after)

/** A capitalised word touches it on either side: a first name and a surname. */
const isPartOfName = ({ before, after, language }: CountryPlace): boolean =>
  /^\p{Lu}/u.test(after) || (/^\p{Lu}/u.test(before) && !isFunctionWord(before, language))

const isFunctionWord = (word: string, language: CountryPlace['language']): boolean =>
  functionWords(language).has(word.toLowerCase()) || /^(?:in|is|of|over|was|on|as|door|want|op|and|to|an)$/i.test(word)

/** "Nederlandse Digitaliseringsstrategie", "Nederlandse Cybersecurity Strategie" */
const isPartOfTitle = ({ nameAfter }: CountryPlace, { titleNouns }: CountryLexicon): boolean =>
  nameAfter !== '' && nameAfter.split(' ').some((word) => titleNouns.some((noun) => word.toLowerCase().endsWith(noun)))

/** "Nederlands" names a country before a noun ("een Nederlands alternatief"); elsewhere it is a language. */
function isAdjective(form: CountryForm, place: CountryPlace, lexicon: CountryLexicon): boolean {
  const { after, before, language } = place
  if (place.isFirstOfCompound) return true
  if (form.isWeak && !(neuterDeterminers.test(before) && /^\p{Ll}/u.test(after))) return false
  const word = after.toLowerCase()
  if (lexicon.languageNouns.has(word) || lexicon.languageVerbs.has(word)) return false
  // "the Dutch" are a people, whatever follows.
  if (before.toLowerCase() === 'the' && language === 'en') return true
  return after !== '' && !lexicon.noNouns.has(word) && !isFunctionWord(word, language) && !isPartOfTitle(place, lexicon)
}
