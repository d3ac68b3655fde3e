import type { LayoutHint } from '../model/index.js'
import type { TextLine } from './build-page-text.js'

/** How much larger than the body's the type of a heading is. */
const LARGER = 1.15

/** Lines and UTF-16 units above which large type is a quotation or a poster. */
const MOST_LINES = 4
const MOST_LENGTH = 250

/** Deepest level that is given. */
const DEEPEST = 6

/**
 * Headings by their type: lines clearly larger than the body's, of which the levels are the ranks of their sizes. The
 * body's size is the median by characters. Never looks at the words, but for the letter that a heading must have.
 */
export function findHeadingHints(text: string, lines: readonly TextLine[]): LayoutHint[] {
  const body = bodySize(lines)
  const headings = joinLines(lines.filter((line) => line.size > LARGER * body)).filter(isHeading)
  const sizes = [...new Set(headings.map(([line]) => rounded(line)))].sort((a, b) => b - a)
  return headings.map(([first, ...rest]) => ({
    kind: 'heading',
    start: first.start,
    end: (rest.at(-1) ?? first).end,
    level: Math.min(DEEPEST, sizes.indexOf(rounded(first)) + 1),
  }))

  function isHeading(group: HeadingLines): boolean {
    const words = text.slice(group[0].start, group.at(-1)?.end)
    return group.length <= MOST_LINES && words.length <= MOST_LENGTH && /\p{L}/u.test(words)
  }
}

type HeadingLines = [TextLine, ...TextLine[]]

/** Large lines of one size that follow each other without a blank line are one heading. */
function joinLines(lines: readonly TextLine[]): HeadingLines[] {
  const groups: HeadingLines[] = []
  for (const line of lines) {
    const group = groups.at(-1)
    const above = group?.at(-1)
    const runsOn = above && !line.opens && line.start - above.end === 1 && rounded(line) === rounded(above)
    if (group && runsOn) group.push(line)
    else groups.push([line])
  }
  return groups
}

/** To half points: sizes of one style differ by scaling. */
const rounded = (line: TextLine): number => Math.round(line.size * 2) / 2

function bodySize(lines: readonly TextLine[]): number {
  const bySize = [...lines].sort((a, b) => a.size - b.size)
  let left = bySize.reduce((sum, line) => sum + line.end - line.start, 0) / 2
  for (const line of bySize) {
    left -= line.end - line.start
    if (left <= 0) return line.size
  }
  return 0
}
