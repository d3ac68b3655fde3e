import type { Unit } from './unit.js'

/** Fewest advices in a list and in its second printing for their order to mean something. */
const leastMembers = 3
/** Least mean likeness of members in the same place. */
const leastAlike = 0.3
/** The same where one list lacks points: there is more than one way to place them. */
const leastAlikeWithGaps = 0.4
/** Least share of members that are most like the one in their own place. */
const leastInPlace = 0.6

/** How much the words of one unit stand in another, 0 to 1. */
type Likeness = (unit: Unit, other: Unit) => number

/**
 * Finds lists that a report prints twice in the same order, in a summary and as headings of the body, and pairs them
 * point by point, also those in other words. One of the lists may lack a point or two. Never pairs single points.
 */
export function alignSeries(units: readonly Unit[], likeness: Likeness): ReadonlyMap<Unit, Unit> {
  const runs = readRuns(units)
  const pairs = new Map<Unit, Unit>()
  for (const [at, later] of runs.entries()) {
    for (const earlier of runs.slice(0, at)) {
      const places = placeSeries(earlier, later, likeness)
      if (!places) continue
      for (const [first, again] of places) pairs.set(later[again] as Unit, earlier[first] as Unit)
      break
    }
  }
  return pairs
}

/** Most points that one printing may have more than the other. */
const mostMore = 2

/** Which points of two lists are the same, in order; null when the lists are not the same. */
function placeSeries(earlier: readonly Unit[], later: readonly Unit[], likeness: Likeness): [number, number][] | null {
  if (Math.abs(earlier.length - later.length) > mostMore || earlier[0]?.form === later[0]?.form) return null
  const rows = earlier.map((unit) => later.map((other) => likeness(unit, other)))
  const places = earlier.length <= later.length ? inOrder(rows) : inOrder(transpose(rows)).map(swap)
  const shares = places.map(([row, column]) => (rows[row] as number[])[column] as number)
  const best = places.filter(([row, column]) => {
    const own = (rows[row] as number[])[column] as number
    return own > 0 && own === Math.max(...rows.map((other) => other[column] as number))
  })
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length
  const least = earlier.length === later.length ? leastAlike : leastAlikeWithGaps
  return mean >= least && best.length / shares.length >= leastInPlace ? places : null
}

const swap = ([a, b]: [number, number]): [number, number] => [b, a]
const transpose = (rows: readonly number[][]): number[][] =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] as number))

/** For each row a column, rising, with the largest sum: the longer list skips what the shorter one lacks. */
function inOrder(rows: readonly number[][]): [number, number][] {
  const width = rows[0]?.length ?? 0
  // sums[row][from]: the best sum of the rows from this one on, with columns from `from` on.
  const sums = Array.from({ length: rows.length + 1 }, () => new Array<number>(width + 1).fill(0))
  for (let row = rows.length - 1; row >= 0; row--) {
    ;(sums[row] as number[])[width] = Number.NEGATIVE_INFINITY
    for (let from = width - 1; from >= 0; from--) {
      const taken = ((rows[row] as number[])[from] as number) + ((sums[row + 1] as number[])[from + 1] as number)
      ;(sums[row] as number[])[from] = Math.max(taken, (sums[row] as number[])[from + 1] as number)
    }
  }
  const places: [number, number][] = []
  for (let row = 0, from = 0; row < rows.length; row++, from++) {
    while ((sums[row] as number[])[from] === (sums[row] as number[])[from + 1]) from++
    places.push([row, from])
  }
  return places
}

/** Headings that count on, and points below one lead-in, each run in order. */
function readRuns(units: readonly Unit[]): Unit[][] {
  const runs: Unit[][] = []
  const advices = units.filter(({ tier, form }) => tier === 'formal' && ['headed', 'bullet', 'lettered'].includes(form))
  for (const unit of advices) {
    const run = runs.findLast(([first]) => first?.form === unit.form)
    const last = run?.at(-1)
    if (run && last && last.parent === unit.parent && !beginsAnew(unit)) run.push(unit)
    else runs.push([unit])
  }
  return runs.filter((run) => run.length >= leastMembers)
}

const beginsAnew = ({ label }: Unit): boolean => /^(?:1|a|i)$/i.test(label ?? '')
