import type { Span } from '../model/index.js'
import type { BaselineReport } from './baseline.js'
import type { Gold } from './gold.js'
import { type FoundKind, foundKinds, type RightKind, rightKinds } from './scores.js'

/** One unit of one kind that is not as it was in the baseline. */
export interface Change extends Span {
  readonly report: string
  readonly kind: FoundKind | RightKind
  /** The first two are for the worse. */
  readonly change: 'lost' | 'new false alarm' | 'gained' | 'false alarm gone'
  /** Id in the gold, or the place of a false alarm. */
  readonly unit: string
  /** The theme, where it is about one. */
  readonly value: string | null
}

/** Which units of a report were found or rightly spoken of and are no longer, and the other way round, with places. */
export function findChanges(gold: Gold, before: BaselineReport, now: BaselineReport): Change[] {
  const places = placesOf(gold)
  const list = (kind: Change['kind'], change: Change['change'], keys: readonly string[]): Change[] =>
    keys.map((key) => {
      const [unit, value = null] = key.split('=') as [string, string?]
      return { report: gold.report, kind, change, unit, value, ...(places.get(unit) ?? spanOf(unit)) }
    })
  const found = foundKinds.flatMap((kind) => {
    const [was, is] = [before.found[kind], now.found[kind]]
    return [
      ...list(kind, 'lost', without(was?.units, is?.units)),
      ...list(kind, 'new false alarm', without(is?.falseAlarms, was?.falseAlarms)),
      ...list(kind, 'gained', without(is?.units, was?.units)),
      ...list(kind, 'false alarm gone', without(was?.falseAlarms, is?.falseAlarms)),
    ]
  })
  const right = rightKinds.flatMap((kind) => {
    const [was, is] = [before.right[kind]?.units, now.right[kind]?.units]
    return [...list(kind, 'lost', without(was, is)), ...list(kind, 'gained', without(is, was))]
  })
  return [...found, ...right]
}

const without = (keys: readonly string[] = [], other: readonly string[] = []): string[] =>
  keys.filter((key) => !other.includes(key))

const placesOf = (gold: Gold): ReadonlyMap<string, Span> =>
  new Map([
    ...gold.recommendations.map(({ id, start, end }) => [id, { start, end }] as const),
    ...gold.mentions.map(({ start, end }) => [`m${start}`, { start, end }] as const),
  ])

/** The span that the key of a false alarm writes down; the start of the text for an id that the gold does not know. */
function spanOf(key: string): Span {
  const [, start = 0, end = 0] = (/^(\d+)-(\d+)$/.exec(key) ?? []).map(Number)
  return { start, end }
}
