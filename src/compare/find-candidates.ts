import type { Profile } from './describe-unit.js'

/** The telling notions that two recommendations share. */
export interface SharedTelling {
  readonly count: number
  /** Sum of the products of their weights, in ten-thousandths. */
  readonly weight: number
}

/** A recommendation, by its place in the index, that shares enough with another to be compared with it. */
export interface Candidate extends SharedTelling {
  readonly at: number
}

/**
 * Least weight of what is shared, in ten-thousandths: about one notion that both ask for. What only stands in the
 * reasons and examples of both is no reason to look further. It keeps the number of comparisons in check.
 */
const leastWeight = 2000

/** Where telling notions stand. Places are numbered in the order in which recommendations are added. */
export function makeCandidateIndex() {
  const postings = new Map<number, { readonly places: number[]; readonly weights: number[] }>()
  let [counts, sums] = [new Uint16Array(1024), new Float64Array(1024)]
  let size = 0
  return { add, find }

  function add({ telling }: Profile): void {
    for (const [index, key] of telling.keys.entries()) {
      const known = postings.get(key)
      const { places, weights } = known ?? { places: [], weights: [] }
      places.push(size)
      weights.push(telling.weights[index] as number)
      if (!known) postings.set(key, { places, weights })
    }
    if (++size > counts.length) [counts, sums] = [new Uint16Array(2 * size), new Float64Array(2 * size)]
  }

  /** What was added before and shares enough. Sums are of whole numbers, so that they do not depend on the order. */
  function find({ telling }: Profile): readonly Candidate[] {
    counts.fill(0, 0, size)
    sums.fill(0, 0, size)
    for (const [index, key] of telling.keys.entries()) count(postings.get(key), telling.weights[index] as number)
    const candidates: Candidate[] = []
    for (let at = 0; at < size; at++)
      if ((sums[at] as number) >= leastWeight)
        candidates.push({ at, count: counts[at] as number, weight: sums[at] as number })
    return candidates
  }

  function count(found: { readonly places: number[]; readonly weights: number[] } | undefined, weight: number): void {
    if (!found) return
    for (let i = 0; i < found.places.length; i++) {
      const at = found.places[i] as number
      counts[at] = (counts[at] as number) + 1
      sums[at] = (sums[at] as number) + weight * (found.weights[i] as number)
    }
  }
}
