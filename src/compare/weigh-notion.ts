import { loadSynonyms, loadThemes } from '../lexicon/index.js'
import { notionsOf, rarity } from './notions.js'

/**
 * How much a notion counts for what it is: a group of synonyms was made because reports ask for it in many words, a
 * term of the taxonomy is a subject, an actor is mostly who is to do it, and any other word may be a turn of phrase. Tried on the gold for links.
 */
const kinds = { group: 2, actor: 0.5, term: 1, other: 0.3 }

/** Rarity beyond which a notion counts no more: what is very rare is often one author's own word. */
const mostRare = 0.4

/** How much two recommendations are alike for sharing a notion, 0 to 1. */
export const weighNotion = (notion: string): number => Math.min(mostRare, rarity(notion)) * kindOf(notion)

/** Rarity from which a notion can be a reason; what is more frequent stands in any report. */
const leastRare = { subject: 0.22, other: 0.65 }

/** Whether a notion can be a reason to link: a subject that is not in every report, or else a rare word. */
export function isTelling(notion: string): boolean {
  const known = tellingCache.get(notion)
  if (known !== undefined) return known
  const isReason =
    kindOf(notion) !== kinds.actor &&
    rarity(notion) >= (kindOf(notion) === kinds.other ? leastRare.other : leastRare.subject)
  if (tellingCache.size >= cacheSize) tellingCache.clear()
  tellingCache.set(notion, isReason)
  return isReason
}

/** Upper bound of remembered notions. */
const cacheSize = 100_000
const tellingCache = new Map<string, boolean>()

const kindOf = (notion: string): number => {
  if (notion.startsWith('=')) return loadSynonyms().actors.has(notion.slice(1)) ? kinds.actor : kinds.group
  return subjects().has(notion) ? kinds.term : kinds.other
}

let loaded: ReadonlySet<string> | undefined

/** Letters of the shortest word of a theme term that tells a subject by itself. */
const shortest = 4

/** Notions in the terms by which themes are known, but for the faint ones. */
function subjects(): ReadonlySet<string> {
  if (loaded) return loaded
  const found = new Set<string>()
  for (const language of ['nl', 'en'] as const)
    for (const { group, pattern } of loadThemes().terms[language]) {
      if (group !== 'decisive' && group !== 'plain') continue
      const words = pattern.replace(/\*|\.\./g, ' ').split(/\s+/)
      for (const word of words.filter(({ length }) => length >= shortest))
        for (const notion of notionsOf(word, language)) found.add(notion)
    }
  loaded = found
  return loaded
}
