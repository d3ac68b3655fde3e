import type { LayoutHint } from '../../model/index.js'
import { findHintedLines } from './find-hinted-lines.js'
import { longestHeading } from './reading.js'
import type { Line } from './split-lines.js'

/** Lines that lie in a heading by the reader's layout hints, with its rank. Long lines in large type are quotations. */
export function findHintedHeadings(lines: readonly Line[], hints: readonly LayoutHint[]): ReadonlyMap<number, number> {
  const found = [...findHintedLines(lines, hints, 'heading')]
  const isHeading = (index: number, { start, end }: LayoutHint): boolean =>
    end - start <= longestHeading && /\p{L}{3}/u.test((lines[index] as Line).text)
  return new Map(found.filter((each) => isHeading(...each)).map(([index, { level }]) => [index, level ?? 1]))
}
