import { contains, length, overlap } from '../text/index.js'
import type { Candidate } from './candidate.js'

const isName = ({ type }: Candidate): boolean => type === 'organisation' || type === 'country'

/**
 * Settles what several finders claim. A country inside the name of an organisation is part of that name; a name inside
 * a sum or a percentage is part of the sum ("Amerikaanse dollar"); a quantity may hold a name ("12 Nederlandse gemeenten").
 * Of two that cross each other the longer one stays, and of two as long as each other the surer one.
 */
export function settleOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const ordered = [...candidates].sort(
    (a, b) => length(b.view) - length(a.view) || b.confidence - a.confidence || a.view.start - b.view.start,
  )
  const kept: Candidate[] = []
  for (const candidate of ordered) {
    if (kept.every((other) => overlap(other.view, candidate.view) === 0 || canHold(other, candidate)))
      kept.push(candidate)
  }
  return kept.sort((a, b) => a.view.start - b.view.start)
}

const canHold = (outer: Candidate, inner: Candidate): boolean =>
  outer.type === 'quantity' && isName(inner) && contains(outer.view, inner.view)
