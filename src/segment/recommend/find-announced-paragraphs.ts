import { makeBlockUnit } from './make-unit.js'
import type { Passage } from './passage.js'
import { announcesPast, type CuesByLanguage, readAnnouncement } from './read-cues.js'
import type { Unit } from './unit.js'

/** How clearly the heading must announce recommendations. */
const leastAnnounced = 0.8

/** Most sentences of a paragraph that is one recommendation. */
const mostSentences = 3

/** A section of one paragraph tells of recommendations; from two on each can be one. */
const fewest = 2

/**
 * Finds recommendations that stand as paragraphs of their own below "Recommendations" or "Areas for improvement",
 * without number or sign: every paragraph is short and begins with what is to be done. A section that also explains is text.
 */
export function findAnnouncedParagraphs(
  passages: readonly Passage[],
  cues: CuesByLanguage,
  isTaken: (passage: Passage) => boolean,
): Unit[] {
  return passages.flatMap((heading) => {
    if (heading.block.kind !== 'heading' || isTaken(heading) || announcesPast(heading, cues)) return []
    const announced = readAnnouncement(heading.text, cues[heading.block.language])
    if (announced.score < leastAnnounced || announced.isAct) return []
    const body = sectionOf(passages, heading)
    if (body.length < fewest || !body.every((passage) => isAdvice(passage, cues) && !isTaken(passage))) return []
    return body.map((passage) =>
      makeBlockUnit([passage], {
        role: 'item',
        form: 'bullet',
        title: null,
        parent: null,
        score: announced.score,
        evidence: announced.evidence,
      }),
    )
  })
}

/** What stands below a heading and what leads in to it, up to the next heading. */
function sectionOf(passages: readonly Passage[], heading: Passage): readonly Passage[] {
  const below = passages.slice(heading.index + 1)
  const end = below.findIndex(({ block }) => block.kind === 'heading')
  const section = below.slice(0, end < 0 ? below.length : end)
  return section[0]?.text.endsWith(':') ? section.slice(1) : section
}

const isAdvice = (passage: Passage, cues: CuesByLanguage): boolean =>
  passage.block.kind === 'paragraph' &&
  passage.sentences.length <= mostSentences &&
  (passage.sentences[0]?.reading.score ?? 0) >= cues[passage.block.language].threshold
