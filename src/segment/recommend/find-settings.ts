import type { Cue } from '../../lexicon/index.js'
import { makeLawFinder } from './make-law-finder.js'
import type { Passage } from './passage.js'
import { type CuesByLanguage, matchCues } from './read-cues.js'

/**
 * What the text around a passage does, where that is not to advise: `genre` where the whole binds, instructs or records,
 * as laws, contracts, user guides and minutes do; `background` where its section says what holds already.
 */
export type Setting = 'genre' | 'background' | 'report'

/** How many passages the head of a text takes: its title, and who made it for whom. */
const head = 12

/** Longest line, in characters, that says what a text is: a sentence may speak of minutes and be none. */
const longestTitle = 120

/** Share of the sentences that speak to their reader from which on a text is a guide, and the fewest of them. */
const leastAddressed = 0.3
const fewestAddressed = 5

/** A letter speaks to its reader as well, and may advise. */
const salutation = /^(?:dear|geachte|beste)\b/iu

/** Finds for each passage what the text around it does. */
export function findSettings(passages: readonly Passage[], cues: CuesByLanguage): (passage: Passage) => Setting {
  const isLaw = makeLawFinder(passages)
  const isGenre = isGenreByHead(passages, cues) || isGuide(passages, cues)
  const settings = new Map<Passage, Setting>()
  let setting: Setting = isGenre || isLaw(null) ? 'genre' : 'report'
  for (const passage of passages) {
    if (passage.block.kind === 'heading' && !isGenre) {
      const isBackground = holds(passage, cues[passage.block.language].settings.background)
      setting = isLaw(passage) ? 'genre' : isBackground ? 'background' : 'report'
    }
    settings.set(passage, setting)
  }
  return (passage) => settings.get(passage) ?? 'report'
}

const isGenreByHead = (passages: readonly Passage[], cues: CuesByLanguage): boolean =>
  passages
    .slice(0, head)
    .some(
      (passage) => passage.text.length <= longestTitle && holds(passage, cues[passage.block.language].settings.genres),
    )

function isGuide(passages: readonly Passage[], cues: CuesByLanguage): boolean {
  if (passages.slice(0, head).some(({ text }) => salutation.test(text))) return false
  const sentences = passages.flatMap(({ sentences, block }) => sentences.map(({ text }) => ({ text, block })))
  const addressed = sentences.filter(
    ({ text, block }) => matchCues(cues[block.language].settings.readers, text).length > 0,
  )
  return addressed.length >= fewestAddressed && addressed.length >= leastAddressed * sentences.length
}

/** In lower case: a title may be in capitals. */
const holds = ({ text }: Passage, patterns: readonly Cue[]): boolean =>
  matchCues(patterns, text.toLowerCase()).length > 0
