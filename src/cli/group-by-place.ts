import type { Span } from '../model/index.js'
import type { Locator } from './make-locator.js'

/** A place in a report and everything that is to be said of it. */
export interface PlaceLine {
  /** Line, column and page. */
  readonly where: string
  readonly what: string
  /** The words that stand there. */
  readonly excerpt: string
}

/** One place is scored in several kinds: what is said of it stands together. In order of reading. */
export function groupByPlace<Item>(
  items: readonly Item[],
  placeOf: (item: Item) => Span,
  locator: Locator,
  describe: (item: Item) => string,
): PlaceLine[] {
  const groups = new Map<string, Item[]>()
  for (const item of [...items].sort((a, b) => placeOf(a).start - placeOf(b).start)) {
    const { start, end } = placeOf(item)
    const group = groups.get(`${start}-${end}`)
    if (group) group.push(item)
    else groups.set(`${start}-${end}`, [item])
  }
  return [...groups.values()].map((group) => {
    const place = placeOf(group[0] as Item)
    return { where: locator.where(place), what: group.map(describe).join('; '), excerpt: locator.excerpt(place) }
  })
}
