import type { DeadlineWords } from '../../lexicon/index.js'

/** How the dates of a deadline follow from the words before it. */
export type DeadlineKind = 'within' | 'by' | 'before' | 'from' | 'during' | 'after' | 'phrase'

/** A way of saying when, with the names of what it found in the groups of its pattern. */
export interface DeadlineRule {
  readonly kind: DeadlineKind
  readonly pattern: RegExp
}

/**
 * The grammar of deadlines: a preposition and a number of units ("binnen twee jaar"), a preposition and a period
 * ("uiterlijk eind 2026"), or a phrase that says it alone ("op korte termijn"). The lexicon gives the words. The surest
 * come first; of two that begin together the longer one is meant.
 */
export function makeDeadlineRules(words: DeadlineWords): DeadlineRule[] {
  const period = periodOf(words)
  const duration = durationOf(words)
  const terms = `(?<term>${anyOf(words.terms.map(withAnyCapital))})`
  const term = `(?:${oneOf(words.term_openers)}${gap})?${terms}`
  const opener = `(?:${oneOf([...words.within_openers, ...words.articles])}${gap})*`
  const rule = (kind: DeadlineKind, source: string): DeadlineRule => ({
    kind,
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}€$£.,-])(?:${source})(?![\p{L}\p{N}]|[.,]\d{2})`, 'gu'),
  })
  return [
    rule('within', `${oneOf(words.within)}${gap}${opener}${duration}`),
    ...(words.after_now.length > 0 ? [rule('within', `${oneOf(words.after_now)}${gap}${duration}`)] : []),
    rule('within', `(?:${oneOf([...words.within, ...words.during])}${gap})${term}`),
    rule('by', `${oneOf(words.by)}${gap}(?:${period}|${term}|${duration})`),
    rule('before', `${oneOf(words.before)}${gap}(?:${period}|${term})`),
    rule('from', `${oneOf(words.from)}${gap}${period}`),
    rule('during', `${oneOf(words.during)}${gap}${period}`),
    rule('during', barePeriodOf(words)),
    rule('after', `${oneOf(words.after)}${gap}${duration}`),
    rule('phrase', anyOf([...words.bare_terms, ...words.phrases].map(withAnyCapital))),
  ]
}

const gap = String.raw`\s+`
const year = String.raw`20[2-9]\d`

/** Words as they stand in a text, the longest first; the first letter may be a capital. */
const oneOf = (words: readonly string[]): string =>
  `(?:${[...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => withAnyCapital(word.replace(/[.()]/g, String.raw`\$&`).replace(/ /g, gap)))
    .join('|')})`

const anyOf = (patterns: readonly string[]): string => `(?:${patterns.join('|')})`

const withAnyCapital = (word: string): string =>
  word.replace(/^(\(\?:)?(\p{Ll})/u, (_, opening = '', letter) => `${opening}[${letter}${letter.toUpperCase()}]`)

const durationOf = ({ units, few }: DeadlineWords): string =>
  String.raw`(?:(?<few>${oneOf(few)})|(?<count>\d{1,3}|\p{L}+)(?:\s+(?:tot|à|of|to|or)\s+(?<most>\d{1,3}|\p{L}+))?(?<more>\s+(?:en|and)\s+(?:een|a)\s+(?:half|halve))?(?:\s+(?<half>hal(?:f|ve)))?)(?:\s+an?)?\s+(?<unit>${oneOf(Object.keys(units))})(?<andHalf>\s+and a half)?`

function periodOf(words: DeadlineWords): string {
  const { months, seasons, parts, ordinals, quarters, halves, articles, of } = words
  const article = `(?:${oneOf([...articles, ...words.this])}${gap})?`
  const ofYear = `(?:${gap}(?:${oneOf(of)}${gap})?`
  const part = `(?:(?:${oneOf(articles)}${gap})?(?<part>${oneOf(Object.keys(parts))})(?:${gap}|-)(?:${oneOf(of)}${gap})?)?`
  const shift = `(?<shift>${oneOf([...words.this, ...words.next])})${gap}${oneOf(words.year)}`
  return `${article}${part}(?:${[
    String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(?<dayMonth>${oneOf(Object.keys(months))})(?:,?\s+(?<dayYear>${year}))?`,
    String.raw`(?<monthDay>${oneOf(Object.keys(months))})\s+(?<dayNumber>\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(?<numberYear>${year}))?(?!\d)`,
    `(?<month>${oneOf(Object.keys(months))})${ofYear}(?<monthYear>${year}))?`,
    String.raw`(?<ordinal>${oneOf(Object.keys(ordinals))})\s+(?<slice>${oneOf([...quarters, ...halves])})${ofYear}(?:(?<sliceYear>${year})|(?<sliceShift>${oneOf([...words.this, ...words.next])})${gap}${oneOf(words.year)}))?`,
    `[QK](?<quarter>[1-4])(?:${gap}|-)(?<quarterYear>${year})`,
    `${article}(?:(?<seasonShift>${oneOf([...words.season_this, ...words.season_next])})${gap})?(?<season>${oneOf(Object.keys(seasons))})${ofYear}(?<seasonYear>${year}))?`,
    String.raw`(?<year>${year})(?:\s*(?:[-–/]|en|tot|tot en met|t/m|and|to)\s*(?<untilYear>${year}))?`,
    shift,
  ].join('|')})`
}

/** Periods that need no preposition: the end of a year, a season that is pointed at, the year that is or comes. */
function barePeriodOf(words: DeadlineWords): string {
  const part = `(?<part>${oneOf(Object.keys(words.parts))})(?:${gap}|-)(?<year>${year})`
  const season = `(?<seasonShift>${oneOf([...words.season_this, ...words.season_next])})${gap}(?<season>${oneOf(Object.keys(words.seasons))})`
  const quarter = `[QK](?<quarter>[1-4])(?:${gap}|-)(?<quarterYear>${year})`
  const thisYear = `(?<thisYear>${anyOf(words.this_year.map(withAnyCapital))})`
  const nextYear = `(?<nextYear>${anyOf(words.next_year.map(withAnyCapital))})`
  const bracketed = String.raw`(?<=\()(?<year>${year})\s?[-–]\s?(?<untilYear>${year})(?=\))`
  return anyOf([part.replace('<year>', '<partYear>'), season, quarter, thisYear, nextYear, bracketed])
}
