import { readEnglish } from '../../language/index.js'
import { findSpeaker } from './find-speaker.js'
import type { Passage, Sentence } from './passage.js'
import type { Unit } from './unit.js'

/** How far into a sentence its subject may begin: an article and a title. */
const longestOpening = 12

/**
 * Names who gives a recommendation that stands in running text, where it is not the author: whoever the sentence names,
 * or whom a sentence before it in the same paragraph named, until another speaks.
 */
export function nameSpeakers(units: readonly Unit[], passages: readonly Passage[]): ReadonlyMap<Unit, string> {
  const speakers = new Map<Unit, string>()
  for (const passage of passages) {
    const inside = units.filter(
      ({ view, form, role }) =>
        role === 'item' &&
        ['sentence', 'speech-act'].includes(form) &&
        view.start >= passage.block.view.start &&
        view.end <= passage.block.view.end,
    )
    if (inside.length === 0) continue
    let current: string | null = null
    for (const sentence of passage.sentences) {
      const said = findSpeaker(sentence.text) ?? (passage.block.language === 'en' ? findEnglishSpeaker(sentence) : null)
      if (said === 'author') current = null
      else if (said) current = said.speaker
      const unit = inside.find(({ view }) => view.start === sentence.start)
      if (unit && current) speakers.set(unit, current)
    }
  }
  return speakers
}

/** The person or body that opens an English sentence which recommends: "Professor Alice Gray recommends …". */
function findEnglishSpeaker({ text, reading }: Sentence): { speaker: string } | null {
  if (reading.tier !== 'formal' || reading.score <= 0) return null
  const { people, organisations } = readEnglish(text)
  const first = [...people, ...organisations].sort((a, b) => a.start - b.start)[0]
  // Behind the verb stands whom it is asked of.
  return first && first.start <= longestOpening ? { speaker: text.slice(first.start, first.end) } : null
}
