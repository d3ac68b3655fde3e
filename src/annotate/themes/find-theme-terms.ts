import type { TermGroup } from '../../lexicon/index.js'
import type { CompiledTerm, TermMatcher } from './compile-theme-terms.js'
import type { Word } from './split-words.js'

/** A term where it stands: its words are `words[first]` to `words[last]`, both included. */
export interface TermHit {
  readonly term: CompiledTerm
  readonly first: number
  readonly last: number
}

/**
 * The terms that stand in the words, in order of reading. Where terms of one theme overlap one counts, the more
 * decisive and then the longer; an `against` term goes before all others of its theme and is itself left out.
 */
export function findThemeTerms(words: readonly Word[], matcher: TermMatcher): readonly TermHit[] {
  const readings = words.map(({ folded }) => matcher(folded))
  const byTheme = new Map<string, TermHit[]>()
  for (const [first, { begins }] of readings.entries())
    for (const term of begins) {
      const last = endOf(term, first)
      if (last === null) continue
      const hits = byTheme.get(term.themeId)
      if (hits) hits.push({ term, first, last })
      else byTheme.set(term.themeId, [{ term, first, last }])
    }
  return [...byTheme.values()].flatMap(settle).sort((a, b) => a.first - b.first || a.last - b.last)

  /** Index of the phrase's last word, or null where the phrase does not stand here. */
  function endOf({ parts }: CompiledTerm, first: number): number | null {
    let at = first
    for (let index = 1; index < parts.length; index++) {
      const { part, gap } = parts[index] as CompiledTerm['parts'][number]
      const furthest = at + 1 + gap
      do at++
      while (at < furthest && !readings[at]?.parts.has(part))
      if (!readings[at]?.parts.has(part) || words[at]?.clause !== words[first]?.clause) return null
    }
    return at
  }
}

const groupOrder: Record<TermGroup, number> = { against: 0, decisive: 1, plain: 2, faint: 3 }

/** The hits of one theme without those that overlap a better one. */
function settle(hits: readonly TermHit[]): TermHit[] {
  const taken = new Set<number>()
  const kept: TermHit[] = []
  for (const hit of [...hits].sort(bestFirst)) {
    const places = Array.from({ length: hit.last - hit.first + 1 }, (_, index) => hit.first + index)
    if (places.some((place) => taken.has(place))) continue
    for (const place of places) taken.add(place)
    if (hit.term.group !== 'against') kept.push(hit)
  }
  return kept
}

const bestFirst = (a: TermHit, b: TermHit): number =>
  groupOrder[a.term.group] - groupOrder[b.term.group] ||
  b.last - b.first - (a.last - a.first) ||
  b.term.pattern.length - a.term.pattern.length ||
  a.first - b.first
