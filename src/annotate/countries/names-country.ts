import { type CountryForm, type CountryLexicon, foldWord, functionWords } from '../../lexicon/index.js'
import type { CountryPlace } from './country-place.js'

/** Determiners that let a weak noun be one of a people: "een Deen". */
const determiners = /^(?:de|een|die|deze|elke|iedere|geen|the|a|an|every|no)$/
/** Words that show "Frans" to be no first name: "een Frans bedrijf". */
const neuterDeterminers = /^(?:een|het|geen|dit|dat|elk|ieder|ons|een|typisch|a|the|this|that)$/

/** Words that stand before a country's name with a capital and are no first name: "Republiek Mali", "Volgens India". */
const beforeNames =
  /^(?:in|is|of|over|was|on|as|door|want|op|and|to|an|by|at|from|volgens|sinds|tegen|tussen|binnen|buiten|tijdens|zowel|terwijl|hoewel|omdat|waar|waarom|hoe|wat|zo|toch|zelfs|alleen|waarin|since|like|unlike|both|while|although|because|why|how|what|even|only|when|where|whereas|across|throughout|outside|within|under|against|between|among|per|via|with|for|that|than|minister|president|premier|koning|ambassade|republiek|republic|kingdom|koninkrijk|staat|state|emiraat|emirate|sultanaat|sultanate|gemenebest|commonwealth|federatie|federation|unie|union|vorstendom|principality|noord|zuid|oost|west|buurland|land|landen|country|countries)$/i

/**
 * Whether a form names its country where it stands. In order: a part of the world or of another name never does; an
 * abbreviation does; a language, a title or a person's name does not; anything else does.
 */
export function namesCountry(form: CountryForm, place: CountryPlace, lexicon: CountryLexicon): boolean {
  if (isDirection(place, lexicon) || isPartOfOther(place, lexicon)) return false
  switch (form.kind) {
    case 'abbreviation':
      return !isAmongCapitals(place)
    case 'name':
      return !form.isWeak || (!isPartOfName(place) && !/^(?:der|van|of)$/.test(place.after))
    case 'people':
      return !form.isWeak || determiners.test(place.before)
    case 'adjective':
      return !isLanguageNoun(place.after, lexicon) && !isPartOfTitle(place, lexicon)
    case 'language':
      return isAdjective(form, place, lexicon)
    case 'code':
      return false
  }
}

const isDirection = ({ prefix, before }: CountryPlace, { directions }: CountryLexicon): boolean =>
  directions.has(foldWord(prefix)) || (/^\p{Lu}/u.test(before) && directions.has(foldWord(before)))

/** "Ierse Zee", "Oman Air", "Lake Chad" */
const isPartOfOther = ({ before, nameAfter }: CountryPlace, { partNouns, partHeads }: CountryLexicon): boolean =>
  partNouns.has(foldWord(nameAfter.split(' ')[0] as string)) ||
  (/^\p{Lu}/u.test(before) && partHeads.has(foldWord(before)))

/** "WHAT LETS US DOWN", "CONTACT US": in a heading in capitals an abbreviation is a word. */
const isAmongCapitals = ({ before, after }: CountryPlace): boolean =>
  /^\p{Lu}{3,}$/u.test(before) && !/^(?:THE|HET|VAN|FOR|EEN)$/.test(before) && !/\p{Ll}/u.test(after)

/** A capitalised word touches it on either side: a first name and a surname. */
const isPartOfName = ({ before, after, language }: CountryPlace): boolean =>
  (/^\p{Lu}\p{Ll}/u.test(after) && !isFunctionWord(after, language)) ||
  (/^\p{Lu}/u.test(before) && !isFunctionWord(before, language) && !beforeNames.test(before))

const isFunctionWord = (word: string, language: CountryPlace['language']): boolean =>
  functionWords(language).has(word.toLowerCase()) || /^(?:in|is|of|over|was|on|as|door|want|op|and|to|an)$/i.test(word)

/** "Nederlandse Digitaliseringsstrategie", "Nederlandse Cybersecurity Strategie" */
const isPartOfTitle = ({ nameAfter }: CountryPlace, { titleNouns }: CountryLexicon): boolean =>
  nameAfter !== '' && nameAfter.split(' ').some((word) => titleNouns.some((noun) => word.toLowerCase().endsWith(noun)))

/** "taal", "gebarentaal", "spreektaal" */
const isLanguageNoun = (word: string, { languageNouns }: CountryLexicon): boolean =>
  languageNouns.has(word) || /(?:taal|talig|talige)$/.test(word)

/** "Nederlands" names a country before a noun ("een Nederlands alternatief"); elsewhere it is a language. */
function isAdjective(form: CountryForm, place: CountryPlace, lexicon: CountryLexicon): boolean {
  if (place.joined !== '') return isJoinedAdjective(form, place, lexicon)
  const { after, before, language } = place
  if (lexicon.languageHeads.has(before.toLowerCase())) return false
  const isJoinedToCountry = lexicon.formsByFirstWord.has(foldWord(place.prefix))
  if (form.isWeak && !isJoinedToCountry && !(neuterDeterminers.test(before) && /^\p{Ll}/u.test(after))) return false
  const word = after.toLowerCase()
  if (isLanguageNoun(word, lexicon) || lexicon.languageVerbs.has(word)) return false
  // "the Dutch" are a people, whatever follows.
  if (before.toLowerCase() === 'the' && language === 'en') return true
  return after !== '' && !lexicon.noNouns.has(word) && !isFunctionWord(word, language) && !isPartOfTitle(place, lexicon)
}

/** "Duits-Nederlandse samenwerking", never "Engels-talig", "English-speaking" or "een woordenboek Nederlands-Duits". */
function isJoinedAdjective(
  form: CountryForm,
  { joined, afterJoined, ...place }: CountryPlace,
  lexicon: CountryLexicon,
): boolean {
  const word = joined.toLowerCase()
  if (isLanguageNoun(word, lexicon) || lexicon.languageVerbs.has(word)) return false
  const isLanguage = lexicon.formsByFirstWord.get(foldWord(joined))?.some(({ kind }) => kind === 'language') ?? false
  return !isLanguage || isAdjective(form, { ...place, after: afterJoined, joined: '', afterJoined: '' }, lexicon)
}
