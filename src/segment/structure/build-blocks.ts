import type { Draft } from './draft.js'
import { findContents } from './find-contents.js'
import { findFootnotes } from './find-footnotes.js'
import { findFurniture } from './find-furniture.js'
import { findSeries, type SeriesMember } from './find-series.js'
import { type MappedText, slice, trimmed } from './mapped-text.js'
import { type LabelWords, makeLabelReader, partLength, type ReadLabel } from './read-label.js'
import { type Marker, readMarker } from './read-marker.js'
import type { Line } from './split-lines.js'
import { splitParts } from './split-parts.js'

/** Longest heading, in characters; a longer one is a paragraph. */
const longestHeading = 160
/** Longest heading that only its shape shows. */
const longestPlainHeading = 120
/** Longest heading in lines where nothing but its shape shows it. */
const mostHeadingLines = 4

/** What is known of the lines before they are put together. */
interface Reading {
  readonly lines: readonly Line[]
  readonly furniture: ReadonlySet<number>
  readonly contents: ReadonlySet<number>
  readonly footnotes: ReadonlyMap<number, string>
  readonly series: ReadonlyMap<number, SeriesMember>
  readonly widths: readonly number[]
  readonly words: LabelWords
  readonly readLabel: ReadLabel
}

/**
 * Puts lines together to blocks. Signals in order of precedence: furniture and contents, Markdown, footnotes, labels,
 * series of numbers and letters, bullets, table rows, and last the shape of the lines. Joins nothing over a blank line.
 */
export function buildBlocks(printed: readonly Line[], words: LabelWords): Draft[] {
  const readLabel = makeLabelReader(words)
  const lines = splitParts(printed, words, readLabel)
  const furniture = findFurniture(lines)
  const contents = findContents(lines)
  const isSkipped = (index: number): boolean => furniture.has(index) || contents.has(index)
  const footnotes = findFootnotes(lines, new Set([...furniture, ...contents]))
  const series = findSeries(lines, (index) => isSkipped(index) || footnotes.has(index))
  const reading = { lines, furniture, contents, footnotes, series, widths: measureWidths(lines), words, readLabel }
  return readLines(reading)
}

function readLines(reading: Reading): Draft[] {
  const { lines } = reading
  const drafts: Draft[] = []
  let open: Draft | null = null
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line
    if (line.isBlank) {
      // A label above a blank line goes with the text below it.
      if (open?.label === null || open?.lines.length !== 0) open = null
      continue
    }
    if (line.startsPage) open = null
    const begun: Draft | null = beginBlock(reading, index, open)
    if (begun) {
      drafts.push(begun)
      open = ['furniture', 'contents'].includes(begun.kind) ? null : begun
    } else if (open) {
      open.lines.push(draftLine(reading, index, line.content))
      open.end = line.end
    }
    if (open?.kind === 'heading' && isHeadingDone(reading, index, open)) open = null
  }
  return drafts
}

/** The block that begins with this line, or null when the line goes on with the open one. */
function beginBlock(reading: Reading, index: number, open: Draft | null): Draft | null {
  const line = reading.lines[index] as Line
  if (reading.furniture.has(index)) return draft('furniture', line, 0, reading, index)
  if (reading.contents.has(index)) return draft('contents', line, 0, reading, index)
  return (
    beginMarkdown(reading, index) ??
    beginFootnote(reading, index) ??
    beginLabelled(reading, index) ??
    beginSeries(reading, index) ??
    beginBullet(reading, index, open) ??
    beginTableRow(reading, index) ??
    beginPart(reading, index) ??
    beginByShape(reading, index, open)
  )
}

function draft(kind: Draft['kind'], line: Line, textAt: number, reading: Reading, index: number): Draft {
  const content = trimmed(slice(line.content, textAt))
  return {
    kind,
    level: 0,
    marker: null,
    label: null,
    start: content.offsets[0] ?? line.start,
    end: line.end,
    page: line.page,
    lines: content.text ? [draftLine(reading, index, content)] : [],
  }
}

const draftLine = (reading: Reading, index: number, content: MappedText): Draft['lines'][number] => ({
  content,
  isEnd: endsHere(reading, index),
  isFull: isFull(reading, index),
})

function withMarker(made: Draft, marker: Marker, line: Line): Draft {
  const start = line.content.offsets[marker.labelAt] ?? line.start
  return { ...made, marker: marker.printed, label: marker.label, start: marker.label === null ? made.start : start }
}

