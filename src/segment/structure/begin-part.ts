import type { Draft } from './draft.js'
import { makeDraft } from './make-draft.js'
import { partLength } from './read-label.js'
import { longestPlainHeading, type Reading } from './reading.js'
import type { Line } from './split-lines.js'

/** "DEEL 5": the name of a part on its own line. */
export function beginPart(reading: Reading, index: number): Draft | null {
  const line = reading.lines[index] as Line
  const length = partLength(line.text, reading.words)
  if (length === 0 || line.text.length > longestPlainHeading || /[.,;]$/.test(line.text)) return null
  return { ...makeDraft('heading', line, 0, reading, index), level: 1 }
}
