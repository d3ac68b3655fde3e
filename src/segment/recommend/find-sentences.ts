import type { Span, View } from '../../model/index.js'
import { sourceSpan } from '../../text/index.js'
import type { Setting } from './find-settings.js'
import { isRefused } from './is-refused.js'
import type { Passage, Sentence } from './passage.js'
import { announcesPast, type CuesByLanguage } from './read-cues.js'
import { readInContext } from './read-in-context.js'
import type { Unit } from './unit.js'

const readable = new Set<Passage['block']['kind']>(['paragraph', 'list-item', 'quotation', 'footnote'])

/** A sentence that goes on with the act of the one before it. */
const goesOn =
  /^(?:dat|dit) (?:vergt|vraagt|vereist|kan (?:door|met|via)|moet door)\b|^en door\b|^daarmee leg|^vervolgens kan\b|^(?:this|that) (?:requires|can be done)\b/i

/** A sentence that says who gives the advice before it: "Dat adviseert de raad." Of itself it asks for nothing. */
const saysWhose =
  /^(?:dat|dit) (?:advise(?:ert|ren)|bepleit(?:en)?|beve(?:elt|len) (?=.*\baan\b)|raa?d(?:t|en) (?=.*\baan\b)|(?:heeft|hebben) (?=.*\b(?:geadviseerd|aanbevolen|bepleit)\b))(?!.*\bniet\b)|^(?:that|this) is (?:what|the (?:advice|recommendation) of)\b(?=.*\b(?:recommends?|advises?|advice|recommendation)\b)/iu
const takesUp = /^met (?:die|deze|dit|dat)(?: \p{Ll}+)? (?:oproep|aanbeveling|advies|pleidooi)\b/iu

/** A short speech act that only refers to what was said: "Zij pleiten hier nadrukkelijk voor." */
const pointsBack = /\b(?:hier|daar)(?: \p{L}+){0,2} (?:voor|toe|om)\b|\b(?:hiervoor|hiertoe|daarvoor|daartoe)\b/iu
const longestPointer = 90

/** A word to the reader in capitals, by which a manual explains itself. */
const isNotice = /^(?:LET OP|NB|N\.B\.|OPGELET|NOTA BENE|PLEASE NOTE)\s*[:!.]/u

/**
 * Finds recommendations in running text, one a sentence: speech acts are formal, the rest is prose. A sentence that
 * restates the act of the one before it belongs to that. Pull quotes, which only repeat, are passed over.
 */
export function findSentences(
  passages: readonly Passage[],
  view: View,
  cues: CuesByLanguage,
  settingOf: (passage: Passage) => Setting,
  isCovered: (span: Span) => boolean,
): Unit[] {
  return passages
    .filter((passage) => readable.has(passage.block.kind) && !isPullQuote(passage, passages))
    .filter((passage) => !isNotice.test(passage.text))
    .filter((passage) => passage.block.kind !== 'list-item' || !isInPastList(passage, passages, cues))
    .flatMap((passage) => {
      const next = passages[passage.index + 1]
      const units = readPassage(passage, next, settingOf(passage), view, cues, isCovered)
      return units.length > 0 && isInOption(passage, passages, cues) ? units.filter(isOwnAdvice) : units
    })
}

/** Below "Optie B: een heffing" an imperative says how the choice would work, and nobody asks for it. */
function isInOption(passage: Passage, passages: readonly Passage[], cues: CuesByLanguage): boolean {
  const section = passages.slice(0, passage.index).findLast(({ block }) => block.kind === 'heading')
  if (!section) return false
  const { options } = cues[section.block.language].labels
  return new RegExp(String.raw`^(?:${options.join('|')})\s+(?:\d{1,2}|[A-Z]|[IVX]+)(?![\p{L}\p{N}])`, 'iu').test(
    section.block.marker ? `${section.block.marker} ${section.text}` : section.text,
  )
}

/** An advice for all that, by more than its imperative. */
const isOwnAdvice = ({ evidence }: Unit): boolean => evidence.every(({ kind }) => kind !== 'prose/imperative')

