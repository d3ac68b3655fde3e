import type { Unit } from './unit.js'

/** Of a heading and of a point that says it in other words: stems that both have, the heading's share of them, and Dice. */
const least = { shared: 3, held: 0.75, dice: 0.5 }
/** Fewest points of one list that must have a heading each, in the same order. */
const leastPairs = 2

/** The stems of what a unit says first; asked for often. */
type StemsOf = (unit: Unit) => ReadonlySet<string>

/**
 * Pairs the points of a summary, or of a closing list, with headings elsewhere that say them in fewer or other words.
 * One heading alone can have its words by chance; several in the order of the list cannot.
 */
export function pairHeadings(units: readonly Unit[], stemsOf: StemsOf): ReadonlyMap<Unit, Unit> {
  const heads = units.filter(({ title, form }) => title !== null && (form === 'heading' || form === 'headed'))
  const pairs = new Map<Unit, Unit>()
  for (const points of readLists(units)) {
    const found = points.flatMap((point): [Unit, Unit][] => {
      const head = bestHead(point, heads, stemsOf)
      return head ? [[point, head]] : []
    })
    if (found.length < leastPairs || !isRising(found.map(([, head]) => head))) continue
    for (const [point, head] of found) {
      const [first, again] = point.view.start < head.view.start ? [point, head] : [head, point]
      pairs.set(again, first)
    }
  }
  return pairs
}

/** Points without a title, by what they stand under. */
function readLists(units: readonly Unit[]): Unit[][] {
  const lists: Unit[][] = []
  for (const unit of units) {
    if (unit.title !== null || !['bullet', 'lettered'].includes(unit.form)) continue
    const last = lists.at(-1)
    if (last?.[0]?.parent === unit.parent && last[0].form === unit.form) last.push(unit)
    else lists.push([unit])
  }
  return lists
}

function bestHead(point: Unit, heads: readonly Unit[], stemsOf: StemsOf): Unit | null {
  // The heading in whose section the point stands: there it says how.
  const own = heads.findLast(({ view }) => view.start < point.view.start)
  const scored = heads
    .filter((head) => head !== own)
    .map((head) => ({ head, share: alike(stemsOf(head), stemsOf(point)) }))
    .sort((a, b) => b.share - a.share)
  return scored[0] && scored[0].share > 0 ? scored[0].head : null
}

function alike(title: ReadonlySet<string>, words: ReadonlySet<string>): number {
  const shared = [...title].filter((word) => words.has(word)).length
  const dice = (2 * shared) / (title.size + words.size)
  return shared >= least.shared && shared >= least.held * title.size && dice >= least.dice ? dice : 0
}

const isRising = (heads: readonly Unit[]): boolean =>
  heads.every((head, at) => at === 0 || head.view.start > (heads[at - 1] as Unit).view.start)
