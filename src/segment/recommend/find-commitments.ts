import type { Span, View } from '../../model/index.js'
import { makeCommitment } from './make-commitment.js'
import type { Passage } from './passage.js'
import type { CuesByLanguage } from './read-cues.js'
import { readPromise, type Stand } from './read-promise.js'
import type { Unit } from './unit.js'

const readable = new Set<Passage['block']['kind']>(['paragraph', 'list-item', 'quotation'])

/**
 * Finds promises: what the author, or whoever answers, will do. Never takes what already runs, what was promised
 * before, or what the text says of itself ("hieronder zal ik …").
 */
export function findCommitments(
  passages: readonly Passage[],
  view: View,
  cues: CuesByLanguage,
  standOf: (passage: Passage) => Stand,
): Unit[] {
  return passages
    .filter(({ block }) => readable.has(block.kind))
    .flatMap((passage) => {
      const stand = standOf(passage)
      const { language } = passage.block
      return passage.sentences.flatMap((sentence): Unit[] => {
        const said = withoutLabel(sentence)
        const reading = readPromise(said.text, cues[language], stand)
        return reading ? [makeCommitment(said, language, reading, view)] : []
      })
    })
}

/** "Antwoord 2" or "Zij schreef:", run in before the words of the answer. */
const label = /^(?:(?:Antwoord|Answer|Reply)(?:\s*\d+)?\s*[:.]?\s+(?=\p{Lu})|\p{Lu}[^"“„:]{0,40}:\s+(?=["“„]))/u

/** The words of a sentence without whose answer it is. */
function withoutLabel({ start, end, text }: Span & { readonly text: string }): Span & { readonly text: string } {
  const { length } = label.exec(text)?.[0] ?? ''
  return { start: start + length, end, text: text.slice(length) }
}
