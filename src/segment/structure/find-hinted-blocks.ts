import type { LayoutHint, Span } from '../../model/index.js'
import { longestHeading } from './reading.js'
import type { Line } from './split-lines.js'

/** Hints that may begin where a block begins and do not say what it is. */
const loose = new Set<LayoutHint['kind']>(['bold', 'box'])

/**
 * For each line with which a block of the reader's begins, what the reader says of it. A line of which nothing is known
 * but that all of it is bold is `bold`; bold within a line is none.
 */
export function findHintedBlocks(
  lines: readonly Line[],
  hints: readonly LayoutHint[],
): ReadonlyMap<number, LayoutHint> {
  const blocks = new Map(hints.filter(({ kind }) => !loose.has(kind)).map((hint) => [hint.start, hint]))
  const bold = new Map(hints.filter(({ kind }) => kind === 'bold').map((hint) => [hint.start, hint]))
  const found = new Map<number, LayoutHint>()
  for (const [index, line] of lines.entries()) {
    const hint = line.isBlank ? undefined : (blocks.get(line.start) ?? wholeLine(line, bold.get(line.start)))
    if (hint) found.set(index, hint)
  }
  return found
}

const wholeLine = (line: Span, hint: LayoutHint | undefined): LayoutHint | undefined =>
  hint && hint.end >= line.end && line.end - line.start < longestHeading ? hint : undefined
