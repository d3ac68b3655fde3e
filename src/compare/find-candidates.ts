import type { Profile } from './describe-unit.js'
import type { Vector } from './vector.js'

/** A recommendation, by its place in the index, that shares notions side by side with another. */
export interface Candidate {
  readonly at: number
  /** Soft cosine of the notions side by side in both. */
  readonly pairs: number
  /** Whether what one stands under may be what the other asks: without any such sign that is not looked into. */
  readonly isUnder: boolean
}

/** Soft cosine of notions side by side from which what they stand under is looked into as well. */
const leastToLook = 0.05

/**
 * Least soft cosine of the notions side by side in two recommendations that are compared, where what one stands under
 * does not meet the other: below it, themes alone would link them. It spares half of the comparisons.
 */
const leastShared = 0.02

/** Where the keys of vectors stand, with their weights. Places are numbered in the order in which they are added. */
interface Postings {
  readonly places: number[]
  readonly weights: number[]
}

/**
 * Finds what may ask the same: two recommendations that have no two notions side by side in common, be it by a near
 * group, do not. Pairs are many and each is rare, so that few meet by chance. What they share is summed up on the way,
 * key by key from the least, so that sums do not depend on the order in which recommendations are added.
 */
export function makeCandidateIndex() {
  const [own, wide] = [new Map<number, Postings>(), new Map<number, Postings>()]
  let met = new Int32Array(1024)
  let [there, back, lengths] = [new Float64Array(1024), new Float64Array(1024), new Float64Array(1024)]
  let underHeading = new Uint8Array(1024)
  let [size, queries] = [0, 0]
  return { add, find }

  function add({ pairs }: Profile): void {
    post(own, pairs.own)
    post(wide, pairs.wide)
    lengths[size] = pairs.length
    if (++size < met.length) return
    const known = lengths
    met = new Int32Array(2 * size)
    ;[there, back, lengths] = [new Float64Array(2 * size), new Float64Array(2 * size), new Float64Array(2 * size)]
    underHeading = new Uint8Array(2 * size)
    lengths.set(known)
    queries = 0
  }

  function post(postings: Map<number, Postings>, { keys, weights }: Vector): void {
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as number
      const known = postings.get(key)
      const { places, weights: posted } = known ?? { places: [], weights: [] }
      places.push(size)
      posted.push(weights[i] as number)
      if (!known) postings.set(key, { places, weights: posted })
    }
  }

  /** What was added before and shares enough, each once. */
  function find({ pairs }: Profile): readonly Candidate[] {
    const found: number[] = []
    queries++
    sum(own, pairs.wide, there, found)
    sum(wide, pairs.own, back, found)
    const candidates: Candidate[] = []
    for (const at of found) {
      const product = (there[at] as number) + (back[at] as number)
      const cosine = product / (2 * (pairs.length * (lengths[at] as number)))
      const isUnder = cosine >= leastToLook || underHeading[at] === 1
      if (isUnder || cosine >= leastShared) candidates.push({ at, pairs: cosine, isUnder })
    }
    return candidates
  }

  function sum(postings: Map<number, Postings>, { keys, weights }: Vector, sums: Float64Array, found: number[]): void {
    for (let i = 0; i < keys.length; i++) {
      const known = postings.get(keys[i] as number)
      if (!known) continue
      const weight = weights[i] as number
      for (let j = 0; j < known.places.length; j++) {
        const at = known.places[j] as number
        if (met[at] !== queries) {
          met[at] = queries
          there[at] = 0
          back[at] = 0
          underHeading[at] = 0
          found.push(at)
        }
        if (weight === 0 || known.weights[j] === 0) underHeading[at] = 1
        sums[at] = (sums[at] as number) + weight * (known.weights[j] as number)
      }
    }
  }
}
