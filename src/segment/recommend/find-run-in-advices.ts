import { makeBlockUnit } from './make-unit.js'
import type { Passage } from './passage.js'
import { type CuesByLanguage, readCues } from './read-cues.js'
import type { Unit } from './unit.js'
import { signalWhen, weighSignals } from './weigh-signals.js'

const readable = new Set<Passage['block']['kind']>(['paragraph', 'list-item'])

/**
 * Finds messages in bold that prescribe, with the text behind them: "**Stel een regisseur aan.** Nu …". The bold words
 * are the title. Bold that only states or names something is left alone.
 */
export function findRunInAdvices(
  passages: readonly Passage[],
  cues: CuesByLanguage,
  isTaken: (passage: Passage) => boolean,
): Unit[] {
  return passages.flatMap((passage) => {
    const { block, text } = passage
    if (!block.lead || !readable.has(block.kind) || isTaken(passage)) return []
    const words = text.slice(0, block.lead.end - block.lead.start)
    const reading = readCues(words, block.language, cues[block.language])
    if (reading.score < cues[block.language].threshold) return []
    const title = words.replace(/[\s.:;,]+$/, '')
    return [
      makeBlockUnit([passage], {
        role: 'item',
        form: 'headed',
        title: { start: block.view.start, end: block.view.start + title.length },
        parent: null,
        ...weighSignals(
          [signalWhen(true, 'form/bold-message', words.slice(0, 80))],
          cues[block.language],
          reading.evidence,
        ),
      }),
    ]
  })
}
