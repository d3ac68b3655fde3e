import type { Span } from '../model/index.js'
import type { Rule } from './list-rules.js'
import { mergeRules, type Stroke } from './merge-rules.js'

/** A table that rules draw: its lines across and, where there are any, its lines down. Points. */
export interface RuledTable {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** From top to bottom. Each knows how far it runs, since a cell can span rows. */
  readonly across: readonly Across[]
  /** Left edges and the right edge of the columns; empty when only rules across are drawn. */
  readonly columns: readonly number[]
}

interface Across extends Span {
  readonly y: number
}

/** Points that rules of one table may miss each other by. */
const PLAY = 3

/** Rules across that make a table when none run down: under the head and under each row. */
const LEAST_ACROSS = 3

/** Points between the rules across of one table without rules down. */
const FARTHEST = 200

/** Tables by their rules: rules down and across that touch, or a stack of rules across of one width. */
export function findRuledTables(rules: readonly Rule[]): RuledTable[] {
  const { across, down } = mergeRules(rules)
  const groups = connect(across, down)
  const grids = groups.map(toGrid).filter((table) => table !== null)
  const loose = across.filter((one) => !grids.some((grid) => one.at >= grid.top - PLAY && one.at <= grid.bottom + PLAY))
  return [...grids, ...stacks(loose)]
}

interface Group {
  across: Stroke[]
  down: Stroke[]
}

/** Rules across and down that touch each other, directly or by others. */
function connect(across: readonly Stroke[], down: readonly Stroke[]): Group[] {
  const groups: Group[] = []
  for (const stroke of down) {
    const met = across.filter((one) => touches(one, stroke))
    const joined = groups.filter((group) => group.across.some((one) => met.includes(one)))
    const group = { across: [...new Set([...joined.flatMap((g) => g.across), ...met])], down: [stroke] }
    for (const other of joined) {
      group.down.push(...other.down)
      groups.splice(groups.indexOf(other), 1)
    }
    groups.push(group)
  }
  return groups
}

const touches = (across: Stroke, down: Stroke): boolean =>
  down.at >= across.from - PLAY &&
  down.at <= across.to + PLAY &&
  across.at >= down.from - PLAY &&
  across.at <= down.to + PLAY

function toGrid({ across, down }: Group): RuledTable | null {
  const left = Math.min(...across.map(({ from }) => from))
  const right = Math.max(...across.map(({ to }) => to))
  const top = Math.min(...across.map(({ at }) => at), ...down.map(({ from }) => from))
  const bottom = Math.max(...across.map(({ at }) => at), ...down.map(({ to }) => to))
  const columns = distinct([left, ...down.map(({ at }) => at), right])
  const lines = across.map(({ at, from, to }) => ({ y: at, start: from, end: to })).sort((a, b) => a.y - b.y)
  const rows = distinct([top, ...lines.map(({ y }) => y), bottom])
  return columns.length >= 3 && rows.length >= 3 ? { left, right, top, bottom, across: lines, columns } : null
}

/** Rules across of one width that follow each other: a table of rows without lines down. */
function stacks(across: readonly Stroke[]): RuledTable[] {
  const open: Stroke[][] = []
  for (const stroke of across) {
    const stack = open.find((one) => continues(one.at(-1) as Stroke, stroke))
    if (stack) stack.push(stroke)
    else open.push([stroke])
  }
  return open
    .filter((stack) => stack.length >= LEAST_ACROSS)
    .map((stack) => ({
      left: Math.min(...stack.map(({ from }) => from)),
      right: Math.max(...stack.map(({ to }) => to)),
      top: (stack[0] as Stroke).at,
      bottom: (stack.at(-1) as Stroke).at,
      across: stack.map(({ at, from, to }) => ({ y: at, start: from, end: to })),
      columns: [],
    }))
}

const continues = (above: Stroke, below: Stroke): boolean =>
  Math.abs(above.from - below.from) <= PLAY &&
  Math.abs(above.to - below.to) <= PLAY &&
  below.at - above.at <= FARTHEST &&
  below.at > above.at

/** Numbers that differ by more than the play, in order. */
function distinct(numbers: readonly number[]): number[] {
  const kept: number[] = []
  for (const number of [...numbers].sort((a, b) => a - b)) {
    if (kept.length === 0 || number - (kept.at(-1) as number) > PLAY) kept.push(number)
  }
  return kept
}
