import { findDutchImperative, readEnglish, startsEnglishImperative } from '../../language/index.js'
import type { ActCue, Cue, Cues } from '../../lexicon/index.js'
import type { Evidence, Language, Span, Strength, Tier } from '../../model/index.js'
import { type Reading, type Signal, signalWhen, weighSignals } from './weigh-signals.js'

/** What the words of a sentence say for and against its being a recommendation. */
export interface CueReading extends Reading {
  readonly tier: Tier
  readonly strength: Strength
  readonly isImperative: boolean
}

export type CuesByLanguage = Readonly<Record<Language, Cues>>

const nothing: CueReading = { score: 0, tier: 'prose', strength: 'should', isImperative: false, evidence: [] }

/** Weighs the cues in a sentence. A question asks and never advises. */
export function readCues(sentence: string, language: Language, cues: Cues): CueReading {
  if (/\?["”’')]*$/.test(sentence)) return nothing
  const said = withoutEchoes(matchCues(cues.cues, sentence))
  const found = language === 'en' ? withoutSecondDuty(said) : said
  const isImperative = startsImperative(sentence, language)
  if (found.length === 0 && !isImperative) return nothing
  const against = matchCues(cues.against, sentence)
  const words = [
    ...found.map(({ cue, text }) => ({ kind: ruleOf(cue), detail: text, weight: cue.weight })),
    ...against.map(({ cue, text }) => ({ kind: 'against/words', detail: text, weight: cue.weight })),
  ]
  const signals = [
    signalWhen(isImperative, 'prose/imperative', firstWords(sentence)),
    ...(language === 'en' && found.length > 0 ? readVerbs(sentence) : []),
  ]
  const strongest = found.reduce<ActCue | null>(
    (best, { cue }) => (best && best.weight >= cue.weight ? best : cue),
    null,
  )
  const formal = found.find(({ cue }) => cue.tier === 'formal')?.cue
  return {
    ...weighSignals(signals, cues, words),
    tier: formal ? 'formal' : 'prose',
    strength: formal?.strength ?? (isImperative ? 'should' : (strongest?.strength ?? 'should')),
    isImperative,
  }
}

/** Weight from which a cue says by itself what another over the same words says again; lighter ones only add to it. */
const sayingBySelf = 0.5

/** One way of saying counts once: "zou … moeten" holds "moeten", and is no second reason for that. */
function withoutEchoes(found: readonly CueMatch<ActCue>[]): CueMatch<ActCue>[] {
  const weighty = found.filter(({ cue }) => cue.weight >= sayingBySelf)
  return found.filter(
    (one) =>
      one.cue.weight < sayingBySelf ||
      !weighty.some(
        (other) =>
          other !== one &&
          other.start < one.end &&
          one.start < other.end &&
          (other.cue.weight > one.cue.weight ||
            (other.cue.weight === one.cue.weight && weighty.indexOf(other) < weighty.indexOf(one))),
      ),
  )
}

/** Two duties in one English sentence make it no likelier that anybody asks for them: the weightiest says it for both. */
function withoutSecondDuty(found: readonly CueMatch<ActCue>[]): CueMatch<ActCue>[] {
  const prose = found.filter(({ cue }) => cue.tier === 'prose' && cue.weight >= sayingBySelf)
  const weightiest = Math.max(...prose.map(({ cue }) => cue.weight))
  const kept = prose.find(({ cue }) => cue.weight === weightiest)
  return found.filter((one) => one === kept || !prose.includes(one))
}

/** What the verbs of an English sentence add: a modal before a passive names a thing to be done. */
function readVerbs(sentence: string): Signal[] {
  const { modals, isPassive } = readEnglish(sentence)
  return isPassive ? modals.slice(0, 1).map(({ text }) => signalWhen(true, 'prose/duty', text)) : []
}

/** Whether a heading or sentence begins by telling somebody to do something. */
export function startsImperative(text: string, language: Language): boolean {
  return language === 'en' ? startsEnglishImperative(text) : findDutchImperative(text) !== null
}

const ruleOf = (cue: ActCue): string => (cue.tier === 'formal' ? 'formal/speech-act' : `prose/${cue.strength}`)

interface CueMatch<C extends Cue> extends Span {
  readonly cue: C
  readonly text: string
}

/** The cues that a text holds, each with its words and their place. */
export function matchCues<C extends Cue>(cues: readonly C[], text: string): CueMatch<C>[] {
  const plain = withoutCapital(text)
  const lower = text.toLowerCase()
  return cues.flatMap((cue) => {
    if (cue.needs && !cue.needs.some((piece) => lower.includes(piece))) return []
    // Only a pattern with a capital in it can need the first letter as it stands.
    const match = cue.pattern.exec(plain) ?? (cue.hasCapitals && plain !== text ? cue.pattern.exec(text) : null)
    return match ? [{ cue, text: match[0].trim(), start: match.index, end: match.index + match[0].length }] : []
  })
}

/** What may stand before the first word of a sentence: quotation marks, a note's number, who answers. */
const opening =
  /^((?:\d{1,3} )?(?:(?:Antwoord|Reactie|Answer|Reply|(?:\p{Lu}\p{Ll}+ )?[Rr]esponse)\s*\d*:\s*)?["“‘'(…. ]*)(\p{Lu})(?!\p{Lu})/u

/** The first letter is a capital in any sentence; words set in capitals throughout are read in lower case. */
const withoutCapital = (text: string): string =>
  text === text.toUpperCase()
    ? text.toLowerCase()
    : text.replace(opening, (_, before, letter) => before + letter.toLowerCase())

const firstWords = (text: string): string => text.split(/\s+/).slice(0, 4).join(' ')

/** Whether a heading or lead-in is about what was recommended before. */
export const announcesPast = (
  { text, block }: { readonly text: string; readonly block: { readonly language: Language } },
  cues: CuesByLanguage,
): boolean => matchCues(cues[block.language].announcesPast, text).length > 0

/** How much a heading or lead-in announces recommendations; below zero when it announces something else. */
export function readAnnouncement(text: string, cues: Cues): { score: number; isAct: boolean; evidence: Evidence[] } {
  const found = matchCues(cues.announces, text)
  const other = matchCues(cues.announcesOther, text)
  if (matchCues(cues.announcesPast, text).length > 0) return { score: -1, isAct: false, evidence: [] }
  const evidence = [...found, ...other].map(({ cue, text: detail }) => ({
    kind: cue.weight > 0 ? 'form/announced' : 'against/announced',
    detail,
    weight: cue.weight,
  }))
  const strongest = Math.max(0, ...found.map(({ cue }) => cue.weight))
  const weakest = Math.min(0, ...other.map(({ cue }) => cue.weight))
  // Who asks for action announces nothing else: "Wij vragen van het kabinet:" is no list of questions.
  const isAct = found.some(({ cue }) => cue.isAct)
  return { score: isAct ? strongest : strongest + weakest, isAct, evidence }
}
