import type { Draft } from './draft.js'
import { makeDraft } from './make-draft.js'
import { readMarker } from './read-marker.js'
import {
  endsHere,
  isFull,
  longestPlainHeading,
  mostHeadingLines,
  nextPrinted,
  type Reading,
  titleText,
} from './reading.js'
import type { Line } from './split-lines.js'

/** A motion says what it asks for on a line below its considerations: "verzoekt het college:". */
const asking = /^(?:verzoekt|roept|draagt|vraagt|spreekt|calls|requests|urges)\s.{3,80}:$/

/** The reply to what stands above it, or what became of it: "Reactie: …", "Government response: …", "Status: …". */
const replying =
  /^(?:(?:bestuurlijke |kabinets|management)?reactie|antwoord|(?:government |management )?response|reply|status|stand van zaken|voortgang|progress)(?: (?:van|of|from) [\p{L} ]{3,40})?:\s/iu

/** A word or two that lead in to what stands below: "Aanbevelingen:". */
const leading = /^\p{Lu}\p{L}+(?: \p{L}+){0,2}:$/u

/** A paragraph or heading that nothing but the shape of its lines shows; null where the open block goes on. */
export function beginByShape(reading: Reading, index: number, open: Draft | null): Draft | null {
  const line = reading.lines[index] as Line
  if (!open) return beginFresh(reading, index)
  const above = reading.lines[index - 1] as Line
  if (replying.test(line.text) || (/[.!?;]$/.test(above.text) && leading.test(line.text)))
    return beginFresh(reading, index)
  if (open.kind === 'heading' && isSplitName(reading, index)) return null
  if (open.kind === 'table-row' || open.kind === 'quotation')
    return open.kind === 'quotation' ? null : beginFresh(reading, index)
  // A paragraph of several lines ends where the writer, not the margin, ended a line with a full stop.
  const ends = endsHere(reading, index - 1) && /[.!?:”"]$/.test(above.text) && /^[\p{Lu}“"‘•]/u.test(line.text)
  const asks = /;$/.test(above.text) && asking.test(line.text)
  return open.kind === 'paragraph' && (ends || asks) ? beginFresh(reading, index) : null
}

function beginFresh(reading: Reading, index: number): Draft {
  const line = reading.lines[index] as Line
  // "...op vereenvoudiging:" goes on with the words of the heading above it.
  if (/^(?:\.\.\.|…)\s?\p{Ll}.*:$/u.test(line.text))
    return { ...makeDraft('heading', line, 0, reading, index), level: 4 }
  const length = headingLines(reading, index)
  return { ...makeDraft(length > 0 ? 'heading' : 'paragraph', line, 0, reading, index), level: length > 0 ? 2 : 0 }
}

/** How many lines from here are a heading by their shape; 0 when they are not. */
function headingLines(reading: Reading, index: number): number {
  const { lines } = reading
  let end = index
  while (!endsHere(reading, end)) {
    end++
    if (end - index >= mostHeadingLines) return 0
  }
  const text = titleText(reading, index)
  const next = lines[end + 1]
  const isShaped =
    text.length <= longestPlainHeading &&
    !(text.length > 60 && isFull(reading, end)) &&
    /^[\p{Lu}\d“‘.…]/u.test(text) &&
    /\p{L}{3}/u.test(text) &&
    !/[.!?]\s+[\p{Lu}“‘(]/u.test(text) &&
    !/[.:;,”"–-]$/.test(text.replace(/\.\.\.$|…$/, '')) &&
    !/\b(?:de|het|een|van|en|of|in|op|the|a|of|and)$/i.test(text)
  if (!isShaped) return 0
  const below = next && !next.isBlank ? end + 1 : nextPrinted(reading, end)
  if (below === null || reading.contents.has(below)) return 0
  const follower = lines[below] as Line
  return /^[\p{Ll}(,;]/u.test(follower.text) && !readMarker(follower.text) ? 0 : end - index + 1
}

/** A name that is set on two lines of a word or two each, larger than the text around it. */
export function isSplitName(reading: Reading, index: number): boolean {
  const words = (text: string): number => text.split(/\s+/).length
  const [line, previous] = [reading.lines[index] as Line, reading.lines[index - 1] as Line]
  return (
    /^\p{Lu}[\p{L} -]+$/u.test(line.text) &&
    words(line.text) <= 3 &&
    words(previous.text) <= 2 &&
    !readMarker(previous.text)
  )
}
