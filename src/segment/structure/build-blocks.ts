import type { LayoutHint } from '../../model/index.js'
import { applyHint } from './apply-hint.js'
import { beginBullet } from './begin-bullet.js'
import { beginByShape, isSplitName } from './begin-by-shape.js'
import { beginFootnote } from './begin-footnote.js'
import { beginLabelled } from './begin-labelled.js'
import { beginMarkdown } from './begin-markdown.js'
import { beginPart } from './begin-part.js'
import { beginSeries } from './begin-series.js'
import { beginHintedRow, beginTableRow } from './begin-table-row.js'
import type { Draft } from './draft.js'
import { findContents } from './find-contents.js'
import { findFootnotes } from './find-footnotes.js'
import { findFurniture } from './find-furniture.js'
import { findHintedBlocks } from './find-hinted-blocks.js'
import { findHintedHeadings } from './find-hinted-headings.js'
import { findHintedLines, findWrappedLines } from './find-hinted-lines.js'
import { findHintedNotes } from './find-hinted-notes.js'
import { findNumberedHeads } from './find-numbered-heads.js'
import { findSeries } from './find-series.js'
import { findStackedRows } from './find-stacked-rows.js'
import { draftLine, makeDraft } from './make-draft.js'
import { concat, inserted, type MappedText } from './mapped-text.js'
import { type LabelWords, makeLabelReader } from './read-label.js'
import { endsHere, measureWidths, type Reading } from './reading.js'
import type { Line } from './split-lines.js'
import { splitParts } from './split-parts.js'
import { splitRunInNumbers } from './split-run-in-numbers.js'

/**
 * Puts lines together to blocks. Signals in order of precedence: furniture and contents, rows of tables that the
 * page shows, captions, Markdown, footnotes, labels, series of numbers and letters, bullets, table rows, and last the shape of the
 * lines. Joins nothing over a blank line or the edge of a box. What a reader of a format with blocks of its own says of a block goes before
 * its shape.
 *
 * @param isReflowed whether a line ends where its writer ended it, and not at a margin
 */
export function buildBlocks(
  printed: readonly Line[],
  words: LabelWords,
  hints: readonly LayoutHint[] = [],
  isReflowed = false,
): Draft[] {
  const readLabel = makeLabelReader(words)
  const lines = splitRunInNumbers(splitParts(printed, words, readLabel), words, readLabel)
  const furniture = new Set([...findFurniture(lines), ...findHintedLines(lines, hints, 'furniture').keys()])
  const contents = findContents(lines)
  const rows = findHintedLines(lines, hints, 'table-row')
  const hintedNotes = findHintedLines(lines, hints, 'footnote')
  const captions = findHintedLines(lines, hints, 'caption')
  const boxes = findHintedLines(lines, hints, 'box')
  const inHint = (index: number): boolean => rows.has(index) || hintedNotes.has(index) || captions.has(index)
  const isSkipped = (index: number): boolean => furniture.has(index) || contents.has(index) || inHint(index)
  const ownNotes = findFootnotes(lines, new Set([...furniture, ...contents, ...rows.keys(), ...hintedNotes.keys()]))
  const footnotes = new Map([...ownNotes, ...findHintedNotes(lines, hintedNotes)])
  const stacked = findStackedRows(lines, words, isSkipped)
  const series = findSeries(lines, (index) => isSkipped(index) || footnotes.has(index) || stacked.has(index))
  const widths = isReflowed ? lines.map(() => Number.POSITIVE_INFINITY) : measureWidths(lines)
  const headings = findHintedHeadings(lines, hints)
  const heads = findNumberedHeads(lines, isSkipped)
  const blocks = isReflowed ? findHintedBlocks(lines, hints) : null
  const wrapped = findWrappedLines(lines, hints)
  return readLines({
    ...{ lines, furniture, contents, footnotes, series, headings, heads, blocks, widths, words, readLabel },
    ...{ rows, stacked, hintedNotes, captions, boxes, wrapped },
  })
}

