import { loadSynonyms } from '../lexicon/index.js'
import { dot, makeVector, type Vector } from './vector.js'
import { weighNotion } from './weigh-notion.js'

/** What some words stand for, alone or side by side, and what is often meant by them beside. */
export interface Bag {
  readonly own: Vector
  /** `own`, with the groups that are near to those in it at a part of their weight. */
  readonly wide: Vector
}

/** What a group counts for where one that is near to it is written. Tried on the gold for links. */
export const nearness = 0.6

/** Keeps two bags of few words from being alike for one of them; a squared weight. */
const slack = 1.5

/** @param stresses how much of what is asked each notion stands in, 0 to 1 */
export function makeBag(stresses: ReadonlyMap<string, number>): Bag {
  const own = new Map([...stresses].map(([notion, stress]) => [notion, stress * weighNotion(notion)]))
  return { own: makeVector(own), wide: makeVector(new Map([...nearTo(stresses), ...own])) }
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
export function compareBags(a: Bag, b: Bag, least = slack): number {
  const product = (dot(a.own, b.wide) + dot(b.own, a.wide)) / 2
  return product === 0 ? 0 : product / Math.sqrt((a.own.squares + least) * (b.own.squares + least))
}
