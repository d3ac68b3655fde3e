import type { LayoutHint } from '../../model/index.js'
import type { SeriesMember } from './find-series.js'
import type { LabelWords, ReadLabel } from './read-label.js'
import { readMarker } from './read-marker.js'
import type { Line } from './split-lines.js'

/** Longest heading, in characters; a longer one is a paragraph. */
export const longestHeading = 160
/** Longest heading that only its shape shows. */
export const longestPlainHeading = 120
/** Longest heading in lines where nothing but its shape shows it. */
export const mostHeadingLines = 4

/** What is known of the lines before they are put together. */
export interface Reading {
  readonly lines: readonly Line[]
  readonly furniture: ReadonlySet<number>
  readonly contents: ReadonlySet<number>
  readonly footnotes: ReadonlyMap<number, string>
  readonly series: ReadonlyMap<number, SeriesMember>
  /** Lines that the reader shows to be headings, by size of type, with their rank from 1. */
  readonly headings: ReadonlyMap<number, number>
  /** Lines that are a word and a number, as questions and answers are headed. */
  readonly heads: ReadonlySet<number>
  /** For each line that a reader knows to begin a block, what it is; null where lines end at a margin. */
  readonly blocks: ReadonlyMap<number, LayoutHint> | null
  /** Lines of table rows and of footnotes that the reader shows, each with its hint. */
  readonly rows: ReadonlyMap<number, LayoutHint>
  readonly hintedNotes: ReadonlyMap<number, LayoutHint>
  /** Lines of tables that stand cell by cell, and whether a row begins there. */
  readonly stacked: ReadonlyMap<number, boolean>
  /** Lines of captions and lines that stand in boxes, each with its hint. */
  readonly captions: ReadonlyMap<number, LayoutHint>
  readonly boxes: ReadonlyMap<number, LayoutHint>
  /** Lines that, as the reader shows, the margin ended and not the writer. */
  readonly wrapped: ReadonlySet<number>
  readonly widths: readonly number[]
  readonly words: LabelWords
  readonly readLabel: ReadLabel
}

/** For each line, how wide its column is: the widest line around it. */
export function measureWidths(lines: readonly Line[]): number[] {
  const window = 12
  const lengths = lines.map((line) => line.text.length)
  return lines.map((_, index) => Math.max(...lengths.slice(Math.max(0, index - window), index + window + 1)))
}

/** Share of its column that a line must fill for its sentence to go on elsewhere; and the widest column that wraps at all. */
const fullShare = 0.8
const widestColumn = 150

export function isFull(reading: Reading, index: number): boolean {
  const width = reading.widths[index] as number
  return width <= widestColumn && (reading.lines[index] as Line).text.length >= width * fullShare
}

/** Whether the writer ended the line: nothing follows, or the next word would still have fitted. */
export function endsHere(reading: Reading, index: number): boolean {
  const line = reading.lines[index] as Line
  const next = reading.lines[index + 1]
  if (!next || next.isBlank || next.startsPage || reading.furniture.has(index + 1)) return true
  if (reading.headings.has(index) !== reading.headings.has(index + 1)) return true
  if (reading.series.has(index + 1) || isBullet(next.text)) return true
  if (reading.wrapped.has(index)) return false
  if (line.text.endsWith('-') || /^\p{Ll}/u.test(next.text)) return false
  const word = /^\S+/.exec(next.text)?.[0] ?? ''
  return line.text.length + 1 + word.length < (reading.widths[index] as number) - 2
}

/** A bullet's sign; a dash before a small letter goes on with the sentence. */
const isBullet = (text: string): boolean => readMarker(text)?.kind === 'bullet' && !/^[–—-]\s+\p{Ll}/u.test(text)

/** The last line of a title that begins with this line. */
export function lastOfTitle(reading: Reading, index: number): number {
  let end = index
  while (!endsHere(reading, end) && end - index < mostHeadingLines * 2) end++
  return end
}

export function titleText(reading: Reading, index: number): string {
  return reading.lines
    .slice(index, lastOfTitle(reading, index) + 1)
    .map((line) => line.text)
    .join(' ')
}

/** The next line that is neither blank nor furniture. */
export function nextPrinted(reading: Reading, index: number): number | null {
  for (let at = index + 1; at < reading.lines.length; at++) {
    if ((reading.lines[at] as Line).isBlank || reading.furniture.has(at)) continue
    return at
  }
  return null
}
