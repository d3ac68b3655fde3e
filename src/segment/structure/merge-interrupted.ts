import { type Draft, draftText } from './draft.js'
import { placeInBody } from './place-in-body.js'

/** Kinds of blocks that can stand in the middle of a sentence, because a page or column ended there. */
const interrupting = new Set<Draft['kind']>(['footnote', 'furniture', 'quotation', 'caption'])

/**
 * Puts together what a page break, a column, a footnote or a stray blank line cut in two: a block that does not end as
 * a sentence ends, and a paragraph that does not begin as one begins. The text of boxes and the text around them are
 * two that interrupt each other. Never joins two whole sentences.
 *
 * @param isReflowed whether there are no pages and columns to cut anything, so that only small letters show what goes on
 */
export function mergeInterrupted(drafts: readonly Draft[], isReflowed = false): Draft[] {
  const merged: Draft[] = []
  const unfinished: { boxed: Draft | null; plain: Draft | null } = { boxed: null, plain: null }
  for (const draft of drafts) {
    const place = draft.box === undefined ? 'plain' : 'boxed'
    const open = unfinished[place]
    if (open && goesOn(open, draft, isReflowed)) {
      open.lines = [...open.lines, ...draft.lines]
      open.end = draft.end
      if (isWhole(open)) unfinished[place] = null
      continue
    }
    merged.push(draft)
    if (interrupting.has(draft.kind)) continue
    unfinished[place] = canGoOn(draft) ? draft : null
  }
  return merged
}

/** The comma behind a salutation ends it. */
const salutation = /^(?:Geachte|Beste|Hoogachtend|Met vriendelijke groet|Dear|Yours)\b/

const canGoOn = (draft: Draft): boolean =>
  !salutation.test(draftText(draft)) &&
  (draft.kind === 'paragraph' || draft.kind === 'list-item') &&
  draft.lines.length > 0 &&
  !isWhole(draft)

const isWhole = (draft: Draft): boolean => {
  const text = draftText(draft).trimEnd()
  return /[.!?:;”"…][)\]”"’]*\d{0,3}$/.test(text) || placeInBody.test(text)
}

function goesOn(open: Draft, draft: Draft, isReflowed: boolean): boolean {
  if (draft.kind !== 'paragraph' || draft.marker !== null) return false
  const before = draftText(open).trimEnd()
  const after = draftText(draft)
  if (/[\p{L}]-$/u.test(before)) return true
  if (/^[\p{Ll}(,;]/u.test(after)) return true
  if (isReflowed) return false
  // A bullet that fills its first line and stops without a stop goes on below a stray blank line.
  if (open.kind === 'list-item' && open.lines.length === 1 && open.lines[0]?.isFull) return true
  // A sentence that stops at a comma or an article goes on even with a capital or a digit.
  return (
    /(?:,|\b(?:de|het|een|van|en|of|in|op|aan|met|voor|door|the|a|an|of|and|or|in|to|for))$/i.test(before) &&
    /^[\p{Lu}\p{N}“‘]/u.test(after)
  )
}
