import { loadSynonyms } from '../lexicon/index.js'
import { dot, makeVector, type Vector } from './vector.js'
import { weighNotion } from './weigh-notion.js'

/** What some words stand for, alone or side by side, and what is often meant by them beside. */
export interface Bag {
  readonly own: Vector
  /** `own`, with the groups that are near to those in it at a part of their weight. */
  readonly wide: Vector
  /** The lengths of both as a cosine sees them, from which it can be bounded. */
  readonly ownShare: number
  readonly wideShare: number
  /** What a product is divided by. */
  readonly length: number
}

/** What a group counts for where one that is near to it is written. Tried on the gold for links. */
export const nearness = 0.6

/** Of words, a squared weight. */
const slack = 1.5

/** @param stresses how much of what is asked each notion stands in, 0 to 1 */
export function makeBag(stresses: ReadonlyMap<string, number>): Bag {
  const own = new Map([...stresses].map(([notion, stress]) => [notion, stress * weighNotion(notion)]))
  return bagOf(makeVector(own), makeVector(new Map([...nearTo(stresses), ...own])), slack)
}

/** @param slack keeps two bags of little from being alike for one thing; a squared weight */
export function bagOf(own: Vector, wide: Vector, slack: number): Bag {
  const length = Math.sqrt(own.squares + slack)
  return { own, wide, length, ownShare: Math.sqrt(own.squares) / length, wideShare: Math.sqrt(wide.squares) / length }
}

function nearTo(stresses: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const near = new Map<string, number>()
  for (const [notion, stress] of stresses)
    for (const other of nearGroups(notion)) {
      const weight = nearness * stress * weighNotion(other)
      if (weight > (near.get(other) ?? 0)) near.set(other, weight)
    }
  return near
}

/** The groups that are near to the one that a notion is. */
export function nearGroups(notion: string): readonly string[] {
  if (!notion.startsWith('=')) return []
  return [...(loadSynonyms().near.get(notion.slice(1)) ?? [])].map((id) => `=${id}`)
}

/** Soft cosine, 0 to 1: what is near counts for a part. The same both ways. */
export const compareBags = (a: Bag, b: Bag): number =>
  (dot(a.own, b.wide) + dot(b.own, a.wide)) / (2 * a.length * b.length)

/** What the soft cosine of two bags cannot exceed, by Cauchy. */
export const boundOf = (a: Bag, b: Bag): number => (a.ownShare * b.wideShare + b.ownShare * a.wideShare) / 2
