import type { Draft } from './draft.js'
import { makeDraft } from './make-draft.js'
import { slice } from './mapped-text.js'
import { readMarker } from './read-marker.js'
import { longestHeading, type Reading } from './reading.js'
import type { Line } from './split-lines.js'

/** A heading or quotation that the signs of Markdown show, also in text that a reader of PDF files made. */
export function beginMarkdown(reading: Reading, index: number): Draft | null {
  const line = reading.lines[index] as Line
  const heading = /^(?<signs>#{1,6})\s+(?=\S)/.exec(line.text)
  if (heading) {
    const made = makeDraft('heading', line, heading[0].length, reading, index)
    const level = heading.groups?.signs?.length ?? 1
    return { ...labelHeading(stripEmphasis(made), line, reading), level }
  }
  const bold = /^\*\*(?<words>[^*]+)\*\*:?$/.exec(line.text)
  // A bold sentence is a message, not a heading.
  if (
    bold &&
    !/[.!]$/.test(bold.groups?.words ?? '') &&
    line.text.length < longestHeading &&
    !reading.readLabel(line.text)
  ) {
    return { ...labelHeading(stripEmphasis(makeDraft('heading', line, 0, reading, index)), line, reading), level: 4 }
  }
  if (/^>\s?/.test(line.text))
    return makeDraft('quotation', line, /^>\s?/.exec(line.text)?.[0].length ?? 0, reading, index)
  if (/^(\*|_)\s?[“"'‘].*[”"'’]\s?\1$/.test(line.text)) return makeDraft('quotation', line, 0, reading, index)
  return null
}

/** A heading with a number or a name in front is labelled, whatever made it a heading. */
function labelHeading(made: Draft, line: Line, reading: Reading): Draft {
  const text = made.lines[0]?.content.text ?? ''
  const marker = reading.readLabel(text) ?? readMarker(text)
  if (!marker || marker.label === null || marker.textAt >= text.length) return made
  const first = made.lines[0] as Draft['lines'][number]
  const rest = { ...first, content: slice(first.content, marker.textAt) }
  return {
    ...made,
    marker: marker.printed,
    label: marker.label,
    start: first.content.offsets[0] ?? line.start,
    lines: [rest, ...made.lines.slice(1)],
  }
}

function stripEmphasis(made: Draft): Draft {
  const lines = made.lines.map((line) => {
    const match = /^(\*\*|__|\*)(.+?)\1(:?)$/.exec(line.content.text)
    if (!match) return line
    const mark = (match[1] as string).length
    return { ...line, content: slice(line.content, mark, mark + (match[2] as string).length) }
  })
  return { ...made, lines, start: lines[0]?.content.offsets[0] ?? made.start }
}
