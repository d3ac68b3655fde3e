import type { Draft } from './draft.js'
import { makeDraft } from './make-draft.js'
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
