import type { Draft } from './draft.js'
import { makeDraft } from './make-draft.js'
import { concat, inserted } from './mapped-text.js'
import type { Reading } from './reading.js'
import type { Line } from './split-lines.js'

/** A row of a table: cells between pipes or tabs. The line below a head is furniture. */
export function beginTableRow(reading: Reading, index: number): Draft | null {
  const line = reading.lines[index] as Line
  const isPiped = /^\|.*\|$/.test(line.text)
  if (isPiped && /^[|\s:-]+$/.test(line.text)) return makeDraft('furniture', line, 0, reading, index)
  return isPiped || /\S\t+\S.*\t/.test(line.text) || /\S\t/.test(line.text)
    ? makeDraft('table-row', line, 0, reading, index)
    : null
}

/** A row as the reader saw it on the page, of which empty cells at the head count as well. */
export function beginHintedRow(reading: Reading, index: number): Draft | null {
  const line = reading.lines[index] as Line
  const made = makeDraft('table-row', line, 0, reading, index)
  const [first] = made.lines
  if (!first) return null
  const empty = inserted('\t'.repeat(line.indent), first.content.offsets[0] as number)
  return { ...made, hasEmptyCells: true, lines: [{ ...first, content: concat(empty, first.content) }] }
}
