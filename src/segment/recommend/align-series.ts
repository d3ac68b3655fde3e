import type { Unit } from './unit.js'

/** Fewest advices in a list and in its second printing for their order to mean something. */
const leastMembers = 3
/** Least mean likeness of members in the same place. */
const leastAlike = 0.3
/** Least share of members that are most like the one in their own place. */
const leastInPlace = 0.6

/** How much the words of one unit stand in another, 0 to 1. */
type Likeness = (unit: Unit, other: Unit) => number

/**
 * Finds lists that a report prints twice with as many points in the same order, in a summary and as headings of the
 * body, and pairs them point by point, also those in other words. Never pairs single points.
 */
export function alignSeries(units: readonly Unit[], likeness: Likeness): ReadonlyMap<Unit, Unit> {
  const runs = readRuns(units)
  const pairs = new Map<Unit, Unit>()
  for (const [at, later] of runs.entries()) {
    const first = runs.slice(0, at).find((earlier) => isSameSeries(earlier, later, likeness))
    if (first) for (const [place, unit] of later.entries()) pairs.set(unit, first[place] as Unit)
  }
  return pairs
}

function isSameSeries(earlier: readonly Unit[], later: readonly Unit[], likeness: Likeness): boolean {
  if (earlier.length !== later.length || earlier[0]?.form === later[0]?.form) return false
  const rows = later.map((unit) => earlier.map((other) => likeness(unit, other)))
  const own = rows.map((row, place) => row[place] as number)
  const inPlace = rows.filter((row, place) => own[place] === Math.max(...row) && (own[place] as number) > 0).length
  const mean = own.reduce((sum, share) => sum + share, 0) / own.length
  return mean >= leastAlike && inPlace / rows.length >= leastInPlace
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
