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
  const byStretch = new Map<number, Candidate[]>()
  for (const candidate of ordered) {
    const stretches = stretchesOf(candidate)
    const isFree = (other: Candidate) => overlap(other.view, candidate.view) === 0 || canHold(other, candidate)
    if (!stretches.every((stretch) => byStretch.get(stretch)?.every(isFree) ?? true)) continue
    kept.push(candidate)
    for (const stretch of stretches) byStretch.set(stretch, [...(byStretch.get(stretch) ?? []), candidate])
  }
  return kept.sort((a, b) => a.view.start - b.view.start)
}

/** UTF-16 units by which candidates are kept apart: only those of one stretch can overlap, and a report has thousands. */
const STRETCH = 200

/** The stretches of the text in which a candidate lies. */
function stretchesOf({ view }: Candidate): number[] {
  const first = Math.floor(view.start / STRETCH)
  const last = Math.floor(view.end / STRETCH)
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}

const canHold = (outer: Candidate, inner: Candidate): boolean =>
  outer.type === 'quantity' && isName(inner) && contains(outer.view, inner.view)
