import { type Draft, draftText } from './draft.js'

/** Longest point, in characters, that shows itself only by the semicolon behind it. */
const longestPoint = 300

const endsOpen = /[;,](?:\s+(?:en|of|and|or))?$/

/**
 * Makes list items of short paragraphs without a sign that stand below a colon and end in semicolons, the last in a
 * stop. Considerations of a motion, which stand below no colon, stay paragraphs.
 */
export function markUnsignedPoints(drafts: readonly Draft[]): Draft[] {
  const marked = [...drafts]
  for (let at = 0; at < marked.length - 2; at++) {
    if (!leadsIn(marked[at] as Draft)) continue
    const end = endOfPoints(marked, at + 1)
    if (end - at < 3) continue
    for (let item = at + 1; item < end; item++)
      marked[item] = { ...(marked[item] as Draft), kind: 'list-item', level: 0, marker: '' }
    at = end - 1
  }
  return marked
}

const leadsIn = (draft: Draft): boolean => draft.kind === 'paragraph' && draftText(draft).trimEnd().endsWith(':')

/** Behind the last of the points that begin here; where they begin when there are none. */
function endOfPoints(drafts: readonly Draft[], start: number): number {
  let end = start
  while (isPoint(drafts[end]) && endsOpen.test(draftText(drafts[end] as Draft).trimEnd())) end++
  return end > start && isPoint(drafts[end]) && /\.$/.test(draftText(drafts[end] as Draft).trimEnd()) ? end + 1 : start
}

const isPoint = (draft: Draft | undefined): boolean =>
  draft?.kind === 'paragraph' && draft.marker === null && draftText(draft).length <= longestPoint
