import type { Profile } from './describe-unit.js'
import { weighNotion } from './weigh-notion.js'

/** Notions to name. */
const mostTerms = 4

/** Part of the members that must share a notion before it names the cluster. */
const leastHolding = 0.5

/** What the members share, in their own most frequent words: "centrale, inkoop, markt". */
export function labelCluster(members: readonly Profile[]): string {
  const scores = new Map<string, number>()
  const holding = new Map<string, number>()
  for (const { notions } of members)
    for (const [notion, weight] of notions) {
      scores.set(notion, (scores.get(notion) ?? 0) + weight * weighNotion(notion))
      holding.set(notion, (holding.get(notion) ?? 0) + 1)
    }
  const shared = [...scores]
    .filter(([notion]) => (holding.get(notion) as number) >= Math.max(2, leastHolding * members.length))
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  const words = shared.map(([notion]) => usualWord(members, notion))
  return [...new Set(words)].slice(0, mostTerms).join(', ')
}

/** The word that most members use for a notion; of equals the shortest. */
function usualWord(members: readonly Profile[], notion: string): string {
  const counts = new Map<string, number>()
  for (const { words } of members) {
    const word = words.get(notion)?.toLowerCase()
    if (word !== undefined) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const [usual] = [...counts].sort(([a, x], [b, y]) => y - x || a.length - b.length || (a < b ? -1 : 1))
  return usual?.[0] ?? notion
}
