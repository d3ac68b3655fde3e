import { z } from 'zod'
import type { Language } from '../model/index.js'
import { buildNumberWords } from './build-number-words.js'
import { foldWord } from './fold-word.js'
import { type CountedThings, countedThings } from './load-counted-things.js'
import { type CurrencyWords, loadCurrencies } from './load-currencies.js'
import { loadDataFile } from './load-data-file.js'
import { wordList } from './word-list.js'

/** A list of words, each perhaps a phrase, folded and split at spaces; longer ones first. */
export type Phrases = readonly (readonly string[])[]

/** How one language writes numbers and what stands around them. Keys of maps are folded words. */
export interface NumberWords {
  readonly thousandsSeparator: string
  /** Words that a number may begin with, besides those with a hyphen or a half in them. */
  readonly starters: ReadonlySet<string>
  /** Numbers in one word, solid compounds included. */
  readonly simple: ReadonlyMap<string, number>
  /** Powers of ten. */
  readonly scales: ReadonlyMap<string, number>
  /** Letters that are a power of ten beside a currency only. */
  readonly shortScales: ReadonlyMap<string, number>
  readonly vague: ReadonlyMap<string, number>
  readonly few: Phrases
  readonly half: ReadonlySet<string>
  readonly quarter: ReadonlySet<string>
  readonly oneAndAHalf: ReadonlySet<string>
  readonly article: ReadonlySet<string>
  readonly and: ReadonlySet<string>
  readonly of: ReadonlySet<string>
  readonly rangeWords: Phrases
  readonly rangeOpeners: ReadonlySet<string>
  readonly rangeClosers: ReadonlySet<string>
  readonly changeOpeners: ReadonlySet<string>
  readonly changeWords: ReadonlySet<string>
  readonly percent: Phrases
  readonly per: ReadonlySet<string>
  readonly perArticle: ReadonlySet<string>
  readonly periods: ReadonlySet<string>
  readonly notPer: ReadonlySet<string>
  readonly perAdverbs: ReadonlyMap<string, string>
  /** Beginnings of words. */
  readonly moneyCues: readonly string[]
  readonly moneyFollowers: ReadonlySet<string>
  readonly labelWords: ReadonlySet<string>
  readonly fractionWords: Phrases
  readonly yearCues: ReadonlySet<string>
  readonly months: ReadonlySet<string>
  readonly elisionCues: Phrases
  readonly partWords: Phrases
  readonly partAfter: ReadonlySet<string>
  readonly afterElision: ReadonlySet<string>
}

/** Everything the amounts finder knows of words. */
export interface AmountWords {
  readonly numbers: Readonly<Record<Language, NumberWords>>
  readonly things: Readonly<Record<Language, CountedThings>>
  readonly currencies: CurrencyWords
}

const powers = z.record(z.string(), z.int().min(0).max(15))
const values = z.record(z.string(), z.int().min(0))
const schema = z.strictObject({
  thousandsSeparator: z.enum(['.', ',']),
  units: values,
  tens: values,
  groups: values,
  scales: powers,
  shortScales: powers,
  vague: powers,
  few: wordList,
  half: wordList,
  quarter: wordList,
  oneAndAHalf: wordList,
  article: wordList,
  and: wordList,
  of: wordList,
  rangeWords: wordList,
  rangeOpeners: wordList,
  rangeClosers: wordList,
  changeOpeners: wordList,
  changeWords: wordList,
  percent: wordList,
  per: wordList,
  perArticle: wordList,
  periods: wordList,
  notPer: wordList,
  perAdverbs: z.record(z.string(), z.string()),
  moneyCues: wordList,
  moneyFollowers: wordList,
  labelWords: wordList,
  fractionWords: wordList,
  yearCues: wordList,
  months: wordList,
  elisionCues: wordList,
  partWords: wordList,
  partAfter: wordList,
  afterElision: wordList,
})

let loaded: AmountWords | undefined

/**
 * Number words, currencies and counted things in both languages. Read once.
 *
 * @throws {LexiconError} when a file does not fit its schema or gives a word twice
 */
export function loadAmountWords(): AmountWords {
  loaded ??= {
    numbers: { nl: readNumbers('nl'), en: readNumbers('en') },
    things: { nl: countedThings('nl'), en: countedThings('en') },
    currencies: loadCurrencies(),
  }
  return loaded
}

function readNumbers(language: Language): NumberWords {
  const { units, tens, groups, ...rest } = loadDataFile(`${language}/numbers.yaml`, schema)
  const simple = buildNumberWords({ units, tens, groups }, language)
  const few = asPhrases(rest.few)
  const openers = [
    rest.half,
    rest.quarter,
    rest.oneAndAHalf,
    rest.article,
    Object.keys({ ...rest.scales, ...rest.vague }),
  ]
  return {
    thousandsSeparator: rest.thousandsSeparator,
    starters: new Set([...simple.keys(), ...openers.flat().map(foldWord), ...few.map(([first]) => first as string)]),
    simple,
    scales: asMap(rest.scales),
    shortScales: asMap(rest.shortScales),
    vague: asMap(rest.vague),
    few,
    half: asSet(rest.half),
    quarter: asSet(rest.quarter),
    oneAndAHalf: asSet(rest.oneAndAHalf),
    article: asSet(rest.article),
    and: asSet(rest.and),
    of: asSet(rest.of),
    rangeWords: asPhrases(rest.rangeWords),
    rangeOpeners: asSet(rest.rangeOpeners),
    rangeClosers: asSet(rest.rangeClosers),
    changeOpeners: asSet(rest.changeOpeners),
    changeWords: asSet(rest.changeWords),
    percent: asPhrases(rest.percent),
    per: asSet(rest.per),
    perArticle: asSet(rest.perArticle),
    periods: asSet(rest.periods),
    notPer: asSet(rest.notPer),
    perAdverbs: asMap(rest.perAdverbs),
    moneyCues: rest.moneyCues.map(foldWord),
    moneyFollowers: asSet(rest.moneyFollowers),
    labelWords: asSet(rest.labelWords),
    fractionWords: asPhrases(rest.fractionWords),
    yearCues: asSet(rest.yearCues),
    months: asSet(rest.months),
    elisionCues: asPhrases(rest.elisionCues),
    partWords: asPhrases(rest.partWords),
    partAfter: asSet(rest.partAfter),
    afterElision: asSet(rest.afterElision),
  }
}

const asSet = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(foldWord))

const asMap = <Value>(words: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> =>
  new Map(Object.entries(words).map(([word, value]) => [foldWord(word), value]))

const asPhrases = (phrases: readonly string[]): Phrases =>
  phrases.map((phrase) => foldWord(phrase).split(' ')).sort((a, b) => b.length - a.length)
