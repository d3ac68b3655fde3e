import { z } from 'zod'
import { foldWord } from './fold-word.js'
import { loadDataFile } from './load-data-file.js'
import { wordList } from './word-list.js'

/** How a form names a country: by itself, as an adjective, by the people, or only when something speaks for it. */
export type CountryFormKind = 'name' | 'adjective' | 'language' | 'people' | 'abbreviation' | 'code'

/** A sovereign state. */
export interface CountryEntry {
  /** ISO 3166-1 alpha-2. */
  readonly code: string
  /** In Dutch. */
  readonly name: string
  /** Every name in Dutch and English, the Dutch one first. */
  readonly names: readonly string[]
}

/** A word or phrase that names a country. */
export interface CountryForm {
  readonly country: CountryEntry
  readonly kind: CountryFormKind
  /** As it is printed, words divided by single spaces. */
  readonly printed: string
  /** The same as `foldForm` makes it. */
  readonly folded: string
  /** Also a first name, a surname, a place or a common word. */
  readonly isWeak: boolean
}

/** The countries and the words that name them. */
export interface CountryLexicon {
  readonly countries: readonly CountryEntry[]
  /** By first word (folded) the forms that begin with it, longest first; one phrase may name a country in two ways. */
  readonly formsByFirstWord: ReadonlyMap<string, readonly CountryForm[]>
  /** Phrases with a country word that name something else, folded. */
  readonly notCountries: readonly string[]
  readonly languageNouns: ReadonlySet<string>
  readonly languageVerbs: ReadonlySet<string>
  /** Words before a country word that make it a language. */
  readonly languageHeads: ReadonlySet<string>
  readonly noNouns: ReadonlySet<string>
  readonly directions: ReadonlySet<string>
  /** Words after a country word that make it part of another name, and words before one. */
  readonly partNouns: ReadonlySet<string>
  readonly partHeads: ReadonlySet<string>
  /** Ends of words. */
  readonly titleNouns: readonly string[]
}

const phrases = z.array(z.string().min(1))
/** Forms divided by commas: a list a country would make the file five times as long. */
const forms = z
  .string()
  .default('')
  .transform((list) => list.split(',').map((form) => form.trim()))
  .transform((list) => list.filter((form) => form !== ''))
const named = forms.refine((list) => list.length > 0, 'a country needs a name in both languages')
const country = z.strictObject({
  code: z.string().regex(/^[A-Z]{2}$/),
  nl: named,
  en: named,
  adjectives: forms,
  languages: forms,
  people: forms,
  abbreviations: forms,
  codes: forms,
  weak: forms,
})
type CountryData = z.output<typeof country>

export const countriesSchema = z
  .strictObject({
    countries: z.array(country),
    notCountries: phrases,
    languageNouns: wordList,
    languageVerbs: wordList,
    languageHeads: wordList,
    noNouns: wordList,
    directions: wordList,
    partNouns: wordList,
    partHeads: wordList,
    titleNouns: wordList,
  })
  .superRefine(({ countries }, context) => {
    const owner = new Map<string, string>()
    for (const [index, entry] of countries.entries()) {
      const refuse = (message: string): void =>
        context.addIssue({ code: 'custom', path: ['countries', index], message })
      for (const { printed } of formsOf(entry)) {
        if ((owner.get(printed) ?? entry.code) !== entry.code)
          refuse(`"${printed}" stands with ${owner.get(printed)} and with ${entry.code}`)
        owner.set(printed, entry.code)
      }
      if (countries.findIndex(({ code }) => code === entry.code) < index) refuse(`${entry.code} stands twice`)
      for (const list of [entry.nl, entry.en, entry.adjectives, entry.languages, entry.people])
        for (const [place, form] of list.entries())
          if (list.indexOf(form) < place) refuse(`"${form}" stands twice with ${entry.code}`)
    }
  })

let loaded: CountryLexicon | undefined

/**
 * The countries with their names, adjectives, peoples and abbreviations. Read once.
 *
 * @throws {LexiconError} when a country or a form stands twice, or one form with two countries
 */
export function loadCountries(): CountryLexicon {
  loaded ??= build(loadDataFile('countries.yaml', countriesSchema))
  return loaded
}

function build(file: z.output<typeof countriesSchema>): CountryLexicon {
  const formsByFirstWord = new Map<string, CountryForm[]>()
  const countries = file.countries.map((data) => {
    const country = { code: data.code, name: data.nl[0] as string, names: [...new Set([...data.nl, ...data.en])] }
    for (const { printed, kind } of formsOf(data)) {
      const folded = foldForm(printed)
      const first = /^\p{L}+/u.exec(folded)?.[0] as string
      const form = { country, kind, printed, folded, isWeak: data.weak.includes(printed) }
      formsByFirstWord.set(first, [...(formsByFirstWord.get(first) ?? []), form])
    }
    return country
  })
  for (const forms of formsByFirstWord.values()) forms.sort((a, b) => b.printed.length - a.printed.length)
  return {
    countries,
    formsByFirstWord,
    notCountries: file.notCountries.map((phrase) => foldForm(phrase).replace(/[()]/g, '\\$&')),
    languageNouns: new Set(file.languageNouns),
    languageVerbs: new Set(file.languageVerbs),
    languageHeads: new Set(file.languageHeads),
    noNouns: new Set(file.noNouns),
    directions: new Set(file.directions),
    partNouns: new Set(file.partNouns),
    partHeads: new Set(file.partHeads.map(foldWord)),
    titleNouns: file.titleNouns,
  }
}

/** Forms are compared folded, with hyphens as spaces ("Zuid Korea"). */
export const foldForm = (text: string): string => foldWord(text).replace(/[\s\u2010\u2011-]/g, ' ')

/** Each form of a country once, under the first kind that it stands in. */
function formsOf(data: CountryData): { printed: string; kind: CountryFormKind }[] {
  const kinds: [CountryFormKind, readonly string[]][] = [
    ['name', [...data.nl, ...data.en]],
    ['language', data.languages],
    ['adjective', data.adjectives],
    ['people', data.people],
    ['abbreviation', data.abbreviations],
    ['code', data.codes],
  ]
  const seen = new Set<string>()
  return kinds.flatMap(([kind, list]) =>
    list.filter((printed) => !seen.has(printed) && seen.add(printed)).map((printed) => ({ printed, kind })),
  )
}
