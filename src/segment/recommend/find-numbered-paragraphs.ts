import { makeLawFinder } from './make-law-finder.js'
import { makeBlockUnit } from './make-unit.js'
import type { Passage } from './passage.js'
import { type CuesByLanguage, readAnnouncement } from './read-cues.js'
import type { Unit } from './unit.js'

/** How many sentences a numbered paragraph may hold and still be the recommendation it opens with. */
const mostSentences = 4

/** How clearly the heading above must announce recommendations for a paragraph that only prescribes to be one. */
const leastAnnounced = 0.8

/**
 * Finds numbered paragraphs that open with an explicit recommendation: "12. We recommend that …". Reports that number
 * every paragraph number these as well; the other paragraphs are running text.
 */
export function findNumberedParagraphs(
  passages: readonly Passage[],
  cues: CuesByLanguage,
  isTaken: (passage: Passage) => boolean,
): Unit[] {
  const isLaw = makeLawFinder(passages)
  let isAnnounced = false
  let section: Passage | null = null
  return passages.flatMap((passage) => {
    const { block, sentences, text } = passage
    if (block.kind === 'heading') {
      section = passage
      isAnnounced = readAnnouncement(text, cues[block.language]).score >= leastAnnounced
    }
    if (block.kind !== 'list-item' || block.label === null || isTaken(passage) || isLaw(section)) return []
    const opening = sentences[0]?.reading
    const opens =
      (opening?.tier === 'formal' || isAnnounced) &&
      opening !== undefined &&
      opening.score >= cues[block.language].threshold
    if (!opens || sentences.length > mostSentences) return []
    const { score, evidence } = opening
    return [makeBlockUnit([passage], { role: 'item', form: 'lettered', title: null, parent: null, score, evidence })]
  })
}
