import { isAddressLine } from '../structure/is-address-line.js'
import type { Passage } from './passage.js'
import type { CuesByLanguage } from './read-cues.js'

/** List items that stand one below the other, with what leads in to them. */
export interface ListRun {
  /** Each item with the deeper items and continuing paragraphs below it. */
  readonly items: readonly (readonly Passage[])[]
  /** The paragraph above it, when it ends in a colon or question mark or points to what follows, or else null. */
  readonly leadIn: Passage | null
  /** The heading directly above the list or its lead-in. */
  readonly heading: Passage | null
  /** The heading of the part that the heading directly above divides, by its level. */
  readonly part: Passage | null
  /** The heading of the section, however far above. */
  readonly section: Passage | null
  /** Where the heading or lead-in only says for whom: the heading above it that says what stands there. */
  readonly announcer: Passage | null
}

/** Collects the runs of list items among passages, in order. Labelled items are units of their own and no list. */
export function findListRuns(passages: readonly Passage[]): ListRun[] {
  const runs: ListRun[] = []
  for (let at = 0; at < passages.length; at++) {
    if (!isItem(passages[at])) continue
    const start = at
    while (isItem(passages[at + 1]) && goesOn(passages, start, at)) at++
    runs.push(makeRun(passages, start, at))
  }
  return runs
}

const isItem = (passage: Passage | undefined): boolean => passage?.block.kind === 'list-item' && !isLabelled(passage)

/** A labelled call or recommendation, not a bullet, number, numeral or letter. */
export const isLabelled = ({ block }: Passage): boolean =>
  block.marker !== null && /\p{L}{3}/u.test(block.marker) && !/^\(?[ivx]+[.)]*$/i.test(block.marker)

/** Its label counts the members of a series, which can be advices, and does not say that they are: "Stap 2". */
export const isStep = ({ block }: Passage, cues: CuesByLanguage): boolean =>
  Object.values(cues).some(({ labels }) =>
    labels.steps.some((word) => block.marker?.toLowerCase().startsWith(`${word} `)),
  )

const kindOf = (passage: Passage): string => {
  const marker = passage.block.marker ?? ''
  return /\d/.test(marker) ? 'number' : /\p{L}/u.test(marker) ? 'letter' : `sign ${marker}`
}

/** "8." behind "7.1" and "7.2" is no point of their list. */
const depthOf = ({ block }: Passage): number =>
  /^\d/.test(block.label ?? '') ? (block.label?.split('.').length ?? 0) : 9

/** One list goes on while items are of the first one's kind, or deeper below them. */
const sameList = (first: Passage, next: Passage): boolean =>
  kindOf(next) === kindOf(first) || next.block.level > first.block.level

/** Points with a sign of their own stand below a point that does not end, whatever their indent. */
function goesOn(passages: readonly Passage[], start: number, at: number): boolean {
  const [first, last, next] = [passages[start], passages[at], passages[at + 1]] as [Passage, Passage, Passage]
  if (depthOf(next) < depthOf(first)) return false
  if (sameList(first, next)) return true
  const isSign = [first, next].every((passage) => kindOf(passage).startsWith('sign'))
  return isSign && (/[^.;,!?]$/.test(last.text) || (last !== first && kindOf(last) === kindOf(next)))
}

/** Words by which a sentence with a full stop still leads in to what stands below it. */
const pointsBelow = /\b(?:volgende|onderstaande|deze|following|these)\b/i

const leadsIn = ({ text, sentences }: Passage): boolean =>
  /[:?…]\s*\d{0,2}$/.test(text) || pointsBelow.test(sentences.at(-1)?.text ?? '')

function makeRun(passages: readonly Passage[], start: number, end: number): ListRun {
  const first = passages[start] as Passage
  const items: Passage[][] = []
  for (const passage of passages.slice(start, end + 1)) {
    const isDeeper = kindOf(passage) !== kindOf(first) || passage.block.level > first.block.level
    if (isDeeper && items.length > 0) (items.at(-1) as Passage[]).push(passage)
    else items.push([passage])
  }
  const above = passages[start - 1]
  const leadIn = above?.block.kind === 'paragraph' && leadsIn(above) ? above : null
  const higher = leadIn ? passages[start - 2] : above
  const headings = passages.slice(0, start).filter(({ block }) => block.kind === 'heading')
  const section = headings.at(-1) ?? null
  const heading = higher?.block.kind === 'heading' ? higher : null
  const isForSome = (heading !== null && saysForWhom(heading)) || (leadIn !== null && isAddressLine(leadIn.text))
  const announcer = isForSome ? headings.findLast((one) => one.block.label === null && !saysForWhom(one)) : null
  const part = heading && headings.findLast(({ block }) => block.level < heading.block.level)
  return { items, leadIn, heading, section, part: part ?? null, announcer: announcer ?? null }
}

/** "Voor gemeenten", "Aan de minister van Financiën": whom the points below are meant for, and no more. */
const saysForWhom = ({ text }: Passage): boolean =>
  /^(?:voor|aan|richting|ten aanzien van|for|to)\s[^.!?]{3,90}$/iu.test(text)

/** The points below an item that ends in a colon, as a list that the item leads in to; null where there are no two. */
export function nestedRun(item: readonly Passage[]): ListRun | null {
  const [leadIn, ...below] = item
  if (!leadIn || !/:$/.test(leadIn.text) || below.length < 2) return null
  const nested = findListRuns(below).find((run) => run.items.length > 1)
  return nested ? { ...nested, leadIn, heading: null, part: null, announcer: null } : null
}
