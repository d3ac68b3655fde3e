import { readEnglish } from '../../language/index.js'
import { findSpeaker, type Speaker } from './find-speaker.js'
import type { Passage, Sentence } from './passage.js'
import type { Unit } from './unit.js'

/** How far into a sentence its subject may begin: an article and a title. */
const longestOpening = 12

/**
 * Names who gives a recommendation that stands in running text, where it is not the author: whoever the sentence names,
 * or whom a sentence before it in the same paragraph named, until another speaks. "Deze denktank" is the body that was
 * named last below the same heading.
 */
export function nameSpeakers(units: readonly Unit[], passages: readonly Passage[]): ReadonlyMap<Unit, string> {
  const inText = units.filter(({ form, role }) => role === 'item' && ['sentence', 'speech-act'].includes(form))
  const unitAt = new Map(inText.map((unit) => [unit.view.start, unit]))
  const speakers = new Map<Unit, string>()
  let named: string | null = null
  for (const passage of passages) {
    if (passage.block.kind === 'heading') named = null
    let current: string | null = null
    for (const sentence of passage.sentences) {
      const said = findSpeaker(sentence.text) ?? (passage.block.language === 'en' ? findEnglishSpeaker(sentence) : null)
      if (said === 'author') current = null
      else if (said?.isBare) current = named ?? (isVague(said) ? current : said.speaker)
      else if (said) current = named = said.speaker
      const unit = unitAt.get(sentence.start)
      if (unit && current) speakers.set(unit, current)
    }
  }
  return speakers
}

/** A noun that says nothing without a name; there are many of them. */
const isVague = ({ speaker }: Speaker): boolean => /^(?:commissie|raad|college|committee|council|panel)$/.test(speaker)

/** The person or body that opens an English sentence which recommends: "Professor Alice Gray recommends …". */
function findEnglishSpeaker({ text, reading }: Sentence): Speaker | null {
  if (reading.tier !== 'formal' || reading.score <= 0) return null
  const { people, organisations } = readEnglish(text)
  const first = [...people, ...organisations].sort((a, b) => a.start - b.start)[0]
  // Behind the verb stands whom it is asked of.
  return first && first.start <= longestOpening ? { speaker: text.slice(first.start, first.end) } : null
}
