import { romanValue } from '../structure/read-marker.js'
import { isInset } from './is-inset.js'
import { isLabelled } from './list-run.js'
import type { Passage } from './passage.js'

/** Headings of one style that count on from 1, each with the passages below it. */
export interface HeadedSeries {
  readonly style: string
  readonly members: readonly (readonly Passage[])[]
  /** What stands above the first member. */
  readonly leadIn: Passage | null
  readonly heading: Passage | null
}

/** Finds the series of numbered, lettered and named headings. Whether they hold advices is not asked here. */
export function findHeadedSeries(passages: readonly Passage[]): HeadedSeries[] {
  const open = new Map<string, Passage[]>()
  // Those of which a member is divided by a numbering of its own; the next member goes on behind that.
  const paused = new Map<string, Passage[]>()
  const found: { style: string; heads: Passage[] }[] = []
  let enclosing: Passage | null = null
  for (const passage of passages) {
    if (passage.block.kind !== 'heading') continue
    const rank = placeOf(passage)
    if (enclosing && passage.block.level <= enclosing.block.level) enclosing = null
    if (rank === 0) continue
    const style = styleOf(passage)
    if (goesOn(paused.get(style), passage)) {
      open.set(style, paused.get(style) as Passage[])
      paused.delete(style)
    }
    const heads = open.get(style)
    const last = heads?.at(-1)
    // A numbering that begins anew inside a member of its own style, deeper than it, divides that member.
    const isInside = enclosing !== null && styleOf(enclosing) === style && passage.block.level > enclosing.block.level
    if (heads && last && (rank === placeOf(last) + 1 || isOutOfOrder(heads, passage))) heads.push(passage)
    else if (isInside && rank === 1) {
      if (heads?.length) paused.set(style, heads)
      open.set(style, [])
      continue
    } else if (rank === 1) {
      const begun = { style, heads: [passage] }
      open.set(style, begun.heads)
      found.push(begun)
    } else continue
    enclosing = passage
  }
  return found
    .filter(({ heads }) => heads.length > 1 || isNamed(heads[0] as Passage))
    .map(({ style, heads }) => ({
      style,
      members: heads.map((head, at) => readBody(passages, head, heads[at + 1] ?? null)),
      ...readAbove(passages, heads[0] as Passage),
    }))
}

/** Whether a heading is the next of a series, on its level. */
function goesOn(heads: readonly Passage[] | undefined, passage: Passage): boolean {
  const last = heads?.at(-1)
  return last !== undefined && passage.block.level <= last.block.level && placeOf(passage) === placeOf(last) + 1
}

/** The place of a heading in its series or below its chapter, from 1; 0 when it has none. */
const placeOf = (passage: Passage): number => rankOf(passage) || rankBelow(passage)

/** How many passages may lie between two advices that a page with columns prints out of order. */
const columns = 25

/** A bare number that its series lacks, close to the member before it: columns were read out of order. */
const isOutOfOrder = (heads: readonly Passage[], passage: Passage): boolean =>
  passage.block.marker === passage.block.label &&
  rankOf(passage) > 1 &&
  passage.index - (heads.at(-1) as Passage).index <= columns &&
  heads.every((head) => rankOf(head) !== rankOf(passage))

/** Its label is a word and a number: "Aanbeveling 3". */
export const isNamed = isLabelled

/** The place of a heading in its series, from 1; 0 when it has none. */
export function rankOf(passage: Passage): number {
  const { label } = passage.block
  if (label === null) return 0
  if (label.includes('.')) return isNamed(passage) ? placeBelow(passage) : 0
  if (/^\d+$/.test(label)) return Number(label)
  if (isRoman(passage)) return romanValue(label)
  if (/^[a-z]$/i.test(label)) return label.toLowerCase().charCodeAt(0) - 96
  return 0
}

/** The place of "3.2" among the headings below 3; 0 for any other, "Recommendation 3.2" among them. */
export const rankBelow = (passage: Passage): number => (isNamed(passage) ? 0 : placeBelow(passage))

const placeBelow = ({ block }: Passage): number => Number(/^\d+\.(\d+)$/.exec(block.label ?? '')?.[1] ?? 0)

/** "I.", "ii)"; a single letter counts only when it is the first numeral. */
const isRoman = ({ block }: Passage): boolean =>
  /^(?:[ivx]{2,5}|i|v|x)$/i.test(block.label ?? '') && /[.):IVX]$/.test(block.marker ?? '')

const styleOf = (passage: Passage): string =>
  rankBelow(passage) > 0 ? `${passage.block.label?.split('.')[0]}.#` : styleOfMarker(passage)

const styleOfMarker = (passage: Passage): string =>
  (isRoman(passage) ? (passage.block.marker ?? '').replace(/[ivx]+/i, 'I') : (passage.block.marker ?? ''))
    .replace(/\d+(?!\.\d)/, '#')
    .replace(/^\(?[a-z](?=[.)])/i, 'a')
    .replace(/(?<=\p{L}{3}\s)[A-Z](?![\p{L}\p{N}])/u, 'a')
    .toLowerCase()

/** "Wat levert dit op?" on a line of its own goes on with the advice above it. */
const asksOn = ({ block, text }: Passage): boolean => block.label === null && text.endsWith('?')

/** The passages below a heading, until the next heading that is not deeper or the next of its series. */
function readBody(passages: readonly Passage[], head: Passage, next: Passage | null): Passage[] {
  const body = [head]
  for (const passage of passages.slice(head.index + 1, next?.index)) {
    if (isInset(passage, [head, passages[head.index + 1]])) continue
    if (passage.block.kind === 'heading' && passage.block.level <= head.block.level && !asksOn(passage)) break
    if (passage.block.kind === 'list-item' && (isNamed(passage) || isNumberedText(head, passage))) break
    body.push(passage)
  }
  // A quotation that is all there is, is the text; behind a text it repeats.
  const isText = ({ block }: Passage): boolean => !['quotation', 'footnote', 'heading'].includes(block.kind)
  const isQuoted = body.slice(1).every(({ block }) => block.kind === 'quotation')
  while (body.length > 1 && !isQuoted && !isText(body.at(-1) as Passage)) body.pop()
  return body
}

/** "4.4 A licence …" below a named advice: the numbered text of the chapter goes on. */
const isNumberedText = (head: Passage, { block }: Passage): boolean =>
  isNamed(head) && /^\d+\.\d+$/.test(block.label ?? '')

/** A colon above a list announces that list, and not the headings behind it. */
const hasOwnList = ({ text, index }: Passage, passages: readonly Passage[]): boolean =>
  text.endsWith(':') && passages[index + 1]?.block.kind === 'list-item'

/** Level down to which headings are chapters, where signs and not only numbers show the level. */
const highestInText = 2

function readAbove(passages: readonly Passage[], first: Passage): { leadIn: Passage | null; heading: Passage | null } {
  const above = passages.slice(Math.max(0, first.index - 12), first.index)
  const headingAt = above.findLastIndex(({ block }) => block.kind === 'heading')
  const nearest = above[headingAt] ?? null
  // What a heading of a chapter's part announces ends where the next chapter begins.
  const isOver = nearest !== null && first.block.level <= highestInText && nearest.block.level > first.block.level
  const heading = isOver ? null : nearest
  const leadIn = above.findLast(({ block }, at) => block.kind === 'paragraph' && at > headingAt) ?? null
  return { leadIn: leadIn && hasOwnList(leadIn, passages) ? null : leadIn, heading }
}
