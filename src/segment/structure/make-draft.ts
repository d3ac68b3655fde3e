import type { Draft, DraftLine } from './draft.js'
import { type MappedText, slice, trimmed } from './mapped-text.js'
import type { Marker } from './read-marker.js'
import { endsHere, isFull, type Reading } from './reading.js'
import type { Line } from './split-lines.js'

/** A block that begins with this line, its words from `textAt` on. */
export function makeDraft(kind: Draft['kind'], line: Line, textAt: number, reading: Reading, index: number): Draft {
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

export const draftLine = (reading: Reading, index: number, content: MappedText): DraftLine => ({
  content,
  isEnd: endsHere(reading, index),
  isFull: isFull(reading, index),
})

/** The block with what is printed at its head; it begins at its label. */
export function withMarker(made: Draft, marker: Marker, line: Line): Draft {
  const start = line.content.offsets[marker.labelAt] ?? line.start
  return { ...made, marker: marker.printed, label: marker.label, start: marker.label === null ? made.start : start }
}
