import { z } from 'zod'
import type { Language } from '../model/index.js'
import { buildNumberWords } from './build-number-words.js'
import { loadDataFile } from './load-data-file.js'

const words = z.array(z.string().min(1))
const pattern = z
  .string()
  .min(1)
  .superRefine((source, context) => {
    try {
      new RegExp(source, 'u')
    } catch (error) {
      context.addIssue({ code: 'custom', message: `"${source}" is no regular expression: ${(error as Error).message}` })
    }
  })
const patterns = z.array(pattern)
const month = z.int().min(1).max(12)
const schema = z.strictObject({
  months: z.record(z.string(), month),
  seasons: z.record(z.string(), z.tuple([month, month])),
  units: z.record(z.string(), z.enum(['day', 'week', 'month', 'quarter', 'year'])),
  parts: z.record(z.string(), z.int().min(0).max(2)),
  ordinals: z.record(z.string(), z.int().min(1).max(4)),
  quarters: words,
  halves: words,
  articles: words,
  of: words,
  this: words,
  next: words,
  year: words,
  few: words,
  terms: patterns,
  term_openers: words,
  bare_terms: patterns,
  within: words,
  after_now: words,
  within_openers: words,
  by: words,
  before: words,
  from: words,
  during: words,
  after: words,
  revisits: pattern,
  phrases: patterns,
  this_year: patterns,
  next_year: patterns,
  season_this: words,
  season_next: words,
  for_years: pattern,
  spread: pattern,
  lasting: pattern,
  recurring: pattern,
  since_event: pattern,
  conditions: pattern,
  duty: pattern,
  past: pattern,
})

/** How a language says when something must be done; the data file says what each list is. */
export type DeadlineWords = z.output<typeof schema> & {
  /** Numbers in one word, halves included: `anderhalf` is 1.5. Keys are folded words. */
  readonly numbers: ReadonlyMap<string, number>
}

const numberParts = z.looseObject({
  units: z.record(z.string(), z.int()),
  tens: z.record(z.string(), z.int()),
  groups: z.record(z.string(), z.int()),
  fractions: z.record(z.string(), z.number()),
  oneAndAHalf: words,
  article: words,
})

const loaded: Partial<Record<Language, DeadlineWords>> = {}

/** The words of a language for deadlines, with the number words of its amounts. Read once. @throws {LexiconError} */
export function deadlineWords(language: Language): DeadlineWords {
  loaded[language] ??= read(language)
  return loaded[language]
}

function read(language: Language): DeadlineWords {
  const { fractions, oneAndAHalf, article, ...parts } = loadDataFile(`${language}/numbers.yaml`, numberParts)
  const words = buildNumberWords(parts, language)
  const numbers = new Map([
    ...words.simple.map((word) => [word, words.get(word) as number] as const),
    ...article.map((word) => [word, 1] as const),
    ...Object.entries(fractions),
    ...oneAndAHalf.map((word) => [word, 1.5] as const),
  ])
  return { ...loadDataFile(`${language}/deadlines.yaml`, schema), numbers }
}
