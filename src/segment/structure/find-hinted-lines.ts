import type { LayoutHint } from '../../model/index.js'
import type { Line } from './split-lines.js'

/** For each line that lies within a hint of one kind, that hint. Hints of one kind do not overlap. */
export function findHintedLines(
  lines: readonly Line[],
  hints: readonly LayoutHint[],
  kind: LayoutHint['kind'],
): ReadonlyMap<number, LayoutHint> {
  const wanted = hints.filter((hint) => hint.kind === kind).sort((a, b) => a.start - b.start)
  const found = new Map<number, LayoutHint>()
  let at = 0
  for (const [index, line] of lines.entries()) {
    while (at < wanted.length && (wanted[at] as LayoutHint).end <= line.start) at++
    const hint = wanted[at]
    if (hint && !line.isBlank && line.start >= hint.start && line.end <= hint.end) found.set(index, hint)
  }
  return found
}

/** The lines that the margin ended and not the writer: all of a wrapped run but its last. */
export function findWrappedLines(lines: readonly Line[], hints: readonly LayoutHint[]): ReadonlySet<number> {
  const found = [...findHintedLines(lines, hints, 'wrapped')]
  return new Set(found.filter(([index, { end }]) => (lines[index] as Line).end < end).map(([index]) => index))
}
