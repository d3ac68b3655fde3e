import { placeInBody } from '../structure/place-in-body.js'
import { isAsked } from './is-asked.js'
import { makeBlockUnit } from './make-unit.js'
import type { Passage } from './passage.js'
import { type CuesByLanguage, matchCues } from './read-cues.js'
import type { Unit } from './unit.js'

/** Most passages of one numbered paragraph: a sentence, a text that it quotes with its letters, and its end. */
const mostPassages = 12

/** Fewest numbered paragraphs that end in their place in the body, to tell that the report repeats them from there. */
const fewest = 2

/** A numbered paragraph with what belongs to it. */
interface Paragraph {
  readonly passages: readonly Passage[]
  /** It ends in its place in the body: "(Paragraph 12)". */
  readonly isReferred: boolean
}

export interface Judged {
  readonly units: readonly Unit[]
  /** All passages that were judged, those of which no unit came among them. */
  readonly passages: ReadonlySet<Passage>
}

/**
 * Finds recommendations among the numbered paragraphs of "Conclusions and recommendations", where some conclude only
 * and others come to a recommendation at their end. Each is judged for itself, and is a unit as a whole.
 */
export function findJudgedParagraphs(passages: readonly Passage[], cues: CuesByLanguage): Judged {
  const numbered = passages.filter(isNumbered).map((passage) => readParagraph(passage, passages))
  const referred = numbered.filter(({ isReferred }) => isReferred)
  const judged = numbered.filter(
    (paragraph) =>
      (paragraph.isReferred && referred.length >= fewest) || isInMixed(paragraph, numbered, passages, cues),
  )
  return {
    units: judged.flatMap((paragraph) => makeUnit(paragraph, cues)),
    passages: new Set(judged.flatMap((paragraph) => paragraph.passages)),
  }
}

/** A short paragraph above a text that it quotes looks like a heading, but for its colon. */
const isNumbered = ({ block, text }: Passage): boolean =>
  (block.kind === 'list-item' || (block.kind === 'heading' && text.endsWith(':'))) &&
  /^\d{1,3}$/.test(block.label ?? '') &&
  !/\p{L}/u.test(block.marker ?? '')

/** The passages from a number to the place in the body at the end; the number's own passage where none ends so. */
function readParagraph(first: Passage, passages: readonly Passage[]): Paragraph {
  const below = passages.slice(first.index + 1, first.index + mostPassages)
  const end = below.findIndex((passage) => isNumbered(passage) || passage.block.kind === 'heading')
  const whole = [first, ...below.slice(0, end < 0 ? below.length : end)]
  const last = whole.findIndex(({ text }) => placeInBody.test(text.trimEnd()))
  return { passages: last < 0 ? [first] : whole.slice(0, last + 1), isReferred: last >= 0 }
}

/** Share of the numbered paragraphs of a section with more than one sentence, from which they are no list. */
const leastLong = 0.5

/** Whether a paragraph stands with others like it under a heading that announces conclusions and recommendations at once. */
function isInMixed(
  { passages: [first] }: Paragraph,
  numbered: readonly Paragraph[],
  passages: readonly Passage[],
  cues: CuesByLanguage,
): boolean {
  const section = sectionOf(first as Passage, passages)
  if (!section || !announcesBoth(section, cues)) return false
  const kin = numbered.filter(({ passages: [other] }) => sectionOf(other as Passage, passages) === section)
  const long = kin.filter(({ passages: [head] }) => (head as Passage).sentences.length > 1)
  return kin.length >= fewest && long.length >= kin.length * leastLong
}

const sectionOf = (passage: Passage, passages: readonly Passage[]): Passage | undefined =>
  passages.slice(0, passage.index).findLast(({ block }) => block.kind === 'heading')

const announcesBoth = ({ text, block }: Passage, cues: CuesByLanguage): boolean => {
  const { announces, announcesOther } = cues[block.language]
  const words = text.toLowerCase()
  return (
    matchCues(announces, words).some(({ cue }) => cue.weight >= 0.8) &&
    matchCues(announcesOther, words).some((found) => /^conclusi/.test(found.text))
  )
}

/** The unit of a paragraph with a sentence by which somebody is asked to act. */
function makeUnit({ passages }: Paragraph, cues: CuesByLanguage): Unit[] {
  const asked = passages
    .flatMap((passage) => passage.sentences.filter((sentence) => isAsked(sentence, cues[passage.block.language])))
    .sort((a, b) => b.reading.score - a.reading.score)
  const loudest = asked[0]?.reading
  if (!loudest) return []
  const { score, evidence } = loudest
  return [makeBlockUnit(passages, { role: 'item', form: 'lettered', title: null, parent: null, score, evidence })]
}
