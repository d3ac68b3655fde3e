import { type CountryEntry, type CountryForm, type CountryLexicon, foldForm } from '../../lexicon/index.js'
import type { Block, Entity, SegmentedReport, Span } from '../../model/index.js'
import { contains, overlap } from '../../text/index.js'
import { type Candidate, noAmount } from '../candidate.js'
import { countryPlace } from './country-place.js'
import { findCountryCodes, type PlacedForm } from './find-country-codes.js'
import { namesCountry } from './names-country.js'

/** How sure each kind of form is. */
const confidences = {
  name: 0.97,
  adjective: 0.93,
  people: 0.93,
  abbreviation: 0.93,
  language: 0.8,
  code: 0.75,
} as const

/**
 * Sovereign states by name, people, adjective or abbreviation, by their places in the reading view, in order. Never a
 * language, a part of the world, or anything within `excluded` (web addresses and titles, places in the view). Country
 * words within names of organisations are found as well: which of the two holds is settled where all mentions are known.
 */
export function findCountries(
  report: SegmentedReport,
  countries: CountryLexicon,
  excluded: readonly Span[],
): readonly Candidate[] {
  const { text } = report.view
  const entities = new Map<string, Entity>()
  const title = report.metadata.title === null ? null : foldForm(report.metadata.title)
  // The report's own title is a title of a document, wherever it is printed by itself.
  const isTitle = (words: string): boolean =>
    title !== null && words.length === title.length && foldForm(words) === title
  return report.blocks
    .filter((block) => block.view.end > block.view.start && !isTitle(text.slice(block.view.start, block.view.end)))
    .flatMap((block) => findInBlock(text, block, countries))
    .filter((found) => !excluded.some((span) => overlap(span, found) > 0))
    .map((found) => makeCandidate(found, entityOf(found.form.country, entities)))
}

function findInBlock(text: string, block: Block, lexicon: CountryLexicon): readonly PlacedForm[] {
  const found: PlacedForm[] = []
  const codes: PlacedForm[] = []
  let end = 0
  for (const match of text.slice(block.view.start, block.view.end).matchAll(/\p{L}+/gu)) {
    const start = block.view.start + match.index
    // All forms but one begin with a capital; that one stands in the lexicon as it is printed.
    if (start < end || !(isUpper(match[0][0] as string) || lexicon.formsByFirstWord.has(match[0]))) continue
    const form = formAt(text, start, match[0], lexicon)
    if (!form || isInWord(text, start - 1)) continue
    const span = { start, end: endOf(text, start, form) }
    const isNamed =
      form.kind === 'code' || namesCountry(form, countryPlace(text, span, block.view, block.language), lexicon)
    if (!isNamed || isOfOther(text, span, block.view, lexicon)) continue
    if (form.kind === 'code') codes.push({ ...span, form })
    else {
      found.push({ ...span, form })
      end = span.end
    }
  }
  return findCountryCodes(text, codes, found)
}

/** The longest form that stands at a word; the word may be a genitive. */
function formAt(
  text: string,
  start: number,
  word: string,
  { formsByFirstWord }: CountryLexicon,
): CountryForm | undefined {
  const folded = foldForm(word)
  const forms = formsByFirstWord.get(folded) ?? formsByFirstWord.get(folded.replace(/s$/, ''))
  return forms?.find((form) => stands(text, start, form))
}

/** Whether a letter, a digit or the sign of an address touches a word on its left. */
const isInWord = (text: string, at: number): boolean => /[\p{L}\p{N}_@]/u.test(text[at] ?? '')

/** Whether a form stands at a place, in the capitals that it is printed with or in capitals throughout. */
function stands(text: string, start: number, form: CountryForm): boolean {
  const printed = text.slice(start, start + form.printed.length)
  if (foldForm(printed) !== form.folded) return false
  if (form.kind === 'abbreviation' || form.kind === 'code')
    return printed === form.printed && !/[\p{L}\p{N}]/u.test(text[start + printed.length] ?? '')
  return hasCapitals(printed, form.printed) && !/[\p{L}\p{N}]/u.test(text[endOf(text, start, form)] ?? '')
}

function hasCapitals(printed: string, asInLexicon: string): boolean {
  if (printed === printed.toUpperCase()) return true
  return (
    [...asInLexicon].every((letter, at) => at === 0 || isUpper(letter) === isUpper(printed[at] ?? '')) &&
    (!isUpper(asInLexicon[0] as string) || isUpper(printed[0] as string))
  )
}

const isUpper = (letter: string): boolean => /\p{Lu}/u.test(letter)

/** The end of a form, with the s of a Dutch genitive ("Estlands"); that of "China's" is no part of the name. */
function endOf(text: string, start: number, { printed, kind }: CountryForm): number {
  const end = start + printed.length
  const isGenitive = kind === 'name' && /[dk]$/.test(printed) && /^s(?![\p{L}\p{N}])/u.test(text.slice(end, end + 2))
  return isGenitive ? end + 1 : end
}

/** Characters around a form in which a phrase stands that holds it; the longest phrases are shorter. */
const PHRASE_REACH = 40

/** Whether a form is part of a phrase that names something else, or crosses one. */
function isOfOther(text: string, span: Span, block: Span, lexicon: CountryLexicon): boolean {
  const start = Math.max(block.start, span.start - PHRASE_REACH)
  const folded = foldForm(text.slice(start, Math.min(block.end, span.end + PHRASE_REACH)))
  // Folding drops accents that are characters of their own; then places would not hold.
  if (folded.length !== Math.min(block.end, span.end + PHRASE_REACH) - start) return false
  return [...folded.matchAll(phrasePattern(lexicon))].some((match) => {
    const other = { start: start + match.index, end: start + match.index + match[0].length }
    return overlap(other, span) > 0 && (contains(other, span) || !contains(span, other))
  })
}

const patterns = new WeakMap<CountryLexicon, RegExp>()

function phrasePattern(lexicon: CountryLexicon): RegExp {
  const known = patterns.get(lexicon)
  if (known) return known
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${lexicon.notCountries.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  patterns.set(lexicon, pattern)
  return pattern
}

function entityOf(country: CountryEntry, known: Map<string, Entity>): Entity {
  const id = `country:${country.code}`
  const entity = known.get(id) ?? {
    id,
    type: 'country',
    name: country.name,
    kind: 'country',
    identifiers: { iso3166: country.code },
    names: country.names,
  }
  known.set(id, entity)
  return entity
}

function makeCandidate({ start, end, form }: PlacedForm, entity: Entity): Candidate {
  return {
    type: 'country',
    view: { start, end },
    entity,
    ...noAmount,
    confidence: form.isWeak ? 0.7 : confidences[form.kind],
    evidence: [{ kind: `country/${form.kind}`, detail: form.printed, weight: 1 }],
  }
}
