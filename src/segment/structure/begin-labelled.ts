import type { Draft } from './draft.js'
import { makeDraft, withMarker } from './make-draft.js'
import type { Marker } from './read-marker.js'
import { lastOfTitle, longestHeading, nextPrinted, type Reading } from './reading.js'
import type { Line } from './split-lines.js'

/** "Aanbeveling 3: …" or "OPROEP …": a heading when text of its own stands below it, or else an item. */
export function beginLabelled(reading: Reading, index: number): Draft | null {
  const line = reading.lines[index] as Line
  const marker = reading.readLabel(line.text) ?? readBehindNumber(line.text, reading)
  if (!marker) return null
  if (isColumnHead(reading, index, marker)) return null
  const made = withMarker(makeDraft('paragraph', line, marker.textAt, reading, index), marker, line)
  return { ...made, kind: isTitle(reading, index, marker) ? 'heading' : 'list-item', level: 3 }
}

/** "6.2 Recommendation 1. …": the number of the paragraph before the label. */
function readBehindNumber(text: string, { readLabel }: Reading): Marker | null {
  const length = /^\d{1,2}\.\d{1,3}\.?\s+/.exec(text)?.[0].length ?? 0
  const marker = length > 0 ? readLabel(text.slice(length)) : null
  return marker && /\d/.test(marker.label ?? '')
    ? { ...marker, labelAt: marker.labelAt + length, textAt: marker.textAt + length }
    : null
}

/** Longest head of a column, in characters. */
const longestHead = 40

/** "Finding" above "Recommendation": the last of the heads of columns, which a text file keeps one a line. */
function isColumnHead(reading: Reading, index: number, { rank, textAt }: Marker): boolean {
  const [line, above, below] = [reading.lines[index] as Line, reading.lines[index - 1], reading.lines[index + 1]]
  const isAlone = rank === 0 && line.text.length === textAt && /^\p{Lu}\p{Ll}/u.test(line.text)
  return isAlone && below?.isBlank !== false && above !== undefined && isHead(above)
}

const isHead = ({ text }: Line): boolean => text.length <= longestHead && /^\p{Lu}[^.:;,!?]*$/u.test(text)

/** Whether the words behind a label are a title with text of its own below it. */
function isTitle(reading: Reading, index: number, marker: Marker): boolean {
  const line = reading.lines[index] as Line
  const rest = line.text.slice(marker.textAt)
  if (marker.rank === 0) return false
  const last = lastOfTitle(reading, index)
  const next = nextPrinted(reading, last)
  if (next === null) return false
  const below = (reading.lines[next] as Line).text
  if (reading.readLabel(below)) return false
  // Behind "4.1" alone on its line the advice itself stands.
  if (rest === '' && marker.label?.includes('.')) return false
  // Alone on its line, or with whom it is meant for, it heads what stands below.
  if (rest === '' || isAddressed(rest)) return /^[\p{Lu}"“„‘]/u.test(below)
  return rest.length < longestHeading && !/[.;,]$/.test((reading.lines[last] as Line).text)
}

const isAddressed = (rest: string): boolean => /^\((?:aan|voor|to|for) [^()]{3,80}\)$/.test(rest)
