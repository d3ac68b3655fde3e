import type { MarkedLine } from './mark-footnotes.js'
import { isRow, rightEdge } from './page-item.js'

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
  const ends = lines.map(endOf)
  const breaks = lines.map((line, index) => isBreak(line, lines[index + 1]))
  const wrapped = new Set<number>()
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (!next || breaks[index]) continue
    const end = (ends[index] as number) + SPACE * line.size + firstWordWidth(next)
    if (end > columnEnd(index)) wrapped.add(index)
  }
  return wrapped

  /** The farthest that the lines around reach, as far as they belong to one column. */
  function columnEnd(index: number): number {
    let [first, last] = [index, index]
    while (first > 0 && index - first < WINDOW && !breaks[first - 1]) first--
    while (last - index < WINDOW && !breaks[last]) last++
    let end = ends[index] as number
    for (let at = first; at <= last; at++) end = Math.max(end, ends[at] as number)
    return end
  }
}

const endOf = ({ items }: MarkedLine): number =>
  items.reduce((end, item) => Math.max(end, rightEdge(item)), Number.NEGATIVE_INFINITY)

/** Whether the text of one line cannot go on in the other. */
function isBreak(line: MarkedLine, next: MarkedLine | undefined): boolean {
  if (!next) return true
  const small = Math.min(line.size, next.size)
  const large = Math.max(line.size, next.size)
  const isApart = next.y < line.y || line.role !== next.role || line.box !== next.box || large > SIZE_STEP * small
  return isApart || isRow(line) || isRow(next)
}

function firstWordWidth({ items }: MarkedLine): number {
  const [first] = items
  const words = first?.text.trimStart() ?? ''
  const word = /^\S+/.exec(words)?.[0] ?? ''
  return first && words.length > 0 ? (first.width * word.length) / words.length : 0
}
