import type { Span } from '../../model/index.js'
import { length } from '../../text/index.js'

/** Of spans that overlap, the longest stays; of two equally long, the one that comes first in the list. In order of place. */
export function settleOverlaps<Item extends Span>(items: readonly Item[]): Item[] {
  const byLength = [...items].sort((a, b) => length(b) - length(a))
  const taken = new Uint8Array(items.reduce((end, item) => Math.max(end, item.end), 0))
  const kept = byLength.filter((item) => {
    if (taken[item.start] || taken[item.end - 1]) return false
    taken.fill(1, item.start, item.end)
    return true
  })
  return kept.sort((a, b) => a.start - b.start)
}
