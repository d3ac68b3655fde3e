import type { LayoutHint } from '../../model/index.js'
import type { Line } from './split-lines.js'

/** The first lines of the notes that the page itself shows, with their labels; '' for what goes on from a page before. */
export function findHintedNotes(
  lines: readonly Line[],
  hinted: ReadonlyMap<number, LayoutHint>,
): ReadonlyMap<number, string> {
  const notes = new Map<number, string>()
  for (const [index, hint] of hinted) {
    if (hinted.get(index - 1) === hint) continue
    notes.set(index, /^(?:\d{1,3}|[¹²³⁰⁴-⁹]+|[*†‡]{1,3})(?=[\s.):\p{L}])/u.exec((lines[index] as Line).text)?.[0] ?? '')
  }
  return notes
}
