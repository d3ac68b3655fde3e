import { type Bag, bagOf, nearGroups, nearness } from './bag.js'
import { keyOf, pairOf, vectorOf } from './vector.js'
import { weighNotion } from './weigh-notion.js'

/** A passage as far as pairs need it. */
interface PairedPassage {
  /** 0 to 1. */
  readonly weight: number
  readonly notions: readonly { readonly notion: string }[]
}

/** Weight below which a notion makes no pair: who is to act, and turns of phrase. */
const leastWeight = 0.21

/** Keeps two recommendations of few pairs from being alike for one of them; a squared weight. */
const slack = 0.3

/** Notions that may stand between two of a pair, plus one. */
const reach = 4

/**
 * Notions that stand side by side: "exchange" beside "data" says what is asked, where either alone says what it is about.
 * What counts for nothing is passed over. A pair weighs as its passage and the root of its notions do, and stands for
 * those with a near group in the place of one as well. One of weight 0 counts for nothing, and yet two recommendations
 * meet in it.
 */
export function pairNotions(passages: readonly PairedPassage[]): Bag {
  const [own, wide] = [new Map<number, number>(), new Map<number, number>()]
  for (const { weight, notions } of passages) {
    const telling = notions.map(({ notion }) => notion).filter((notion) => weighNotion(notion) >= leastWeight)
    for (const [at, one] of telling.entries())
      for (const other of telling.slice(at + 1, at + 1 + reach)) {
        if (one === other) continue
        raise(own, one, other, weight)
        raise(wide, one, other, weight)
        for (const near of nearGroups(one)) if (near !== other) raise(wide, near, other, nearness * weight)
        for (const near of nearGroups(other)) if (near !== one) raise(wide, one, near, nearness * weight)
      }
  }
  return bagOf(vectorOf(own), vectorOf(wide), slack)
}

function raise(pairs: Map<number, number>, one: string, other: string, stress: number): void {
  const key = pairOf(keyOf(one), keyOf(other))
  const weight = stress * Math.sqrt(weighNotion(one) * weighNotion(other))
  if (weight > (pairs.get(key) ?? -1)) pairs.set(key, weight)
}
