import type { TermGroup } from '../../lexicon/index.js'
import type { Evidence } from '../../model/index.js'
import type { TermMatcher } from './compile-theme-terms.js'
import { findThemeTerms, type TermHit } from './find-theme-terms.js'
import { splitWords, type Word } from './split-words.js'

/** The reasons for each theme, by theme id. A theme's weight is the sum of the weights of its reasons. */
export type ThemeEvidence = ReadonlyMap<string, readonly Evidence[]>

/** How much a term tells. A subject is worth less than half an act: three of them are needed to outdo one. */
const groupWeight: Record<TermGroup, number> = { decisive: 4, plain: 1.75, faint: 0.5, against: 0 }

/** A title sums up; the first clause holds the act, later ones how and why. */
const TITLE = 1.5
const FIRST_CLAUSE = 1.25

/** What the first words are worth besides: advice opens with its verb ("Vergoed", "Publish"), and the verb is the act. */
const OPENING = 1.15

/** What each doubling of a term's occurrences adds, as a share of its weight. */
const REPETITION = 0.5

/** The terms of each theme in a text that may begin with a title, weighed by group, place and number. */
export function weighThemeTerms(text: string, titleWords: number, matcher: TermMatcher): ThemeEvidence {
  const words = splitWords(text)
  const counted = new Map<string, Map<string, Count>>()
  for (const hit of findThemeTerms(words, matcher)) {
    const { themeId, pattern } = hit.term
    const terms = counted.get(themeId) ?? new Map<string, Count>()
    const { weight, times } = terms.get(pattern) ?? { weight: 0, times: 0 }
    terms.set(pattern, { weight: Math.max(weight, weightAt(hit, words, titleWords)), times: times + 1 })
    counted.set(themeId, terms)
  }
  return new Map([...counted].map(([themeId, terms]) => [themeId, [...terms].map(reason)]))
}

/** A term's weight at its best place and the times that it stands in the text. */
interface Count {
  readonly weight: number
  readonly times: number
}

function weightAt({ term, first }: TermHit, words: readonly Word[], titleWords: number): number {
  const place = first < titleWords ? TITLE : words[first]?.clause === 0 ? FIRST_CLAUSE : 1
  return groupWeight[term.group] * place * (first === 0 ? OPENING : 1)
}

const reason = ([detail, { weight, times }]: [string, Count]): Evidence => ({
  kind: 'theme/term',
  detail,
  weight: weight * (1 + REPETITION * Math.log2(times)),
})
