import { loadThemes } from '../lexicon/index.js'

/** Of a theme by rank. */
const rankWeights = [1, 0.7, 0.5] as const

/** What a theme counts for where one that is near to it was given. */
const nearness = 0.4

/** Likeness of themes where those of one are not known. */
const unknown = 0.6

/** Soft cosine of the themes of two recommendations, 0 to 1. */
export function compareThemes(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return unknown
  return multiply(a, b) / Math.sqrt(multiply(a, a) * multiply(b, b))
}

function multiply(a: readonly string[], b: readonly string[]): number {
  let product = 0
  for (const [rank, one] of a.entries())
    for (const [other, theme] of b.entries()) product += weightAt(rank) * weightAt(other) * likeness(one, theme)
  return product
}

const weightAt = (rank: number): number => rankWeights[rank] ?? 0

const likeness = (one: string, other: string): number =>
  one === other ? 1 : near().get(one)?.has(other) ? nearness : 0

let loaded: ReadonlyMap<string, ReadonlySet<string>> | undefined

const near = (): ReadonlyMap<string, ReadonlySet<string>> =>
  (loaded ??= new Map(loadThemes().themes.map(({ id, near }) => [id, new Set(near)])))