function readPassage(
  passage: Passage,
  next: Passage | undefined,
  setting: Setting,
  view: View,
  cues: CuesByLanguage,
  isCovered: (span: Span) => boolean,
): Unit[] {
  const { threshold } = cues[passage.block.language]
  const units: Unit[] = []
  let previous: Sentence | null = null
  for (const [at, sentence] of passage.sentences.entries()) {
    const last = units.at(-1)
    const reading = readInContext(sentence, passage, next, setting, cues[passage.block.language])
    const unit = makeSentence({ ...sentence, reading }, passage, view)
    if (last && last.view.end === previous?.end && goesOn.test(sentence.text)) {
      units[units.length - 1] = join(last, unit, view)
    } else if (previous && last?.view.end === previous.end && attributes(sentence)) {
      units[units.length - 1] = asSpeechAct(join(last, unit, view))
    } else if (saysWhose.test(sentence.text)) {
      // Whose words they were makes advice of what half sounds like it, and none of a finding.
      if (previous && previous.reading.score > 0 && !isCovered(previous))
        units.push(asSpeechAct(join(makeSentence(previous, passage, view), unit, view)))
    } else if (reading.score >= threshold && !isCovered(sentence) && !isRejected(passage, at, cues)) {
      units.push(previous && isPointer(unit) ? join(makeSentence(previous, passage, view), unit, view) : unit)
    }
    previous = sentence
  }
  return units
}

/** Who answers, at the head of a reply. */
const answering = /^(?:ik|wij|we|het kabinet|de (?:minister|regering)|het college|I|the (?:government|minister))\s/iu

/** What the next sentence refuses is reported and not advised: "Ik deel die mening niet." */
function isRejected(passage: Passage, at: number, cues: CuesByLanguage): boolean {
  const next = passage.sentences[at + 1]?.text ?? ''
  return answering.test(next) && isRefused({ ...passage, text: next }, cues)
}

const attributes = ({ text }: Sentence): boolean => saysWhose.test(text) || takesUp.test(text)

const asSpeechAct = (unit: Unit): Unit => ({ ...unit, tier: 'formal', form: 'speech-act' })

const isPointer = (unit: Unit): boolean =>
  unit.tier === 'formal' && unit.text.length <= longestPointer && pointsBack.test(unit.text)

function makeSentence(sentence: Sentence, passage: Passage, view: View): Unit {
  const { reading } = sentence
  const span = { start: sentence.start, end: sentence.end }
  return {
    tier: reading.tier,
    role: 'item',
    form: reading.tier === 'formal' ? 'speech-act' : 'sentence',
    label: null,
    title: null,
    view: span,
    source: sourceSpan(view, span),
    text: sentence.text,
    parent: null,
    strength: reading.strength,
    score: reading.score,
    evidence: reading.evidence,
    language: passage.block.language,
  }
}

/** Two sentences that state one act; the act is that of the one that says more. */
function join(first: Unit, second: Unit, view: View): Unit {
  const span = { start: first.view.start, end: second.view.end }
  const main = second.score > first.score ? second : first
  return {
    ...main,
    view: span,
    source: sourceSpan(view, span),
    text: `${first.text} ${second.text}`,
    evidence: [...first.evidence, ...second.evidence],
  }
}

/** Points of what was recommended before, by the heading of their section or the paragraph above the list. */
function isInPastList(passage: Passage, passages: readonly Passage[], cues: CuesByLanguage): boolean {
  const above = passages.slice(0, passage.index)
  const section = above.findLast(({ block }) => block.kind === 'heading')
  const leadIn = above.findLast(({ block }) => block.kind !== 'list-item')
  return [section, leadIn].some((head) => head !== undefined && announcesPast(head, cues))
}

const read = new WeakMap<Passage, string>()

/** The words of a passage without what printing them as a pull quote changes. */
function lettersOf(passage: Passage): string {
  const known =
    read.get(passage) ??
    passage.text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  read.set(passage, known)
  return known
}

/** A quotation whose words stand in the running text as well. */
function isPullQuote(passage: Passage, passages: readonly Passage[]): boolean {
  if (passage.block.kind !== 'quotation') return false
  const words = lettersOf(passage).slice(0, 60)
  return passages.some((other) => other !== passage && lettersOf(other).includes(words))
}
