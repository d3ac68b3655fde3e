import type { LinkUnit } from '../model/index.js'
import { notionsOf } from './notions.js'
import { wordsOf } from './read-passages.js'
import { weighNotion } from './weigh-notion.js'

/** A term that marks some recommendations among all. */
export interface KeyPhrase {
  /** As it stands most often, in lower case. */
  readonly phrase: string
  /** Recommendations of the selection that hold it. */
  readonly held: number
  /** Recommendations of all that hold it. */
  readonly heldByAll: number
  readonly score: number
}

/** Words in the longest phrase. */
const longest = 3

/** Recommendations of the selection that must hold a phrase: what stands once marks nothing. */
const leastHeld = 2

/**
 * The terms that mark a selection, such as a report, a theme or a cluster, among all recommendations: compounds and
 * phrases of two or three words that hold more often there than elsewhere (a share of the selection times the logarithm
 * of how many times as frequent it is). A part of a longer phrase that says no more is left out.
 */
export function findKeyPhrases(
  selection: readonly LinkUnit[],
  all: readonly LinkUnit[],
  limit = 10,
): readonly KeyPhrase[] {
  const everywhere = countPhrases(all)
  const here = countPhrases(selection)
  const phrases = [...here].flatMap(([phrase, held]) => {
    const heldByAll = Math.max(held, everywhere.get(phrase) ?? 0)
    const lift = held / selection.length / (heldByAll / all.length)
    const score = held * Math.log(1 + lift) * weighWords(phrase)
    return held >= leastHeld ? [{ phrase, held, heldByAll, score: Math.round(score * 1000) / 1000 }] : []
  })
  const ranked = phrases.sort((a, b) => b.score - a.score || (a.phrase < b.phrase ? -1 : 1))
  const kept: KeyPhrase[] = []
  for (const each of ranked) {
    if (kept.length === limit) break
    if (!kept.some(({ phrase }) => overlaps(phrase, each.phrase))) kept.push(each)
  }
  return kept
}

/** How many recommendations hold each phrase. */
function countPhrases(units: readonly LinkUnit[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const unit of units) for (const phrase of phrasesOf(unit)) counts.set(phrase, (counts.get(phrase) ?? 0) + 1)
  return counts
}

/** Runs of words that each stand for something, and single words that are compounds or subjects. */
function phrasesOf({ text, language }: LinkUnit): ReadonlySet<string> {
  const found = new Set<string>()
  for (const clause of text.toLowerCase().split(/[.,;:!?()\n“”"]+/)) {
    const words = wordsOf(clause)
    const notions = words.map((word) => notionsOf(word, language))
    for (const [at, word] of words.entries()) {
      if (isTerm(notions[at] as readonly string[])) found.add(word)
      for (
        let size = 2;
        size <= longest && (notions[at + size - 1]?.length ?? 0) > 0 && (notions[at]?.length ?? 0) > 0;
        size++
      )
        if (notions.slice(at, at + size).every(({ length }) => length > 0))
          found.add(words.slice(at, at + size).join(' '))
    }
  }
  return found
}

/** Weight from which a single word is a term: a subject, and no turn of phrase. */
const leastWeight = 0.45

const isTerm = (notions: readonly string[]): boolean =>
  notions.length >= 2 || notions.some((notion) => weighNotion(notion) >= leastWeight)

/** Phrases of more words say more. */
const weighWords = (phrase: string): number => Math.sqrt(phrase.split(' ').length)

const overlaps = (a: string, b: string): boolean => ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `)
