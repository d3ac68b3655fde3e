import type { Evidence, Span, View } from '../../model/index.js'
import { sourceSpan, trim } from '../../text/index.js'
import type { Passage } from './passage.js'
import type { CuesByLanguage } from './read-cues.js'
import type { Unit } from './unit.js'

/** How a motion opens; quotation marks behind it mean that the words are only mentioned. */
const opening =
  /(?:\bde\s+(?:\p{L}+\s+)?(?:kamer|raad|gemeenteraad|staten|deelraad|vergadering)(?:\s+[^,.;]{1,60})?,?\s+)?gehoord\s+de\s+beraadslaging(?:en)?(?!['’"”])/giu
const closing = /\s*\ben\s+gaat\s+over\s+tot\s+de\s+orde\s+van\s+de\s+(?:dag|vergadering)\.?/iu

/** Longest motion, in characters; further on a new text has begun. */
const longestMotion = 6000

const asked =
  '(?:de|het)\\s+(?:\\p{Ll}+\\s+)?(?:regering|kabinet|minister\\p{L}*|staatssecretaris\\p{L}*|college\\p{L}*|presidium|raad|commissie|bestuur|burgemeester|voorzitter|griffie\\p{L}*|Kamer|fracties?)'
const adverb = '(?:(?:daarom|derhalve|tevens|voorts|ook|verder|dan ook),?\\s+)?'

/** Where what is asked begins: at a verb with whom it is asked of, or at one that opens a line or a clause. */
const dictum = new RegExp(
  String.raw`(?<![\p{L}-])(?:(?:verzoekt|vraagt|draagt|roept|nodigt|besluit)\s+${adverb}${asked}(?![\p{L}-])|spreekt\s+(?=[^.;]{0,80}\buit(?![\p{L}-])))|(?<=[;:]\s*|\n\s*)(?:verzoekt|roept|draagt|vraagt)\s+${adverb}(?=\p{L})`,
  'giu',
)

/** How much the form of a motion says; nothing else has it. */
const weight = 1.5

/** The motions of a text. */
export interface Motions {
  readonly units: readonly Unit[]
  /** Where they stand, with their grounds, in which nothing else may be looked for. */
  readonly places: readonly Span[]
}

/**
 * Finds what motions ask for: from the verb ("verzoekt de regering …") up to "en gaat over tot de orde van de dag",
 * each verb a unit of its own. The grounds ("overwegende dat …") are none. A verb above a list is left to the lists.
 */
export function findMotions(passages: readonly Passage[], view: View, cues: CuesByLanguage): Motions {
  const openings = [...view.text.matchAll(opening)]
  const motions = openings.map((match, at) => {
    const start = match.index
    const last = Math.min(openings[at + 1]?.index ?? view.text.length, start + longestMotion)
    return readMotion({ start, end: last }, start + match[0].length, passages, view, cues)
  })
  return { units: motions.flatMap(({ units }) => units), places: motions.flatMap(({ places }) => places) }
}

function readMotion(room: Span, from: number, passages: readonly Passage[], view: View, cues: CuesByLanguage): Motions {
  const words = view.text.slice(from, room.end)
  const closed = closing.exec(words)
  const text = closed ? words.slice(0, closed.index) : words
  const starts = [...text.matchAll(dictum)].map(({ index }) => from + index)
  const [first] = starts
  if (first === undefined) {
    return { units: [], places: closed ? [{ start: room.start, end: from + closed.index }] : [] }
  }
  // Without the formula at its end a motion ends with the block in which it last asks.
  const end = closed ? from + closed.index : endOfBlock(starts.at(-1) as number, passages)
  const spans = starts
    .map((start, at) => trim(view.text, { start, end: starts[at + 1] ?? end }))
    .filter((span) => span.start < span.end)
  const lists = spans.filter((span) => leadsToList(span, passages))
  const units = spans.filter((span) => !lists.includes(span)).map((span) => makeDictum(span, passages, view, cues))
  const isWhole = lists.length === 0 && closed
  const place = { start: room.start, end: isWhole ? from + closed.index + closed[0].length : (lists[0]?.start ?? end) }
  return { units, places: [place] }
}

const blockAt = (offset: number, passages: readonly Passage[]): Passage | undefined =>
  passages.findLast(({ block }) => block.view.start <= offset)

const endOfBlock = (offset: number, passages: readonly Passage[]): number =>
  blockAt(offset, passages)?.block.view.end ?? offset

/** Whether the block in which it begins ends in a colon with points below it. */
function leadsToList({ start }: Span, passages: readonly Passage[]): boolean {
  const block = blockAt(start, passages)
  if (!block || !/:$/.test(block.text)) return false
  return passages[block.index + 1]?.block.kind === 'list-item'
}

function makeDictum(span: Span, passages: readonly Passage[], view: View, cues: CuesByLanguage): Unit {
  const language = blockAt(span.start, passages)?.block.language ?? 'nl'
  const text = view.text.slice(span.start, span.end)
  const detail = text.split(/\s+/).slice(0, 3).join(' ')
  const evidence: Evidence[] = [{ kind: 'formal/speech-act', detail, weight }]
  return {
    tier: 'formal',
    role: 'item',
    form: 'speech-act',
    label: null,
    title: null,
    view: span,
    source: sourceSpan(view, span),
    text,
    parent: null,
    strength: 'should',
    score: Math.max(weight, cues[language].threshold),
    evidence,
    language,
    issuer: null,
  }
}
