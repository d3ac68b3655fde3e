import { type PageLine, rightEdge } from './page-item.js'
import { wordsOfItems } from './words-of-items.js'

/** Share of the body's type size below which a line may be a note. */
const NOTE_SIZE = 0.93

/** Share of the characters of a page that must be in the body's size for its small type to be notes. */
const LEAST_BODY = 0.2

/** Largest distance between the lines of notes, as a share of the type size. */
const NOTE_ROOM = 2.5

/** What a note begins with: its number or sign, and words. */
const noteStart = /^(?:\d{1,3}|[*†‡]{1,3})[\s.):]+\S*\p{L}{2}/u

/** A number or sign that is set apart from the words behind it by its type. */
const sign = /^(?:\d{1,3}|[*†‡]{1,3})$/

export interface MarkedLine extends PageLine {
  readonly role?: 'furniture' | 'footnote' | 'caption'
  /** A footnote or caption begins here; without it the line goes on with one. */
  readonly beginsNote?: boolean
  /** Number of the box on its page in which the line stands, from 1. */
  readonly box?: number
}

/**
 * Marks the footnotes of a page: small type that closes a column or the page and begins with a number. Lines in the
 * order of reading. Never marks small type with text in the body's size below it: that is a table or a caption.
 *
 * @param bodySize type size of most of the report, in points
 */
export function markFootnotes(lines: readonly PageLine[], bodySize: number, goesOn: boolean): MarkedLine[] {
  const marked: MarkedLine[] = [...lines]
  const lengthOf = (some: readonly PageLine[]) => some.reduce((sum, { items }) => sum + lengthOfItems(items), 0)
  const body = lines.filter(({ size }) => size >= NOTE_SIZE * bodySize)
  if (lengthOf(body) < LEAST_BODY * lengthOf(lines)) return marked
  for (const { start, end } of smallRuns(lines, bodySize)) {
    const run = lines.slice(start, end)
    const first = run.findIndex(startsNote)
    // Words before the first number go on with a note of the page before.
    const from = first > 0 && !goesOn ? start + first : start
    if (first < 0 || (goesOn === false && first > 0 && first > run.length / 2)) continue
    for (let at = from; at < end; at++) {
      const line = lines[at] as PageLine
      marked[at] = { ...line, role: 'footnote', beginsNote: at === from || startsNote(line) }
    }
  }
  return marked
}

const lengthOfItems = (items: PageLine['items']): number => items.reduce((sum, { text }) => sum + text.length, 0)

function startsNote({ items, size }: PageLine): boolean {
  const [first, second] = items
  if (sign.test(first?.text.trim() ?? '') && second && /\p{L}{2}/u.test(second.text)) return true
  return noteStart.test(wordsOfItems(items.slice(0, 4), size))
}

/** Runs of small lines at the end of a column or of the page. */
function smallRuns(lines: readonly PageLine[], bodySize: number): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = []
  let end = 0
  for (let start = 0; start < lines.length; start = Math.max(end, start + 1)) {
    end = start
    while (end < lines.length && isSmall(lines[end] as PageLine) && (end === start || isNear(lines, end))) end++
    if (end > start && closesColumn(lines, end)) runs.push({ start, end })
  }
  return runs

  function isSmall({ size, items }: PageLine): boolean {
    return size < NOTE_SIZE * bodySize && items.every(({ rowEnd }) => rowEnd === undefined)
  }
}

/** Whether a line stands below the one before it, with no more room than between notes. */
function isNear(lines: readonly PageLine[], index: number): boolean {
  const [above, line] = [lines[index - 1] as PageLine, lines[index] as PageLine]
  return !risesAt(lines, index) && line.y - above.y <= NOTE_ROOM * line.size
}

/** Whether a line stands higher than the one before it: the next column begins. */
const risesAt = (lines: readonly PageLine[], index: number): boolean =>
  (lines[index] as PageLine).y < (lines[index - 1] as PageLine).y

/** Whether the page or the column ends before this line, or what follows stands beside and not below. */
function closesColumn(lines: readonly PageLine[], index: number): boolean {
  const next = lines[index]
  if (!next || risesAt(lines, index)) return true
  const above = (lines[index - 1] as PageLine).items.at(-1)
  const first = next.items[0]
  return above !== undefined && first !== undefined && first.x > rightEdge(above) && next.y - above.y < above.size
}