// Markdown

function beginMarkdown(reading: Reading, index: number): Draft | null {
  const line = reading.lines[index] as Line
  const heading = /^(?<signs>#{1,6})\s+(?=\S)/.exec(line.text)
  if (heading) {
    const made = draft('heading', line, heading[0].length, reading, index)
    const level = heading.groups?.signs?.length ?? 1
    return { ...labelHeading(stripEmphasis(made), line, reading), level }
  }
  const bold = /^\*\*(?<words>[^*]+)\*\*:?$/.exec(line.text)
  if (bold && line.text.length < longestHeading && !reading.readLabel(line.text)) {
    return { ...labelHeading(stripEmphasis(draft('heading', line, 0, reading, index)), line, reading), level: 4 }
  }
  if (/^>\s?/.test(line.text)) return draft('quotation', line, /^>\s?/.exec(line.text)?.[0].length ?? 0, reading, index)
  if (/^(\*|_)\s?[“"'‘].*[”"'’]\s?\1$/.test(line.text)) return draft('quotation', line, 0, reading, index)
  return null
}

/** A heading with a number or a name in front is labelled, whatever made it a heading. */
function labelHeading(made: Draft, line: Line, reading: Reading): Draft {
  const text = made.lines[0]?.content.text ?? ''
  const marker = reading.readLabel(text) ?? readMarker(text)
  if (!marker || marker.label === null || marker.textAt >= text.length) return made
  const first = made.lines[0] as Draft['lines'][number]
  const rest = { ...first, content: slice(first.content, marker.textAt) }
  return {
    ...made,
    marker: marker.printed,
    label: marker.label,
    start: first.content.offsets[0] ?? line.start,
    lines: [rest, ...made.lines.slice(1)],
  }
}

function stripEmphasis(made: Draft): Draft {
  const lines = made.lines.map((line) => {
    const match = /^(\*\*|__|\*)(.+?)\1(:?)$/.exec(line.content.text)
    if (!match) return line
    const mark = (match[1] as string).length
    return { ...line, content: slice(line.content, mark, mark + (match[2] as string).length) }
  })
  return { ...made, lines, start: lines[0]?.content.offsets[0] ?? made.start }
}

// Markers

function beginFootnote(reading: Reading, index: number): Draft | null {
  const label = reading.footnotes.get(index)
  if (label === undefined) return null
  const line = reading.lines[index] as Line
  const textAt = /^(?:\[\^[^\]]+\]:|[\d¹²³⁰⁴-⁹]+)\s*/.exec(line.text)?.[0].length ?? 0
  return { ...draft('footnote', line, textAt, reading, index), marker: label, label, start: line.start }
}

function beginLabelled(reading: Reading, index: number): Draft | null {
  const line = reading.lines[index] as Line
  const marker = reading.readLabel(line.text)
  if (!marker) return null
  const made = withMarker(draft('paragraph', line, marker.textAt, reading, index), marker, line)
  return { ...made, kind: isTitle(reading, index, marker) ? 'heading' : 'list-item', level: 3 }
}

/** Whether the words behind a label are a title with text of its own below it. */
function isTitle(reading: Reading, index: number, marker: Marker): boolean {
  const line = reading.lines[index] as Line
  const rest = line.text.slice(marker.textAt)
  if (marker.rank === 0) return false
  const next = nextPrinted(reading, lastOfTitle(reading, index))
  if (next === null) return false
  if (rest === '') return false
  return (
    rest.length < longestHeading &&
    !/[.;,]$/.test(lastLine(reading, index).text) &&
    !reading.readLabel((reading.lines[next] as Line).text)
  )
}

function beginSeries(reading: Reading, index: number): Draft | null {
  const member = reading.series.get(index)
  if (!member) return null
  const line = reading.lines[index] as Line
  const made = withMarker(draft('list-item', line, member.marker.textAt, reading, index), member.marker, line)
  if (isHeadingSeries(reading, member)) {
    return { ...made, kind: 'heading', level: headingLevel(member.marker) }
  }
  return { ...made, level: member.marker.kind === 'letter' || line.indent > 1 ? 1 : 0 }
}

const headingLevel = (marker: Marker): number => {
  const depth = marker.label?.split('.').length ?? 1
  const base = marker.kind === 'number' ? (marker.printed === marker.label ? 1 : 2) : 3
  return base + depth
}

/** Members of a series are headings when most of them are short and have text of their own below them. */
function isHeadingSeries(reading: Reading, member: SeriesMember): boolean {
  const line = reading.lines[member.index] as Line
  if (titleText(reading, member.index).length > longestHeading) return false
  // A letter behind a bullet's sign stands in a list.
  if (member.marker.labelAt > 0) return false
  if (line.text.length === member.marker.textAt) return true
  if (/^\p{Ll}/u.test(line.text.slice(member.marker.textAt))) return false
  // The last member is followed by whatever comes next, so that it only votes when it is alone.
  const voters = member.series.length > 1 ? member.series.slice(0, -1) : member.series
  const votes = voters.map((index, at) => hasBody(reading, index, member.series[at + 1] ?? null))
  return votes.filter(Boolean).length * 2 >= votes.length
}

/** Whether text that is not the next member stands below a member's title. */
function hasBody(reading: Reading, index: number, following: number | null): boolean {
  const end = lastOfTitle(reading, index)
  if (/[;,]$/.test((reading.lines[end] as Line).text)) return false
  if (titleText(reading, index).length > longestHeading) return false
  const next = nextPrinted(reading, end)
  if (next === null || next === following) return false
  return !reading.series.get(next) || reading.series.get(next)?.series !== reading.series.get(index)?.series
}

function lastOfTitle(reading: Reading, index: number): number {
  let end = index
  while (!endsHere(reading, end) && end - index < mostHeadingLines * 2) end++
  return end
}

const lastLine = (reading: Reading, index: number): Line => reading.lines[lastOfTitle(reading, index)] as Line

function titleText(reading: Reading, index: number): string {
  return reading.lines
    .slice(index, lastOfTitle(reading, index) + 1)
    .map((line) => line.text)
    .join(' ')
}

function nextPrinted(reading: Reading, index: number): number | null {
  for (let at = index + 1; at < reading.lines.length; at++) {
    if ((reading.lines[at] as Line).isBlank || reading.furniture.has(at)) continue
    return at
  }
  return null
}

function beginBullet(reading: Reading, index: number, open: Draft | null): Draft | null {
  const line = reading.lines[index] as Line
  const marker = readMarker(line.text)
  if (marker?.kind === 'bullet' && line.text.length > marker.textAt) {
    // A dash that goes on with a sentence is no bullet.
    const isDash = /^[–—-]$/.test(marker.printed)
    const goesOn = isDash && open?.kind === 'paragraph' && /^\p{Ll}/u.test(line.text.slice(marker.textAt))
    if (goesOn || (isDash && open?.kind === 'paragraph' && !endsHere(reading, index - 1))) return null
    const made = withMarker(draft('list-item', line, marker.textAt, reading, index), marker, line)
    return { ...made, level: line.indent >= 1 && isDash ? 1 : 0 }
  }
  // The sign itself can be lost: a first line with an indent above lines without one.
  const next = nextPrinted(reading, index)
  const below = next === null ? undefined : reading.lines[next]
  const goesOnBelow = next === index + 1 || /^\p{Ll}/u.test(below?.text ?? '')
  const hangs = line.indent >= 2 && !open && below?.indent === 0 && goesOnBelow
  return hangs && /^\p{Lu}/u.test(line.text) ? { ...draft('list-item', line, 0, reading, index), marker: '' } : null
}

function beginTableRow(reading: Reading, index: number): Draft | null {
  const line = reading.lines[index] as Line
  const isPiped = /^\|.*\|$/.test(line.text)
  if (isPiped && /^[|\s:-]+$/.test(line.text)) return draft('furniture', line, 0, reading, index)
  return isPiped || /\S\t+\S.*\t/.test(line.text) || /\S\t/.test(line.text)
    ? draft('table-row', line, 0, reading, index)
    : null
}

/** "DEEL 5": the name of a part on its own line. */
function beginPart(reading: Reading, index: number): Draft | null {
  const line = reading.lines[index] as Line
  const length = partLength(line.text, reading.words)
  if (length === 0 || line.text.length > longestPlainHeading || /[.,;]$/.test(line.text)) return null
  return { ...draft('heading', line, 0, reading, index), level: 1 }
}

// Shape

function beginByShape(reading: Reading, index: number, open: Draft | null): Draft | null {
  const line = reading.lines[index] as Line
  if (!open) return beginFresh(reading, index)
  if (open.kind === 'heading' && isSplitName(reading, index)) return null
  if (open.kind === 'table-row' || open.kind === 'quotation')
    return open.kind === 'quotation' ? null : beginFresh(reading, index)
  // A paragraph of several lines ends where the writer, not the margin, ended a line with a full stop.
  const previous = reading.lines[index - 1] as Line
  const ends = endsHere(reading, index - 1) && /[.!?:”"]$/.test(previous.text) && /^[\p{Lu}“"‘•]/u.test(line.text)
  return open.kind === 'paragraph' && ends ? beginFresh(reading, index) : null
}

function beginFresh(reading: Reading, index: number): Draft {
  const line = reading.lines[index] as Line
  // "...op vereenvoudiging:" goes on with the words of the heading above it.
  if (/^(?:\.\.\.|…)\s?\p{Ll}.*:$/u.test(line.text)) return { ...draft('heading', line, 0, reading, index), level: 4 }
  const length = headingLines(reading, index)
  return { ...draft(length > 0 ? 'heading' : 'paragraph', line, 0, reading, index), level: length > 0 ? 2 : 0 }
}

/** How many lines from here are a heading by their shape; 0 when they are not. */
function headingLines(reading: Reading, index: number): number {
  const { lines } = reading
  let end = index
  while (!endsHere(reading, end)) {
    end++
    if (end - index >= mostHeadingLines) return 0
  }
  const text = titleText(reading, index)
  const next = lines[end + 1]
  const isShaped =
    text.length <= longestPlainHeading &&
    !(text.length > 60 && isFull(reading, end)) &&
    /^[\p{Lu}\d“‘.…]/u.test(text) &&
    /\p{L}{3}/u.test(text) &&
    !/[.!?]\s+[\p{Lu}“‘]/u.test(text) &&
    !/[.:;,”"–-]$/.test(text.replace(/\.\.\.$|…$/, '')) &&
    !/\b(?:de|het|een|van|en|of|in|op|the|a|of|and)$/i.test(text)
  if (!isShaped) return 0
  const below = next && !next.isBlank ? end + 1 : nextPrinted(reading, end)
  if (below === null || reading.contents.has(below)) return 0
  const follower = lines[below] as Line
  return /^[\p{Ll}(]/u.test(follower.text) && !readMarker(follower.text) ? 0 : end - index + 1
}

/** A name that is set on two lines of a word or two each, larger than the text around it. */
function isSplitName(reading: Reading, index: number): boolean {
  const words = (text: string): number => text.split(/\s+/).length
  const [line, previous] = [reading.lines[index] as Line, reading.lines[index - 1] as Line]
  return (
    /^\p{Lu}[\p{L} -]+$/u.test(line.text) &&
    words(line.text) <= 3 &&
    words(previous.text) <= 2 &&
    !readMarker(previous.text)
  )
}

/** A heading of more lines is done when its title is. */
function isHeadingDone(reading: Reading, index: number, open: Draft): boolean {
  if (open.lines.length === 0) return false
  const next = reading.lines[index + 1]
  if (/^#{1,6}\s/.test((reading.lines[index] as Line).text)) return true
  return endsHere(reading, index) && !(next && !next.isBlank && isSplitName(reading, index + 1))
}

// Widths

/** For each line, how wide its column is: the widest line around it. */
function measureWidths(lines: readonly Line[]): number[] {
  const window = 12
  const lengths = lines.map((line) => line.text.length)
  return lines.map((_, index) => Math.max(...lengths.slice(Math.max(0, index - window), index + window + 1)))
}

/** Share of its column that a line must fill for its sentence to go on elsewhere; and the widest column that wraps at all. */
const fullShare = 0.85
const widestColumn = 150

function isFull(reading: Reading, index: number): boolean {
  const width = reading.widths[index] as number
  return width <= widestColumn && (reading.lines[index] as Line).text.length >= width * fullShare
}

/** Whether the writer ended the line: nothing follows, or the next word would still have fitted. */
function endsHere(reading: Reading, index: number): boolean {
  const line = reading.lines[index] as Line
  const next = reading.lines[index + 1]
  if (!next || next.isBlank || next.startsPage || reading.furniture.has(index + 1)) return true
  if (line.text.endsWith('-') || /^\p{Ll}/u.test(next.text)) return false
  const word = /^\S+/.exec(next.text)?.[0] ?? ''
  return line.text.length + 1 + word.length < (reading.widths[index] as number) - 2
}
