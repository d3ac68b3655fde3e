import type { Line } from './split-lines.js'

/** How far, in lines, a note may stand from the mark that calls it. */
const reach = 150

/** Longest note in lines; what runs on beyond it is text. */
const longestNote = 40

/** What only a note or a list of sources holds. */
const source = /https?:|www\.|\(z\.d\.\)|\bdoi\b/i

const reference =
  /Kamerstuk|\bISBN\b|\bp{1,2}\.\s?\d|\b(?:19|20)\d\d\b(?:[,)]|\.$)|\bibid\b|\bzie ook\b|\bvgl\.|\bsee also\b/i

/** Marks that call a note: digits glued to a word or to the stop behind it, or raised. */
export const noteMark =
  /(?<=\p{Ll}{3}[.,;:!?”’"')\]]{0,2}|\p{Lu}{2}[.,;:!?”’"')\]]|\d[.)%][”’"')]?)(?<!\d[.,])(?:\d{1,3}|[¹²³⁰⁴-⁹]+)(?=[\s.,;:!?)”’]|$)/gu

/** For each line that begins a footnote, its label. A footnote runs on to the next blank line, note or page. */
export function findFootnotes(lines: readonly Line[], skipped: ReadonlySet<number>): ReadonlyMap<number, string> {
  const called = findMarks(lines)
  const notes = new Map<number, string>()
  for (const [index, line] of lines.entries()) {
    if (line.isBlank || skipped.has(index)) continue
    const raised = /^(?<label>[¹²³⁰⁴-⁹]+)\s*\S/.exec(line.text) ?? /^\[\^(?<label>[^\]]+)\]:/.exec(line.text)
    if (raised) {
      notes.set(index, raised.groups?.label as string)
      continue
    }
    const plain = /^(?<label>\d{1,3})\s+(?=\S)/.exec(line.text)
    const label = plain?.groups?.label
    if (!label) continue
    const text = readChunk(lines, index)
    if (continuesList(lines, index, Number(label), notes)) continue
    if (source.test(text) || (isNote(lines, index, notes, text, skipped) && isCalled(called, label, index)))
      notes.set(index, label)
  }
  return notes
}

/** How many lines the points of a numbered list may stand apart. */
const listReach = 15

/** Whether the two numbers before it begin lines closely above that are no notes: then it is the next point of their list. */
function continuesList(
  lines: readonly Line[],
  index: number,
  label: number,
  notes: ReadonlyMap<number, string>,
): boolean {
  if (label < 3) return false
  const above = (number: number, below: number): number =>
    lines.slice(Math.max(0, below - listReach), below).findLastIndex(({ text }) => text.startsWith(`${number} `)) +
    Math.max(0, below - listReach)
  const last = above(label - 1, index)
  const isPoint = (at: number, number: number): boolean =>
    (lines[at] as Line | undefined)?.text.startsWith(`${number} `) === true && !notes.has(at)
  return isPoint(last, label - 1) && isPoint(above(label - 2, last), label - 2)
}

function findMarks(lines: readonly Line[]): ReadonlyMap<string, readonly number[]> {
  const marks = new Map<string, number[]>()
  for (const [index, line] of lines.entries()) {
    for (const [mark] of line.text.matchAll(noteMark)) {
      const places = marks.get(mark) ?? []
      places.push(index)
      marks.set(mark, places)
    }
  }
  return marks
}

const isCalled = (marks: ReadonlyMap<string, readonly number[]>, label: string, index: number): boolean =>
  (marks.get(label) ?? []).some((at) => Math.abs(index - at) <= reach && at !== index)

/** A note refers to something, stands below other notes, or is the last thing on its page. */
function isNote(
  lines: readonly Line[],
  index: number,
  notes: ReadonlyMap<number, string>,
  text: string,
  skipped: ReadonlySet<number>,
): boolean {
  let end = endOfChunk(lines, index)
  if (reference.test(text)) return true
  if (notes.has(index - 1) || notes.has(index - 2)) return true
  while (end < lines.length && ((lines[end] as Line).isBlank || skipped.has(end)) && !(lines[end] as Line).startsPage)
    end++
  return end >= lines.length || (lines[end] as Line).startsPage
}

const readChunk = (lines: readonly Line[], index: number): string =>
  lines
    .slice(index, endOfChunk(lines, index))
    .map((line) => line.text)
    .join(' ')

function endOfChunk(lines: readonly Line[], index: number): number {
  let end = index + 1
  const most = Math.min(lines.length, index + longestNote)
  while (end < most && !(lines[end] as Line).isBlank && !(lines[end] as Line).startsPage) end++
  return end
}
