import { splitSentences } from '../../language/index.js'
import { type DeadlineWords, deadlineWords } from '../../lexicon/index.js'
import type { Language } from '../../model/index.js'
import { type Days, dayBefore, daysOf } from './calendar.js'
import { type DeadlineKind, type DeadlineRule, makeDeadlineRules } from './deadline-grammar.js'
import { countOf, type Found, readPeriod, readTerm, wordOf } from './read-period.js'

/** When a recommendation wants its act done, in its own words, with the days that this means. */
export interface FoundDeadline {
  readonly text: string
  readonly from: string | null
  readonly to: string | null
}

interface Candidate extends FoundDeadline {
  readonly start: number
  readonly kind: DeadlineKind
}

const rules = new Map<Language, readonly DeadlineRule[]>()

/**
 * By when the words of a recommendation want it done: the first deadline in them. A date is one by what stands before
 * and behind it: what lies before publication, a plan "voor 2026", a norm for every case and a condition are none.
 *
 * @param published the report's date of publication, as precise as it is known; relative terms are counted from it
 */
export function findDeadline(text: string, language: Language, published: string | null): FoundDeadline | null {
  if (!/\p{N}|\p{L}/u.test(text)) return null
  for (const { start, end } of splitSentences(text, language)) {
    const [first] = candidatesIn(text.slice(start, end), language, published)
    if (first) return { text: first.text, from: first.from, to: first.to }
  }
  return null
}

function candidatesIn(sentence: string, language: Language, published: string | null): Candidate[] {
  const words = deadlineWords(language)
  const known = rules.get(language) ?? makeDeadlineRules(words)
  rules.set(language, known)
  return known
    .flatMap((rule) =>
      [...sentence.matchAll(rule.pattern)].flatMap((match) => read(match, rule.kind, words, published)),
    )
    .sort((a, b) => a.start - b.start || b.text.length - a.text.length)
}

function read(
  match: RegExpMatchArray,
  kind: DeadlineKind,
  words: DeadlineWords,
  published: string | null,
): Candidate[] {
  const found = (match.groups ?? {}) as Found
  const [text] = match
  const start = match.index as number
  const around = {
    before: (match.input as string).slice(0, start),
    behind: (match.input as string).slice(start + text.length),
  }
  if (found.unit !== undefined) {
    if (found.few === undefined && countOf(found, words) === null) return []
    if (isNorm(found, around, words)) return []
    if (kind === 'after' && !isLookedAtAgain(match.input as string, words)) return []
  } else if (kind === 'phrase' ? isSpan(around, words) : isNoDate(kind, found, around, words)) return []
  const dates = datesOf(kind, found, words, published)
  if (dates === 'past' || (!published && found.year && isTold(around, words))) return []
  return [{ text, start, kind, ...dates }]
}

/** The rest of the sentence on both sides. */
interface Around {
  readonly before: string
  readonly behind: string
}

/** "Meet na drie jaar": only what is looked at again is to be done after a term. */
const isLookedAtAgain = (sentence: string, words: DeadlineWords): boolean =>
  hasWord(words.revisits, sentence) && !hasWord(words.past, sentence)

/** "Elke brief binnen zes weken": a short term that holds in every case, or is counted from an event, is no deadline. */
function isNorm({ unit }: Found, { before, behind }: Around, words: DeadlineWords): boolean {
  if (hasWord(words.spread, before)) return true
  const isShort = ['day', 'week', 'month'].includes(words.units[wordOf(unit)] ?? '')
  return isShort && (hasWord(words.recurring, before) || beginsWith(words.since_event, behind))
}

/** "Opgaven voor de komende jaren": what holds for a time need not be done within it. */
const isSpan = ({ before }: Around, words: DeadlineWords): boolean =>
  new RegExp(String.raw`(?<!\p{L})(?:${words.lasting})\s+$`, 'iu').test(before)

/** A condition, the past, a plan for a year, or a month of any year: "storingen in januari". */
function isNoDate(kind: DeadlineKind, found: Found, { before, behind }: Around, words: DeadlineWords): boolean {
  const clause = before.split(/[,;:(]/).at(-1) as string
  const { year, part } = found
  if (kind === 'during' && isEveryYears(found)) return true
  // "The end of the year" is this one's, "the year" alone is any.
  if (part === undefined && words.articles.includes(wordOf(found.shift))) return true
  if (beginsWith(words.conditions, clause) || beginsWith(words.past, behind)) return true
  const isPlan = new RegExp(String.raw`(?:${words.for_years})(?:\s+\p{L}+)?\s+$`, 'iu').test(before)
  return kind === 'before' && year !== undefined && part === undefined && isPlan
}

const isEveryYears = (found: Found): boolean =>
  (found.month !== undefined && found.monthYear === undefined) ||
  (found.season !== undefined && found.seasonYear === undefined && found.seasonShift === undefined)

/** Where no date of publication tells past from future, the verbs must. */
const isTold = ({ before, behind }: Around, words: DeadlineWords): boolean =>
  hasWord(words.past, behind) && !hasWord(words.duty, before + behind)

const hasWord = (pattern: string, text: string): boolean =>
  new RegExp(String.raw`(?<!\p{L})(?:${pattern})(?!\p{L})`, 'iu').test(text)

const beginsWith = (pattern: string, text: string): boolean =>
  new RegExp(String.raw`^\s*(?:${pattern})(?!\p{L})`, 'iu').test(text)

/** The days that a deadline means, or that they lie before publication. */
function datesOf(kind: DeadlineKind, found: Found, words: DeadlineWords, published: string | null) {
  // A term that begins when something else does has no date.
  if (kind === 'after') return { from: null, to: null }
  if (found.unit !== undefined) return { from: null, to: readTerm(found, words, published) }
  const period = readPeriod(found, words, published, kind === 'before')
  if (!period) return { from: null, to: null }
  const { from, to } = boundsOf(kind, period, found, words)
  const now = daysOf(published)
  return now && to < now.first ? 'past' : { from, to }
}

function boundsOf(kind: DeadlineKind, { first, last }: Days, { part }: Found, words: DeadlineWords) {
  if (kind === 'during') return { from: first, to: last }
  if (kind === 'from') return { from: null, to: first }
  // "Voor het eind van 2026" asks for it in 2026; "voor begin 2026" does not.
  const isEnd = words.parts[wordOf(part)] === 2
  return { from: null, to: kind === 'before' && !isEnd ? dayBefore(first) : last }
}
