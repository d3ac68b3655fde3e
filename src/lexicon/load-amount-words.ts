import { z } from 'zod'
import type { AmountBound, AmountPeriod, Language } from '../model/index.js'
import { buildNumberWords, type NumberWordValues } from './build-number-words.js'
import { foldWord } from './fold-word.js'
import { type CountedThings, countedThings } from './load-counted-things.js'
import { type CurrencyWords, loadCurrencies } from './load-currencies.js'
import { loadDataFile } from './load-data-file.js'
import { wordList } from './word-list.js'

/** A list of words, each perhaps a phrase, folded and split at spaces; longer ones first. */
export type Phrases = readonly (readonly string[])[]

/** Phrases with what they mean; longer ones first. */
export type Meanings<Meaning> = readonly { readonly words: readonly string[]; readonly meaning: Meaning }[]

/** How one language writes numbers and what stands around them. Keys of maps are folded words. */
export interface NumberWords {
  readonly thousandsSeparator: string
  /** Words that a number may begin with, besides those with a hyphen or a half in them. */
  readonly starters: ReadonlySet<string>
  /** Numbers in one word, solid compounds included. */
  readonly simple: NumberWordValues
  /** Powers of ten. */
  readonly scales: ReadonlyMap<string, number>
  /** Letters that are a power of ten beside a currency only. */
  readonly shortScales: ReadonlyMap<string, number>
  readonly vague: ReadonlyMap<string, number>
  readonly few: Phrases
  readonly fractions: ReadonlyMap<string, number>
  /** Parts of a whole by their number, which are ordinals as well. */
  readonly ordinals: ReadonlyMap<string, number>
  /** Words that multiply the number before them. */
  readonly multiples: ReadonlyMap<string, number>
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
  readonly points: Phrases
  /** What points are called in full. */
  readonly pointName: string
  readonly permille: Phrases
  readonly per: ReadonlySet<string>
  /** Phrases that stand for "per" and a period, with that period in the words of the language. */
  readonly perPhrases: Meanings<string>
  readonly perArticle: ReadonlySet<string>
  readonly perSkips: ReadonlySet<string>
  readonly periods: ReadonlySet<string>
  readonly periodOf: ReadonlyMap<string, AmountPeriod>
  readonly notPer: ReadonlySet<string>
  readonly perAdverbs: ReadonlyMap<string, string>
  readonly recurrence: ReadonlyMap<string, AmountPeriod>
  readonly bounds: Meanings<AmountBound>
  /** Bounds of a sum or a percentage, prepositions before anything else. */
  readonly boundsOfSums: ReadonlySet<string>
  readonly boundsAfter: Meanings<AmountBound>
  /** Beginnings of words. */
  readonly endVerbs: readonly string[]
  readonly vat: Meanings<'included' | 'excluded'>
  readonly vatWords: ReadonlySet<string>
  readonly tableCues: Phrases
  readonly countCues: readonly string[]
  readonly labelColumns: ReadonlySet<string>
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
  readonly numberOf: Phrases
  readonly courseWords: ReadonlySet<string>
}

/** Everything the amounts finder knows of words. */
export interface AmountWords {
  readonly numbers: Readonly<Record<Language, NumberWords>>
  readonly things: Readonly<Record<Language, CountedThings>>
  readonly currencies: CurrencyWords
}

const powers = z.record(z.string(), z.int().min(0).max(15))
const values = z.record(z.string(), z.int().min(0))
const side = z.enum(['at-least', 'at-most', 'about', 'over', 'under'] satisfies AmountBound[])
const period = z.enum([
  'hour',
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'structural',
  'one-off',
] satisfies AmountPeriod[])
const schema = z.strictObject({
  thousandsSeparator: z.enum(['.', ',']),
  units: values,
  tens: values,
  groups: values,
  scales: powers,
  shortScales: powers,
  vague: powers,
  few: wordList,
  fractions: z.record(z.string(), z.number().gt(0).lt(1)),
  ordinals: z.record(z.string(), z.int().min(3)),
  multiples: z.record(z.string(), z.int().min(2)),
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
  points: wordList.min(1),
  permille: wordList,
  per: wordList,
  perPhrases: z.record(z.string(), z.string()),
  perArticle: wordList,
  perSkips: wordList,
  periods: wordList,
  periodOf: z.record(z.string(), period),
  recurrence: z.partialRecord(period, wordList),
  bounds: z.partialRecord(side, wordList),
  boundsOfSums: wordList,
  boundsAfter: z.partialRecord(side, wordList),
  endVerbs: wordList,
  vat: z.record(z.enum(['included', 'excluded']), wordList),
  vatWords: wordList,
  tableCues: wordList,
  countCues: wordList,
  labelColumns: wordList,
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
  numberOf: wordList,
  courseWords: wordList,
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
    Object.keys({ ...rest.fractions, ...rest.multiples }),
    rest.oneAndAHalf,
    rest.article,
    Object.keys({ ...rest.scales, ...rest.vague }),
  ]
  return {
    thousandsSeparator: rest.thousandsSeparator,
    starters: new Set([...simple.simple, ...openers.flat().map(foldWord), ...few.map(([first]) => first as string)]),
    simple,
    scales: asMap(rest.scales),
    shortScales: asMap(rest.shortScales),
    vague: asMap(rest.vague),
    few,
    fractions: asMap(rest.fractions),
    ordinals: asMap(rest.ordinals),
    multiples: asMap(rest.multiples),
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
    points: asPhrases(rest.points),
    pointName: rest.points[0] as string,
    permille: asPhrases(rest.permille),
    per: asSet(rest.per),
    perPhrases: asMeanings(Object.entries(rest.perPhrases).map(([phrase, meaning]) => [meaning, [phrase]])),
    perArticle: asSet(rest.perArticle),
    perSkips: asSet(rest.perSkips),
    periods: asSet(rest.periods),
    periodOf: asMap(rest.periodOf),
    notPer: asSet(rest.notPer),
    perAdverbs: asMap(rest.perAdverbs),
    recurrence: new Map(
      entriesOf(rest.recurrence).flatMap(([period, words]) => words.map((word) => [foldWord(word), period])),
    ),
    bounds: asMeanings(entriesOf(rest.bounds)),
    boundsOfSums: asSet(rest.boundsOfSums),
    boundsAfter: asMeanings(entriesOf(rest.boundsAfter)),
    endVerbs: rest.endVerbs.map(foldWord),
    vat: asMeanings(entriesOf(rest.vat)),
    vatWords: asSet(rest.vatWords),
    tableCues: asPhrases(rest.tableCues),
    countCues: rest.countCues.map(foldWord).sort((a, b) => b.length - a.length),
    labelColumns: asSet(rest.labelColumns),
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
    numberOf: asPhrases(rest.numberOf),
    courseWords: asSet(rest.courseWords),
  }
}

const asSet = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(foldWord))

const asMap = <Value>(words: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> =>
  new Map(Object.entries(words).map(([word, value]) => [foldWord(word), value]))

const asPhrases = (phrases: readonly string[]): Phrases =>
  phrases.map((phrase) => foldWord(phrase).split(' ')).sort((a, b) => b.length - a.length)

function asMeanings<Meaning>(lists: readonly (readonly [Meaning, readonly string[]])[]): Meanings<Meaning> {
  return lists
    .flatMap(([meaning, phrases]) => phrases.map((phrase) => ({ meaning, words: foldWord(phrase).split(' ') })))
    .sort((a, b) => b.words.length - a.words.length)
}

const entriesOf = <Key extends string>(lists: Partial<Record<Key, readonly string[]>>) =>
  Object.entries(lists) as [Key, readonly string[]][]
