import { slice, trimmed } from './mapped-text.js'
import { type LabelWords, partLength, type ReadLabel } from './read-label.js'
import type { Line } from './split-lines.js'

/** Cuts a line that names a part and goes on with a label of its own: "DEEL 5 OPROEP (2022)". Leaves all others alone. */
export function splitParts(lines: readonly Line[], words: LabelWords, readLabel: ReadLabel): Line[] {
  return lines.flatMap((line) => {
    const length = partLength(line.text, words)
    const rest = trimmed(slice(line.content, length))
    if (length === 0 || !readLabel(rest.text)) return [line]
    const part = slice(line.content, 0, length)
    const start = rest.offsets[0] as number
    return [
      { ...line, content: part, text: part.text, end: (part.offsets[length - 1] as number) + 1 },
      { ...line, content: rest, text: rest.text, start, startsPage: false, indent: 0 },
    ]
  })
}
