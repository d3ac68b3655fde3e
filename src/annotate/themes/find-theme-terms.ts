import type { TermGroup } from '../../lexicon/index.js'
import { canBeParticle } from './can-be-particle.js'
import type { CompiledTerm, TermMatcher } from './compile-theme-terms.js'
import type { Word } from './split-words.js'

/** A term where it stands: its words are `words[first]` to `words[last]`, both included. */
export interface TermHit {
  readonly term: CompiledTerm
  readonly first: number
  readonly last: number
  /** Place of the verb where the term is an act; the first word otherwise. */
  readonly verb: number
  /** Places that no other term of the theme may take; a separable verb leaves what it embraces free. */
  readonly places: readonly number[]
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
      const places = placesOf(term, first)
      if (!places || (term.endsInParticle && !canBeParticle(words, places.at(-1) as number))) continue
      const last = places.at(-1) as number
      const taken = term.group === 'act' ? places : Array.from({ length: last - first + 1 }, (_, step) => first + step)
      const hit = { term, first, last, verb: places[term.verb] as number, places: taken }
      const hits = byTheme.get(term.themeId)
      if (hits) hits.push(hit)
      else byTheme.set(term.themeId, [hit])
    }
  return [...byTheme.values()].flatMap(settle).sort((a, b) => a.first - b.first || a.last - b.last)

  /** Where the words of the phrase stand, or null where it does not stand here. */
  function placesOf({ parts }: CompiledTerm, first: number): number[] | null {
    const places = [first]
    let at = first
    for (let index = 1; index < parts.length; index++) {
      const { part, gap } = parts[index] as CompiledTerm['parts'][number]
      const furthest = at + 1 + gap
      do at++
      while (at < furthest && !readings[at]?.parts.has(part))
      if (!readings[at]?.parts.has(part) || words[at]?.clause !== words[first]?.clause) return null
      places.push(at)
    }
    return places
  }
}

const groupOrder: Record<TermGroup, number> = { against: 0, act: 1, decisive: 2, plain: 3, faint: 4 }

/** The hits of one theme without those that overlap a better one. */
function settle(hits: readonly TermHit[]): TermHit[] {
  const taken = new Set<number>()
  const kept: TermHit[] = []
  for (const hit of [...hits].sort(bestFirst)) {
    if (hit.places.some((place) => taken.has(place))) continue
    for (const place of hit.places) taken.add(place)
    if (hit.term.group !== 'against') kept.push(hit)
  }
  return kept
}

const bestFirst = (a: TermHit, b: TermHit): number =>
  groupOrder[a.term.group] - groupOrder[b.term.group] ||
  b.last - b.first - (a.last - a.first) ||
  b.term.pattern.length - a.term.pattern.length ||
  a.first - b.first
