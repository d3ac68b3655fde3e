import { loadThemes } from '../lexicon/index.js'

/** Themes of a recommendation, for a soft cosine; null where none is known. */
export type ThemeWeights = {
  /** Places in the taxonomy, and weights of a vector of length 1. */
  readonly own: readonly (readonly [place: number, weight: number])[]
  /** By place, with what is near to the own themes at a part of their weight. */
  readonly wide: Float64Array
} | null

/** Of a theme by rank. */
const rankWeights = [1, 0.7, 0.5] as const

/** What a theme counts for where one that is near to it was given. Tried on the gold for links. */
const nearness = 0.4

/** Likeness of themes where those of one are not known. */
const unknown = 0.6

/** @param ids themes by rank; what the taxonomy does not know counts for nothing */
export function weighThemes(ids: readonly string[]): ThemeWeights {
  const { places, near } = taxonomy()
  const weights = ids.flatMap((id, rank) => {
    const place = places.get(id)
    return place === undefined ? [] : [[place, rankWeights[rank] ?? 0] as const]
  })
  if (weights.length === 0) return null
  const wide = new Float64Array(places.size)
  for (const [place, weight] of weights)
    for (const [other, likeness] of near[place] as Likeness[]) wide[other] = (wide[other] as number) + weight * likeness
  const length = Math.sqrt(weights.reduce((sum, [place, weight]) => sum + weight * (wide[place] as number), 0))
  return {
    own: weights.map(([place, weight]) => [place, weight / length]),
    wide: wide.map((weight) => weight / length),
  }
}

/** Soft cosine, 0 to 1. */
export function compareThemes(a: ThemeWeights, b: ThemeWeights): number {
  if (a === null || b === null) return unknown
  let product = 0
  for (const [place, weight] of a.own) product += weight * (b.wide[place] as number)
  return product
}

type Likeness = readonly [place: number, likeness: number]

interface Taxonomy {
  readonly places: ReadonlyMap<string, number>
  /** By place, the themes that are like it, itself among them. */
  readonly near: readonly (readonly Likeness[])[]
}

let loaded: Taxonomy | undefined

function taxonomy(): Taxonomy {
  if (loaded) return loaded
  const { themes } = loadThemes()
  const places = new Map(themes.map(({ id }, place) => [id, place]))
  const near = themes.map(({ near: others }, place) => [
    [place, 1] as const,
    ...others.map((id) => [places.get(id) as number, nearness] as const),
  ])
  loaded = { places, near }
  return loaded
}
