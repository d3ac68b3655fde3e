import type { Draft } from './draft.js'
import type { SeriesMember } from './find-series.js'
import { isAddressLine } from './is-address-line.js'
import { makeDraft, withMarker } from './make-draft.js'
import { placeInBody } from './place-in-body.js'
import type { Marker } from './read-marker.js'
import { lastOfTitle, longestHeading, nextPrinted, type Reading, titleText } from './reading.js'
import type { Line } from './split-lines.js'

/** A numbered or lettered heading or item that belongs to a series. */
export function beginSeries(reading: Reading, index: number): Draft | null {
  const member = reading.series.get(index)
  if (!member) return null
  const line = reading.lines[index] as Line
  const made = withMarker(makeDraft('list-item', line, member.marker.textAt, reading, index), member.marker, line)
  if (isHeadingSeries(reading, member)) {
    return { ...made, kind: 'heading', level: headingLevel(member.marker) }
  }
  return { ...made, level: isBelow(member.marker) || line.indent > 1 ? 1 : 0 }
}

/** Letters, and small numerals in brackets, stand below numbers. */
const isBelow = ({ kind, printed }: Marker): boolean =>
  kind === 'letter' || (kind === 'roman' && /^\(?[ivx]+\)/.test(printed))

const headingLevel = (marker: Marker): number => {
  const depth = marker.label?.split('.').length ?? 1
  const base = marker.kind === 'number' ? (marker.printed === marker.label ? 1 : 2) : 3
  return base + depth
}

/** Members of a series are headings when most of them are short and have text of their own below them. */
function isHeadingSeries(reading: Reading, member: SeriesMember): boolean {
  const line = reading.lines[member.index] as Line
  const title = titleText(reading, member.index)
  if (title.length > longestHeading || placeInBody.test(title)) return false
  // "8 We recommend that …" is a paragraph, however short: a title has no stop.
  if (member.marker.printed === member.marker.label && /[.:]$/.test(title) && !title.endsWith('...')) return false
  // A letter behind a bullet's sign stands in a list, and "1a." is a point of what "1." heads.
  if (member.marker.labelAt > 0 || member.marker.style.startsWith('below')) return false
  if (line.text.length === member.marker.textAt) return !/[.;]$/.test(titleText(reading, member.index + 1))
  if (/^\p{Ll}/u.test(line.text.slice(member.marker.textAt))) return false
  // The last member is followed by whatever comes next, so that it only votes when it is alone.
  const voters = member.series.length > 1 ? member.series.slice(0, -1) : member.series
  const votes = voters.map((index, at) => hasBody(reading, index, member.series[at + 1] ?? null))
  return votes.filter(Boolean).length * 2 >= votes.length
}

/** Whether text that is not the next member stands below a member's title. */
function hasBody(reading: Reading, index: number, following: number | null): boolean {
  const end = lastOfTitle(reading, index)
  if (/[;,]$/.test((reading.lines[end] as Line).text)) return false
  if (titleText(reading, index).length > longestHeading) return false
  const next = nextPrinted(reading, end)
  if (next === null || next === following || isAddressLine((reading.lines[next] as Line).text)) return false
  return !reading.series.get(next) || reading.series.get(next)?.series !== reading.series.get(index)?.series
}
