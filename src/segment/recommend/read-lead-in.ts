import type { Cues } from '../../lexicon/index.js'
import { readAnnouncement } from './read-cues.js'

/** What the words above a list or series say of it. */
export interface LeadInReading {
  readonly score: number
  /** The words ask for action themselves, so that they are a unit: a group. */
  readonly isAct: boolean
}

/** Weight of a lead-in by which somebody is told what to do; that of an explicit speech act. */
const byActor = 1.2

/** "…:" or "… do the following." at the end. */
const pointsOn = /(?::|(?:the following|het volgende)\.)\s*\d{0,2}$/i

/** What a lead-in names are properties and things to bear in mind, and no acts. */
const namesThings =
  /\b(?:rekening (?:te )?houden met|voldoen aan|beschikken over|bestaan uit|kiezen (?:uit|tussen)|bevatten|vermelden|zijn|volgorde|order|take (?:into )?account(?: of)?|consist of|choose between|comply with|contain|include|be)\b[^:]{0,40}:$/iu

/** What a rule says already, or what is reported of another plan. */
const isRule =
  /\b(?:volgens|krachtens|op grond van|ingevolge|artikel|lid|wet|wettelijke?|verordening|under the|pursuant|according to)\b/iu

/** Bodies that may be asked to act and have no name. */
const bodies = 'ra(?:ad|den)|rekenkamers?|corporaties?|colleges?|committees?'

const patterns = new WeakMap<Cues, RegExp>()

/** "De gemeente moet …:", "Departments should …", "De raad kan … door:" with one who can be asked to act. */
function makePattern(cues: Cues): RegExp {
  const actor = `(?:${cues.actors.join('|')}|${bodies})(?![\\p{L}-])`
  const duty = '(?:moet|moeten|dient|dienen|zou|zouden|must|should|ought to|needs? to)'
  const able = String.raw`(?:kan|kunnen|can|could)(?!\p{L})(?=[^:]{3,120}\s(?:door(?: te)?|by):)`
  return new RegExp(
    String.raw`(?<![\p{L}-])(?:${actor}(?:\s[^\s,;:]+){0,3}?\s(?:${duty}(?!\p{L})|${able})|${duty}\s(?:de|het|the)?\s?${actor})`,
    'iu',
  )
}

/** A body by its name: "the DSS should, by March:", "moet de Kustwacht:". */
const named =
  /(?<![\p{L}-])(?:(?:[Dd]e |[Hh]et |[Tt]he )\p{Lu}[\p{L}-]+|\p{Lu}\p{L}*\p{Lu}[\p{L}-]*)(?: \p{Ll}+)? (?:moet|moeten|dient|dienen|zou|zouden|must|should|needs? to)(?!\p{L})|(?:moet|dient|zou) (?:de |het )?\p{Lu}[\p{L}-]+(?!\p{L})/u

/** Reads what leads in to points: by the words of the lexicon, or by who is told to act. */
export function readLeadIn(text: string, cues: Cues): LeadInReading {
  const whole = readAnnouncement(text, cues)
  const last = readAnnouncement(lastOf(text), cues)
  const announced = last.isAct && whole.score >= 0 ? last : whole
  if (announced.isAct || announced.score < 0 || !asksActor(text, cues)) return announced
  return { score: Math.max(announced.score, byActor), isAct: true }
}

/** The last sentence: it has a small letter first where the others are left out, as the words of the lexicon have. */
const lastOf = (text: string): string => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).at(-1) ?? text

function asksActor(text: string, cues: Cues): boolean {
  if (!pointsOn.test(text) || namesThings.test(text) || isRule.test(text)) return false
  const known = patterns.get(cues) ?? makePattern(cues)
  patterns.set(cues, known)
  return known.test(text) || named.test(text)
}
