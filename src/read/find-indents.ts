import type { MarkedLine } from './mark-footnotes.js'

/** Points that lines of one edge may begin apart. */
const PLAY = 2.5

/** Share of a column's lines, and their number, that make an edge; the outermost one is the column's. */
const EDGE_SHARE = 0.1
const EDGE_LINES = 2

/** Deepest indent in points; what stands deeper is centred or set to the right. */
const DEEPEST = 150

/**
 * How deep each line is indented: 0 at the edge of its column, 1 at the next edge inwards, and so on. A column goes on
 * as long as lines follow each other downwards. Lines that belong to the page, notes and captions have no depth.
 */
export function findIndents(lines: readonly MarkedLine[]): number[] {
  const levels = lines.map(() => 0)
  for (const column of divideColumns(lines)) {
    const edges = edgesOf(column.map((at) => leftOf(lines[at] as MarkedLine)))
    const [outermost = 0] = edges
    for (const at of column) {
      const x = leftOf(lines[at] as MarkedLine)
      const level = edges.findLastIndex((edge) => x >= edge - PLAY)
      if (level > 0 && x - outermost <= DEEPEST) levels[at] = level
    }
  }
  return levels
}

const leftOf = ({ items }: MarkedLine): number => Math.min(...items.map(({ x }) => x))

/** Places of the lines of each column; a box is one of its own. */
function divideColumns(lines: readonly MarkedLine[]): number[][] {
  const columns: number[][] = []
  let above: MarkedLine | undefined
  for (const [at, line] of lines.entries()) {
    if (line.role !== undefined || line.items.some(({ rowEnd }) => rowEnd !== undefined)) continue
    if (!above || line.y < above.y || line.box !== above.box) columns.push([])
    columns.at(-1)?.push(at)
    above = line
  }
  return columns
}

/** Left edges at which several lines begin, from left to right. */
function edgesOf(starts: readonly number[]): number[] {
  const edges: { x: number; count: number }[] = []
  for (const x of [...starts].sort((a, b) => a - b)) {
    const edge = edges.at(-1)
    if (edge && x - edge.x <= PLAY) edge.count++
    else edges.push({ x, count: 1 })
  }
  const least = Math.max(EDGE_LINES, EDGE_SHARE * starts.length)
  const [first] = edges
  return edges.filter((edge) => edge === first || edge.count >= Math.min(EDGE_LINES, least)).map(({ x }) => x)
}
