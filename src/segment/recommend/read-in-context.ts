import type { Cues } from '../../lexicon/index.js'
import type { Setting } from './find-settings.js'
import type { Passage, Sentence } from './passage.js'
import { type CueReading, matchCues } from './read-cues.js'
import { signalWhen, weighSignals } from './weigh-signals.js'

/** What only stands in a reference: a web address, "z.d." for a work without a date. */
const reference = /https?:\/\/|www\.\p{L}|\bdoi:|\(z\.d\.\)|\(n\.d\.\)/iu

/** Verbs by which a sentence says what its subject could or has to do. */
const modals = {
  could: '(?:kan|kunnen|zou|zouden|can|could|might)',
  must: '(?:moet|moeten|dient|dienen|behoort|behoren|zou|zouden|mag|mogen|must|should|ought|needs?)',
}
type Modal = keyof typeof modals

const patterns = new WeakMap<Cues, Record<Modal, RegExp>>()

/** Whether one who can be asked to act is the subject of such a verb. */
function isSubject(text: string, modal: Modal, cues: Cues): boolean {
  const known = patterns.get(cues) ?? { could: makePattern('could', cues), must: makePattern('must', cues) }
  patterns.set(cues, known)
  return known[modal].test(text)
}

function makePattern(modal: Modal, cues: Cues): RegExp {
  const actor = `(?:${cues.actors.join('|')})(?![\\p{L}-])`
  const verb = modals[modal]
  return new RegExp(
    String.raw`(?<![\p{L}-])(?:${actor}(?:,[^,]{1,40},)?(?:\s+\S+){0,2}?\s+${verb}|${verb}\s+(?:(?:ook|de|het|the)\s+){0,2}${actor})(?!\p{L})`,
    'iu',
  )
}

/** Whoever says "we must" asks it of himself and his readers. */
const ownDuty = /\bwe (?:all )?(?:must|need to|have to)\b/iu

/** Whether a sentence that begins with "It" or "They" goes on with one who can be asked to act. */
function isSubjectBefore(sentence: Sentence, { sentences }: Passage, cues: Cues): boolean {
  const before = sentences[sentences.indexOf(sentence) - 1]
  if (!before || !/^(?:It|They) (?:also |therefore )?(?:must|needs? to|should|ought to)\b/u.test(sentence.text))
    return false
  return new RegExp(String.raw`^(?:[Tt]he\s+)?(?:${cues.actors.join('|')})(?![\p{L}-])`, 'iu').test(before.text)
}

/** Words that only announce what stands below. */
const pointsOn = /\b(?:volgende|onderstaande|een aantal|following)\b/i

/** Between quotation marks from end to end, or said by somebody behind a colon. */
const isQuoted = (text: string): boolean =>
  /^["“„'‘][^"”]*["”'’][.!]?\d{0,3}$/.test(text) ||
  /\b(?:zei|zegt|zeiden|riep|verwoordde|vertelde|said|says)\b[^:"“]{0,40}:\s*["“„‘][^"”]*(?:["”’][.!]?)?$/i.test(text)

/** Whether this sentence at its end, or the next one, holds what it prescribes against what happens. */
function isMeasured(sentence: Sentence, { sentences }: Passage, { settings }: Cues): boolean {
  const after = sentences[sentences.indexOf(sentence) + 1]
  const [follows, ends] = [settings.measures.slice(0, 1), settings.measures.slice(1)]
  return (after !== undefined && matchCues(follows, after.text).length > 0) || matchCues(ends, sentence.text).length > 0
}

/** Weighs a sentence where it stands: who is to act, what follows it, whether it is one at all. */
export function readInContext(
  sentence: Sentence,
  passage: Passage,
  next: Passage | undefined,
  setting: Setting,
  cues: Cues,
): CueReading {
  const { reading, text } = sentence
  if (reading.score <= 0) return reading
  const isProse = reading.tier === 'prose'
  const isNamed = isSubject(text, 'must', cues) || isSubjectBefore(sentence, passage, cues)
  const isUnnamedDuty =
    isProse && !isNamed && passage.block.language === 'en' && reading.strength === 'must' && !ownDuty.test(text)
  const isLast = sentence === passage.sentences.at(-1)
  const signals = [
    signalWhen(reading.strength === 'could' && isSubject(text, 'could', cues), 'prose/able-actor', text.slice(0, 80)),
    signalWhen(isNamed, 'prose/named-actor', text.slice(0, 80)),
    signalWhen(isUnnamedDuty, 'against/unnamed-duty', text.slice(0, 80)),
    signalWhen(isProse && !reading.isImperative && setting === 'background', 'against/background', ''),
    signalWhen(isProse && setting === 'genre', 'against/genre', ''),
    signalWhen(isProse && isMeasured(sentence, passage, cues), 'against/measured', text.slice(-80)),
    signalWhen(reference.test(text), 'against/reference', 'web address'),
    signalWhen(isQuoted(text), 'against/quotation', text.slice(0, 80)),
    signalWhen(
      isLast && (isProse || pointsOn.test(text)) && text.endsWith(':') && next?.block.kind === 'list-item',
      'against/announces-points',
      text.slice(-80),
    ),
  ]
  return { ...reading, ...weighSignals(signals, cues, reading.evidence) }
}
