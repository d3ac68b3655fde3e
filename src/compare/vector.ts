/** Weights by key, sorted by key, so that two of them are compared in one go along both. */
export interface Vector {
  readonly keys: Float64Array
  readonly weights: Float64Array
  /** Sum of the squares of the weights. */
  readonly squares: number
}

/**
 * A vector of weights by word. Words become numbers by a hash, which is the same in every run and in whatever order they
 * come, so that sums come out the same to the last digit.
 */
export const makeVector = (weights: ReadonlyMap<string, number>): Vector =>
  vectorOf(new Map([...weights].map(([word, weight]) => [keyOf(word), weight])))

/** A vector of weights by key. */
export function vectorOf(weights: ReadonlyMap<number, number>): Vector {
  const keys = Float64Array.from(weights.keys()).sort()
  const sorted = keys.map((key) => weights.get(key) as number)
  return { keys, weights: sorted, squares: sorted.reduce((sum, weight) => sum + weight * weight, 0) }
}

const half = 0x4000000

/** The key of two words, whatever their order. */
export const pairOf = (one: number, other: number): number =>
  (Math.min(one, other) % half) * half + (Math.max(one, other) % half)

export function dot(a: Vector, b: Vector): number {
  let sum = 0
  for (let i = 0, j = 0; i < a.keys.length && j < b.keys.length; ) {
    const one = a.keys[i] as number
    const other = b.keys[j] as number
    if (one === other) sum += (a.weights[i++] as number) * (b.weights[j++] as number)
    else if (one < other) i++
    else j++
  }
  return sum
}

/** How many keys two vectors have in common. */
export function countShared(a: Vector, b: Vector): number {
  let count = 0
  for (let i = 0, j = 0; i < a.keys.length && j < b.keys.length; ) {
    const one = a.keys[i] as number
    const other = b.keys[j] as number
    if (one <= other) i++
    if (other <= one) j++
    if (one === other) count++
  }
  return count
}

/** Upper bound of remembered keys. */
const cacheSize = 200_000
const keys = new Map<string, number>()

export function keyOf(word: string): number {
  const known = keys.get(word)
  if (known !== undefined) return known
  const key = hash(word)
  if (keys.size >= cacheSize) keys.clear()
  keys.set(word, key)
  return key
}

/** 53 bits: two FNV-1a hashes of 32 and 21 bits with different seeds. */
function hash(word: string): number {
  let [high, low] = [0x811c9dc5, 0x1b873593]
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    high = Math.imul(high ^ code, 0x01000193)
    low = Math.imul(low ^ code, 0x85ebca6b)
    low ^= low >>> 13
  }
  return ((high >>> 0) % 0x200000) * 0x100000000 + (low >>> 0)
}
