import type { Profile } from './describe-unit.js'

/**
 * Where pairs of notions stand, to find what may ask the same: two recommendations that have no two notions side by side
 * in common, be it by a near group, do not. Pairs are many and each is rare, so that few recommendations meet by chance.
 * Places are numbered in the order in which recommendations are added.
 */
export function makeCandidateIndex() {
  const postings = new Map<number, number[]>()
  let seenFor = new Int32Array(1024).fill(-1)
  let [size, queries] = [0, 0]
  return { add, find }

  function add({ meeting }: Profile): void {
    for (const key of meeting.own.keys) {
      const places = postings.get(key)
      if (places) places.push(size)
      else postings.set(key, [size])
    }
    if (++size > seenFor.length) seenFor = grow(seenFor)
  }

  /** Places of what was added before and shares a pair, each once. */
  function find({ meeting }: Profile): readonly number[] {
    const found: number[] = []
    queries++
    for (const key of meeting.wide.keys)
      for (const at of postings.get(key) ?? []) {
        if (seenFor[at] === queries) continue
        seenFor[at] = queries
        found.push(at)
      }
    return found
  }
}

function grow(marks: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * marks.length).fill(-1)
  larger.set(marks)
  return larger
}
