import type { Cue } from '../../lexicon/index.js'
import type { Passage } from './passage.js'
import { type CuesByLanguage, matchCues } from './read-cues.js'

/**
 * Where a passage stands: in an answer to what was asked or advised, in a text of questions and answers that does not
 * say who answers, or in neither.
 */
export type Standing = 'answer' | 'interview' | 'elsewhere'

/** How many questions make a text one of questions and answers. */
const leastQuestions = 3

/** How many passages a text may need to say to whom it is and what about. */
const longestHead = 12

/** How many characters of a line in the head are read; what follows is running text. */
const longestLine = 160

const answering = new Set<Passage['block']['kind']>(['paragraph', 'list-item', 'quotation'])

/** A line that only says that, or whose, the answer below it is. */
const label = /^(?:antwoord|reactie|answer|reply|response)\s*\d*\s*(?:[:.]|$|(?=\p{Lu}))/iu

/**
 * Finds where a text answers: the whole of it by its head ("Aan de Voorzitter van de Tweede Kamer"), a part by its
 * heading ("Reactie"), a paragraph by what it says of itself.
 */
export function findReplies(passages: readonly Passage[], cues: CuesByLanguage): ReadonlyMap<Passage, Standing> {
  const isInterview = passages.filter(({ block }) => block.kind === 'question').length >= leastQuestions
  const isWholly = isReplyByHead(passages, cues)
  /** The level of the heading of the answer in which the passage stands. */
  let level: number | null = null
  const standings = passages.map((passage): [Passage, Standing] => {
    const { kind } = passage.block
    if (kind === 'heading') level = levelBelow(passage, level, cues)
    if (kind === 'question') level = null
    if (kind === 'paragraph' && label.test(passage.text)) level ??= passage.block.level
    if (!answering.has(kind)) return [passage, 'elsewhere']
    const { sentences } = cues[passage.block.language].replies
    if (isWholly || level !== null || holds(sentences, passage.text)) return [passage, 'answer']
    return [passage, isInterview ? 'interview' : 'elsewhere']
  })
  return new Map(standings)
}

/** The heading of an answer begins one; one of a higher or the same level ends it. */
function levelBelow({ text, block }: Passage, level: number | null, cues: CuesByLanguage): number | null {
  if (holds(cues[block.language].replies.headings, text)) return block.level
  return level !== null && block.level > level ? level : null
}

function isReplyByHead(passages: readonly Passage[], cues: CuesByLanguage): boolean {
  const title = passages.find(({ block }) => block.kind === 'heading')
  if (title && holds(cues[title.block.language].replies.headings, title.text)) return true
  return passages.slice(0, longestHead).some(({ text, block }) => {
    const line = text.slice(0, longestLine)
    const isSentence = block.kind !== 'heading' && /[.!?]["”’)]?\d*$/.test(text)
    return holds(cues[block.language].replies.heads, line, isSentence ? 0 : line.length)
  })
}

/** Whether one of the cues is there, in small letters or capitals, beginning no further on than `latest`. */
const holds = (replies: readonly Cue[], text: string, latest = text.length): boolean =>
  matchCues(replies, text.toLowerCase()).some(({ start }) => start <= latest)
