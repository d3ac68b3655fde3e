import type { MarkedLine } from './mark-footnotes.js'
import { rightEdge } from './page-item.js'

/** Lines above and below that tell where the column ends. */
const WINDOW = 12

/** Width of a space, as a share of the type size. */
const SPACE = 0.25

/** Difference in type size at which another column or another text begins. */
const SIZE_STEP = 1.05

/**
 * Indices of the lines that the margin ended and not the writer: the first word of the next line would not have fitted
 * behind them. Lines in the order of reading.
 */
export function findWrappedLines(lines: readonly MarkedLine[]): ReadonlySet<number> {
  const wrapped = new Set<number>()
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (!next || isBreak(line, next)) continue
    const end = endOf(line) + SPACE * line.size + firstWordWidth(next)
    if (end > columnEnd(lines, index)) wrapped.add(index)
  }
  return wrapped
}

const endOf = ({ items }: MarkedLine): number => Math.max(...items.map(rightEdge))

/** Whether the text of one line cannot go on in the other. */
function isBreak(line: MarkedLine, next: MarkedLine): boolean {
  const [small = 0, large = 0] = [line.size, next.size].sort((a, b) => a - b)
  const isRow = [...line.items, ...next.items].some(({ rowEnd }) => rowEnd !== undefined)
  return isRow || next.y < line.y || line.role !== next.role || large > SIZE_STEP * small
}

/** The farthest that the lines around reach, as far as they belong to one column. */
function columnEnd(lines: readonly MarkedLine[], index: number): number {
  let [first, last] = [index, index]
  while (first > 0 && index - first < WINDOW && !isBreak(lines[first - 1] as MarkedLine, lines[first] as MarkedLine))
    first--
  while (
    last - index < WINDOW &&
    last + 1 < lines.length &&
    !isBreak(lines[last] as MarkedLine, lines[last + 1] as MarkedLine)
  )
    last++
  return Math.max(...lines.slice(first, last + 1).map(endOf))
}

function firstWordWidth({ items }: MarkedLine): number {
  const [first] = items
  const words = first?.text.trimStart() ?? ''
  const word = /^\S+/.exec(words)?.[0] ?? ''
  return first && words.length > 0 ? (first.width * word.length) / words.length : 0
}
