import type { TermGroup } from '../../lexicon/index.js'
import type { Evidence, Language } from '../../model/index.js'
import type { TermMatcher } from './compile-theme-terms.js'
import type { NamedRun, NameFinder } from './find-names.js'
import { findThemeTerms, type TermHit } from './find-theme-terms.js'
import { isHead } from './is-head.js'
import { splitWords, type Word } from './split-words.js'

/** The reasons for each theme, by theme id. A theme's weight is the sum of the weights of its reasons. */
export type ThemeEvidence = ReadonlyMap<string, readonly Evidence[]>

/** How much a term tells. A subject is worth less than half an act: three of them are needed to outdo one. */
const groupWeight: Record<TermGroup, number> = { act: 2.5, decisive: 4, plain: 1.5, faint: 0.5, against: 0 }

/** What the verb of the demand counts; elsewhere the same verb only tells of a subject. */
const HEAD = 4

/** A title sums up; the first clause holds the act, later ones how and why. */
const TITLE = 1.5
const FIRST_CLAUSE = 1.25

/** What the first words are worth besides: advice opens with its verb ("Vergoed", "Publish"), and the verb is the act. */
const OPENING = 1.15

/** What each doubling of a term's occurrences adds, as a share of its weight. */
const REPETITION = 0.5

/**
 * The terms of each theme in a text that may begin with a title, weighed by group, place and number. A word within a
 * name tells what a body is called and not what is asked of it: the inspectorate for education may be asked anything.
 */
export function weighThemeTerms(
  text: string,
  titleWords: number,
  { matcher, language }: { matcher: TermMatcher; language: Language },
  findNames: NameFinder = () => [],
): ThemeEvidence {
  const words = splitWords(text)
  const names = findNames(words)
  const counted = new Map<string, Map<string, Count>>()
  const hits = findThemeTerms(words, matcher).filter((hit) => !names.some((name) => isPartOf(hit, name)))
  const heads = findHeads(hits, words, language)
  for (const hit of hits) {
    const { themeId, pattern } = hit.term
    const terms = counted.get(themeId) ?? new Map<string, Count>()
    const { weight, times } = terms.get(pattern) ?? { weight: 0, times: 0 }
    terms.set(pattern, { weight: Math.max(weight, weightAt(hit, words, titleWords, heads)), times: times + 1 })
    counted.set(themeId, terms)
  }
  return new Map([...counted].map(([themeId, terms]) => [themeId, [...terms].map(reason)]))
}

/** Not so where the term is the whole name, or more: lists of terms name some bodies on purpose. */
const isPartOf = (hit: TermHit, name: NamedRun): boolean =>
  hit.first >= name.first && hit.last <= name.last && hit.last - hit.first < name.last - name.first

/** A term's weight at its best place and the times that it stands in the text. */
interface Count {
  readonly weight: number
  readonly times: number
}

function weightAt(hit: TermHit, words: readonly Word[], titleWords: number, heads: ReadonlySet<TermHit>): number {
  const { term, first } = hit
  const place = first < titleWords ? TITLE : words[first]?.clause === 0 ? FIRST_CLAUSE : 1
  return (heads.has(hit) ? HEAD : groupWeight[term.group]) * place * (first === 0 ? OPENING : 1)
}

/** Of each clause the acts of the first verb that can be demanded; further verbs say how and what for. */
function findHeads(hits: readonly TermHit[], words: readonly Word[], language: Language): ReadonlySet<TermHit> {
  const acts = hits.filter(({ term, verb }) => term.group === 'act' && isHead(words, verb, language))
  const firstOf = new Map<number | undefined, number>()
  for (const { verb } of acts) {
    const clause = words[verb]?.clause
    firstOf.set(clause, Math.min(verb, firstOf.get(clause) ?? verb))
  }
  return new Set(acts.filter(({ verb }) => firstOf.get(words[verb]?.clause) === verb))
}

const reason = ([detail, { weight, times }]: [string, Count]): Evidence => ({
  kind: 'theme/term',
  detail,
  weight: weight * (1 + REPETITION * Math.log2(times)),
})
