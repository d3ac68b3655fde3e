import type { Draft } from './draft.js'
import { makeDraft, withMarker } from './make-draft.js'
import type { Marker } from './read-marker.js'
import { lastOfTitle, longestHeading, nextPrinted, type Reading } from './reading.js'
import type { Line } from './split-lines.js'

/** "Aanbeveling 3: …" or "OPROEP …": a heading when text of its own stands below it, or else an item. */
export function beginLabelled(reading: Reading, index: number): Draft | null {
  const line = reading.lines[index] as Line
  const marker = reading.readLabel(line.text)
  if (!marker) return null
  const made = withMarker(makeDraft('paragraph', line, marker.textAt, reading, index), marker, line)
  return { ...made, kind: isTitle(reading, index, marker) ? 'heading' : 'list-item', level: 3 }
}

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
