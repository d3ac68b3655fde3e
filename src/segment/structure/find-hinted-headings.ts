import type { LayoutHint } from '../../model/index.js'
import { longestHeading } from './reading.js'
import type { Line } from './split-lines.js'

/** Lines that lie in a heading by the reader's layout hints, with its rank. Long lines in large type are quotations. */
export function findHintedHeadings(lines: readonly Line[], hints: readonly LayoutHint[]): ReadonlyMap<number, number> {
  const headings = hints.filter(({ kind }) => kind === 'heading')
  const found = new Map<number, number>()
  let at = 0
  for (const [index, line] of lines.entries()) {
    while (at < headings.length && (headings[at] as LayoutHint).end <= line.start) at++
    const hint = headings[at]
    const isInside = hint !== undefined && line.start >= hint.start && line.end <= hint.end
    if (isInside && !line.isBlank && hint.end - hint.start <= longestHeading && /\p{L}{3}/u.test(line.text)) {
      found.set(index, hint.level ?? 1)
    }
  }
  return found
}
