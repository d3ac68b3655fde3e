import type { LayoutHint } from '../model/index.js'
import type { TextLine } from './build-page-text.js'

/** How much larger than the body's the type of a heading is. */
const LARGER = 1.15

/** Smallest type of a bold heading, as a share of the body's. */
const BODY_SIZE = 0.95

/** Share of the body that is bold above which bold says nothing. */
const MUCH_BOLD = 0.4

/** Lines and UTF-16 units above which large type is a quotation or a poster. */
const MOST_LINES = 4
const MOST_LENGTH = 250

/** The same for bold type of the body's size: longer, and it is a message. */
const MOST_BOLD_LINES = 3
const MOST_BOLD_LENGTH = 160

/** Deepest level that is given. */
const DEEPEST = 6

/**
 * Headings by their type: lines clearly larger than the body's, of which the levels are the ranks of their sizes, and
 * below them whole lines in bold of the body's size. The body's size is the median by characters. Never looks at the
 * words, but for the letter that a heading must have and the stop that it must not.
 */
export function findHeadingHints(text: string, lines: readonly TextLine[]): LayoutHint[] {
  const body = bodySize(lines)
  const plain = lines.filter(({ role }) => role === undefined)
  const large = joinLines(plain.filter((line) => line.size > LARGER * body)).filter(isHeading)
  const bold = joinLines(plain.filter((line) => line.size <= LARGER * body && isBold(line))).filter(isBoldHeading)
  const sizes = [...new Set(large.map(([line]) => rounded(line)))].sort((a, b) => b - a)
  const hints = [
    ...large.map((group) => toHint(group, sizes.indexOf(rounded(group[0])) + 1)),
    ...(isMuchBold(lines) ? [] : bold.map((group) => toHint(group, sizes.length + 1))),
  ]
  return hints.sort((a, b) => a.start - b.start)

  function isHeading(group: HeadingLines): boolean {
    const words = wordsOf(group)
    return group.length <= MOST_LINES && words.length <= MOST_LENGTH && /\p{L}/u.test(words)
  }

  function isBoldHeading(group: HeadingLines): boolean {
    const words = wordsOf(group)
    const isLarge = group[0].size >= BODY_SIZE * body
    const isShort = group.length <= MOST_BOLD_LINES && words.length <= MOST_BOLD_LENGTH
    return isLarge && isShort && /\p{L}{3}/u.test(words) && !/[.;:,]$/.test(words) && !goesOn(group, lines)
  }

  function wordsOf(group: HeadingLines): string {
    return text.slice(group[0].start, group.at(-1)?.end)
  }
}

type HeadingLines = [TextLine, ...TextLine[]]

const isBold = (line: TextLine): boolean => line.bold >= line.end - line.start

/** Whether the line below opens in bold as well: a message of which only the end is plain. */
function goesOn(group: HeadingLines, lines: readonly TextLine[]): boolean {
  const last = group.at(-1) as TextLine
  const below = lines[lines.indexOf(last) + 1]
  return below !== undefined && !below.opens && below.bold > 0 && below.role === undefined
}

function isMuchBold(lines: readonly TextLine[]): boolean {
  const all = lines.reduce((sum, { start, end }) => sum + end - start, 0)
  return lines.filter(isBold).reduce((sum, { start, end }) => sum + end - start, 0) > MUCH_BOLD * all
}

function toHint([first, ...rest]: HeadingLines, level: number): LayoutHint {
  return { kind: 'heading', start: first.start, end: (rest.at(-1) ?? first).end, level: Math.min(DEEPEST, level) }
}

/** Lines of one size that follow each other without a blank line are one heading. */
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

/** The type size in points that most of the text has, by characters. */
export function bodySize(lines: readonly { readonly size: number; readonly start: number; readonly end: number }[]) {
  const characters = new Map<number, number>()
  let left = 0
  for (const { size, start, end } of lines) {
    characters.set(size, (characters.get(size) ?? 0) + end - start)
    left += (end - start) / 2
  }
  for (const [size, length] of [...characters].sort(([a], [b]) => a - b)) {
    left -= length
    if (left <= 0) return size
  }
  return 0
}
