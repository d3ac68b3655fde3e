import type { Rule } from './list-rules.js'

/** Points that parts of one rule may miss each other by. */
const PLAY = 3

/** Shortest rule in points; shorter strokes belong to drawings and underlined words. */
const SHORTEST = 12

/** A rule as one number where it stands and two between which it runs. */
export interface Stroke {
  readonly at: number
  readonly from: number
  readonly to: number
}

/** Rules across and rules down, with those that continue each other as one: tables are often drawn cell by cell. */
export function mergeRules(rules: readonly Rule[]): { across: Stroke[]; down: Stroke[] } {
  return {
    across: merge(rules.filter(isAcross).map(({ x0, x1, y0 }) => ({ at: y0, from: x0, to: x1 }))),
    down: merge(rules.filter((rule) => !isAcross(rule)).map(({ x0, y0, y1 }) => ({ at: x0, from: y0, to: y1 }))),
  }
}

const isAcross = ({ x0, x1, y0, y1 }: Rule): boolean => x1 - x0 > y1 - y0

function merge(strokes: readonly Stroke[]): Stroke[] {
  const sorted = [...strokes].sort((a, b) => a.at - b.at || a.from - b.from)
  const levels: Stroke[][] = []
  for (const stroke of sorted) {
    const level = levels.at(-1)
    if (level && stroke.at - (level[0] as Stroke).at <= PLAY / 2) level.push(stroke)
    else levels.push([stroke])
  }
  return levels.flatMap(mergeLevel).filter(({ from, to }) => to - from >= SHORTEST)
}

function mergeLevel(level: readonly Stroke[]): Stroke[] {
  const merged: { at: number; from: number; to: number }[] = []
  for (const stroke of [...level].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1)
    if (last && stroke.from - last.to <= PLAY) last.to = Math.max(last.to, stroke.to)
    else merged.push({ ...stroke })
  }
  return merged
}
