import type { Draft } from './draft.js'
import { makeDraft } from './make-draft.js'
import type { Reading } from './reading.js'
import type { Line } from './split-lines.js'

/** A footnote, without its number in its words. */
export function beginFootnote(reading: Reading, index: number): Draft | null {
  const label = reading.footnotes.get(index)
  if (label === undefined) return null
  const line = reading.lines[index] as Line
  const textAt = /^(?:\[\^[^\]]+\]:|[\d¹²³⁰⁴-⁹]+|[*†‡]+)\s*/.exec(line.text)?.[0].length ?? 0
  const made = makeDraft('footnote', line, label === '' ? 0 : textAt, reading, index)
  // What goes on with a note of the page before has no label.
  return { ...made, marker: label || null, label: label || null, start: line.start }
}
