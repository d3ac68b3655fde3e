import type { Draft } from './draft.js'
import { makeDraft, withMarker } from './make-draft.js'
import { readMarker } from './read-marker.js'
import { endsHere, nextPrinted, type Reading } from './reading.js'
import type { Line } from './split-lines.js'

/** A list item behind a sign, or with an indent where the sign is lost. */
export function beginBullet(reading: Reading, index: number, open: Draft | null): Draft | null {
  const line = reading.lines[index] as Line
  const marker = readMarker(line.text)
  if (marker?.kind === 'bullet' && line.text.length > marker.textAt) {
    // A dash that goes on with a sentence is no bullet; below a lead-in it is.
    const isDash = /^[–—-]$/.test(marker.printed)
    const isLedIn = /[:;]\s*$/.test(reading.lines[index - 1]?.text ?? '')
    const goesOn = isDash && !isLedIn && open?.kind === 'paragraph' && /^\p{Ll}/u.test(line.text.slice(marker.textAt))
    if (goesOn || (isDash && open?.kind === 'paragraph' && !endsHere(reading, index - 1))) return null
    const made = withMarker(makeDraft('list-item', line, marker.textAt, reading, index), marker, line)
    return { ...made, level: line.indent >= 1 && isDash ? 1 : 0 }
  }
  // The sign itself can be lost: a first line with an indent above lines without one.
  const next = nextPrinted(reading, index)
  const below = next === null ? undefined : reading.lines[next]
  const goesOnBelow = next === index + 1 || /^\p{Ll}/u.test(below?.text ?? '')
  const hangs = line.indent >= 2 && !open && below?.indent === 0 && goesOnBelow
  return hangs && /^\p{Lu}/u.test(line.text) ? { ...makeDraft('list-item', line, 0, reading, index), marker: '' } : null
}
