import { makeBlockUnit } from './make-unit.js'
import type { Passage } from './passage.js'
import type { CuesByLanguage } from './read-cues.js'
import type { Unit } from './unit.js'

/** How many sentences a numbered paragraph may hold and still be the recommendation it opens with. */
const mostSentences = 4

/**
 * Finds numbered paragraphs that open with an explicit recommendation: "12. We recommend that …". Reports that number
 * every paragraph number these as well; the other paragraphs are running text.
 */
export function findNumberedParagraphs(
  passages: readonly Passage[],
  cues: CuesByLanguage,
  isTaken: (passage: Passage) => boolean,
): Unit[] {
  return passages.flatMap((passage) => {
    const { block, sentences } = passage
    if (block.kind !== 'list-item' || block.label === null || isTaken(passage)) return []
    const opening = sentences[0]?.reading
    const opens = opening?.tier === 'formal' && opening.score >= cues[block.language].threshold
    if (!opens || sentences.length > mostSentences) return []
    const { score, evidence } = opening
    return [makeBlockUnit([passage], { role: 'item', form: 'lettered', title: null, parent: null, score, evidence })]
  })
}
