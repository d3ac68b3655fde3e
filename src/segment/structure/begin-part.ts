import type { Draft } from './draft.js'
import { makeDraft } from './make-draft.js'
import { partLength } from './read-label.js'
import { longestPlainHeading, type Reading } from './reading.js'
import type { Line } from './split-lines.js'

/** "DEEL 5", "Conclusie A. Niemand wist het.": the name of a part on its own line, or with a title behind a stop. */
export function beginPart(reading: Reading, index: number): Draft | null {
  const line = reading.lines[index] as Line
  const length = partLength(line.text, reading.words)
  if (length === 0 || line.text.length > longestPlainHeading || /[,;]$/.test(line.text)) return null
  // Without a stop behind its number a whole sentence is text: "Deel 2 gaat over …".
  if (/\.$/.test(line.text) && !/^[:.]/.test(line.text.slice(length))) return null
  return { ...makeDraft('heading', line, 0, reading, index), level: 1 }
}
