import type { Cues } from '../../lexicon/index.js'
import type { Sentence } from './passage.js'

/** Verbs by which a sentence says what its subject has to do. */
const duty = '(?:moet|moeten|dient|dienen|behoort|behoren|zou|zouden|must|should|ought|needs?)'

/** A body that is not in the lexicon, by its capitals: "the House", "de Kustwacht". */
const name = String.raw`(?:[Dd]e|[Hh]et|[Tt]he)\s\p{Lu}[\p{L}-]+(?:\s(?:of\s|van\s|and\s|en\s)?\p{Lu}[\p{L}-]+){0,4}`

/** Approval of what others did: a committee's "We welcome the plan" asks for nothing more. */
const approves =
  /^(?:we|I|the committee|wij|de commissie)(?: (?:also|particularly|very much|ook))?(?: (?:welcomes?|endorses?|verwelkomen|verwelkomt))(?! if)/iu

const patterns = new WeakMap<Cues, readonly RegExp[]>()

function makePatterns(cues: Cues): readonly RegExp[] {
  const known = String.raw`(?:${cues.actors.join('|')})(?![\p{L}-])`
  return [
    new RegExp(String.raw`(?<![\p{L}-])${known}(?:\s+\S+){0,3}?\s+${duty}(?!\p{L})(?!\sbe\sable)`, 'iu'),
    new RegExp(String.raw`(?<![\p{L}-])${duty}\s+(?:(?:ook|de|het|the|therefore)\s+){0,2}${known}`, 'iu'),
    new RegExp(String.raw`(?<![\p{L}-])${name}(?:\s\p{Ll}+)?\s${duty}(?!\p{L})`, 'u'),
    new RegExp(String.raw`(?<![\p{L}-])${duty}\s${name}`, 'u'),
  ]
}

/**
 * Whether a sentence asks somebody to act: by an explicit speech act or an imperative, or because it says what one who
 * can act must do. A norm for the state of things ("consumers should be able to tell") asks nobody.
 */
export function isAsked({ reading, text }: Sentence, cues: Cues): boolean {
  if (reading.score < cues.threshold) return false
  if (reading.isImperative || (reading.tier === 'formal' && !approves.test(text))) return true
  const known = patterns.get(cues) ?? makePatterns(cues)
  patterns.set(cues, known)
  return known.some((pattern) => pattern.test(text))
}