function readLines(reading: Reading): Draft[] {
  const { lines } = reading
  const drafts: Draft[] = []
  let open: Draft | null = null
  let box: LayoutHint | undefined
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line
    if (line.isBlank) {
      // A label above a blank line goes with the text below it.
      if (open?.label === null || open?.lines.length !== 0) open = null
      continue
    }
    if (line.startsPage || reading.boxes.get(index) !== box) open = null
    box = reading.boxes.get(index)
    const begun = applyHint(reading, index, asHinted(reading, index, beginBlock(reading, index, open)))
    if (begun) {
      if (box) begun.box = box.start
      drafts.push(begun)
      open = ['furniture', 'contents'].includes(begun.kind) ? null : begun
    } else if (open) {
      const cell = reading.stacked.has(index) ? asCell(line.content) : line.content
      open.lines.push(draftLine(reading, index, cell))
      open.end = line.end
    }
    if (open?.kind === 'heading' && isHeadingDone(reading, index, open)) open = null
  }
  return drafts
}

/** A block that the reader's type sizes show to be a heading. A call in a box is large as well and stays one. */
function asHinted(reading: Reading, index: number, begun: Draft | null): Draft | null {
  const level = reading.headings.get(index)
  if (level === undefined || !begun || !['paragraph', 'list-item', 'heading'].includes(begun.kind)) return begun
  const isCall = begun.kind === 'list-item' && begun.level === 3 && !/\d/.test(begun.label ?? '')
  return isCall ? begun : { ...begun, kind: 'heading', level: level + 1 }
}

/** The block that begins with this line, or null when the line goes on with the open one. */
function beginBlock(reading: Reading, index: number, open: Draft | null): Draft | null {
  const line = reading.lines[index] as Line
  if (reading.furniture.has(index)) return makeDraft('furniture', line, 0, reading, index)
  if (reading.contents.has(index)) return makeDraft('contents', line, 0, reading, index)
  // Within a row or a note that the page itself shows, no line begins anything else.
  if (reading.stacked.has(index)) return beginStackedRow(reading, index)
  if (goesOnWith(reading.rows, index)) return null
  if (reading.rows.has(index)) return beginHintedRow(reading, index)
  if (goesOnWith(reading.hintedNotes, index) || goesOnWith(reading.captions, index)) return null
  if (reading.captions.has(index)) return makeDraft('caption', line, 0, reading, index)
  return (
    beginMarkdown(reading, index) ??
    beginFootnote(reading, index) ??
    beginLabelled(reading, index) ??
    beginNumberedHead(reading, index) ??
    beginSeries(reading, index) ??
    beginBullet(reading, index, open) ??
    beginTableRow(reading, index) ??
    beginPart(reading, index) ??
    beginByShape(reading, index, open)
  )
}

function beginNumberedHead(reading: Reading, index: number): Draft | null {
  if (!reading.heads.has(index)) return null
  return { ...makeDraft('heading', reading.lines[index] as Line, 0, reading, index), level: 3 }
}

/** The first cell of a row that stands cell by cell; the others go on with it. */
const beginStackedRow = (reading: Reading, index: number): Draft | null =>
  reading.stacked.get(index) ? makeDraft('table-row', reading.lines[index] as Line, 0, reading, index) : null

/** A line as a further cell of its row. */
const asCell = (line: MappedText): MappedText => concat(inserted('\t', line.offsets[0] as number), line)

/** Whether a line goes on with the hint in which the line above it lies. */
const goesOnWith = (hinted: ReadonlyMap<number, LayoutHint>, index: number): boolean =>
  hinted.has(index) && hinted.get(index) === hinted.get(index - 1)

/** A heading of more lines is done when its title is. */
function isHeadingDone(reading: Reading, index: number, open: Draft): boolean {
  if (open.lines.length === 0) return false
  const next = reading.lines[index + 1]
  if (reading.heads.has(index)) return true
  if (/^#{1,6}\s/.test((reading.lines[index] as Line).text)) return true
  return endsHere(reading, index) && !(next && !next.isBlank && isSplitName(reading, index + 1))
}
