import type { Draft } from './draft.js'
import { makeDraft } from './make-draft.js'
import type { Reading } from './reading.js'
import type { Line } from './split-lines.js'

/**
 * A block as the reader knows it. Its marker and label are left as its words show them; a numbered item that is a
 * heading by the text below it stays one, since writers use lists for that.
 */
export function applyHint(reading: Reading, index: number, begun: Draft | null): Draft | null {
  const hint = reading.blocks?.get(index)
  if (!reading.blocks || begun?.kind === 'furniture' || begun?.kind === 'contents') return begun
  if (!hint) return begun && withoutShape(reading, index, begun)
  const whole = (): Draft => makeDraft('paragraph', reading.lines[index] as Line, 0, reading, index)
  const made = { ...(begun ?? whole()), hint: hint.kind }
  switch (hint.kind) {
    case 'table-row':
    case 'contents':
    case 'caption':
      return { ...whole(), kind: hint.kind, hint: hint.kind }
    case 'heading':
      // "Aanbevelingen" as a heading is a title, and not the label of what stands below it.
      return { ...(made.lines.length > 0 ? made : whole()), kind: 'heading', level: (hint.level ?? 1) + 1 }
    case 'footnote':
      return made.kind === 'footnote' ? made : { ...whole(), kind: 'footnote' }
    case 'list-item':
      return made.label === null || made.kind !== 'heading'
        ? { ...made, kind: 'list-item', level: made.level === 3 && made.label ? 3 : (hint.level ?? 0) }
        : made
    case 'quotation':
    case 'question':
      return made.kind === 'paragraph' || made.label === null ? { ...made, kind: hint.kind } : made
    case 'answer':
      return isShaped(made) ? { ...made, kind: 'paragraph', level: 0 } : made
    case 'bold':
      return asBold(reading, index, made)
    default:
      return made
  }
}

/** In a report of which the reader knows headings, a short line that is set as any other is none. */
function withoutShape(reading: Reading, index: number, begun: Draft): Draft {
  return isShaped(begun) && reading.headings.size > 0 && !reading.headings.has(index)
    ? { ...begun, kind: 'paragraph', level: 0 }
    : begun
}

/** Whether nothing but the shape of its line makes a block a heading. */
const isShaped = ({ kind, marker, level }: Draft): boolean =>
  kind === 'heading' && marker === null && level === shapedLevel

/** Level of a heading that nothing but its shape shows, and of one that stands in bold. */
const shapedLevel = 2
const boldLevel = 4

/** A line in bold is a heading, below those that are set as such. A bold sentence is a message. */
function asBold(reading: Reading, index: number, made: Draft): Draft {
  const line = reading.lines[index] as Line
  const isPlain = made.kind === 'paragraph' || isShaped(made)
  if (!isPlain || made.label !== null || /[.!,;]$/.test(line.text) || reading.readLabel(line.text)) return made
  return { ...made, kind: 'heading', level: reading.headings.size > 0 ? boldLevel : shapedLevel }
}
