import { readEnglish } from '../../language/index.js'
import { findFullName } from './find-full-name.js'
import { findSpeaker, type Speaker } from './find-speaker.js'
import { isQuotedIn } from './is-quoted-in.js'
import type { Passage, Sentence } from './passage.js'
import { type OwnBody, readOwnBody } from './read-own-body.js'
import type { Unit } from './unit.js'

/** How far into a sentence its subject may begin: an article and a title. */
const longestOpening = 12

type Said = ReturnType<typeof findSpeaker>

/**
 * Names who gives a recommendation, where it is not the author: whoever its sentence names, or whom a sentence before
 * it in the same paragraph named, until another speaks or the author does. Within a quotation the one who is quoted
 * goes on; what is set apart below "de raad adviseert:" is the raad's, and so is what "Dat adviseert de raad" points
 * back to. "Deze denktank" is the body that was named last below the same heading. Of whole blocks (a bullet, a headed
 * advice) only the first sentence counts: what stands further on supports it. The body whose report it is, is no issuer.
 */
export function nameSpeakers(
  units: readonly Unit[],
  passages: readonly Passage[],
  publisher: string | null = null,
): ReadonlyMap<Unit, string> {
  const advices = units.filter(({ role }) => role !== 'commitment')
  const speakers = new Map<Unit, string>()
  const report: Report = { passages, own: readOwnBody(passages, publisher) }
  const heard: Heard = { named: null, introduced: null }
  for (const passage of passages) {
    const { start, end } = passage.block.view
    const here = advices.filter(({ view }) => view.start < end && view.end > start)
    for (const { sentence, said, current } of pointBack(listen(passage, report, heard))) {
      const spoken = here.filter((unit) => current !== null && isSpokenIn(unit, sentence, said, passage))
      for (const unit of spoken) speakers.set(unit, current as string)
    }
  }
  for (const unit of advices) {
    const answered = report.own.answered
    if (answered && !speakers.has(unit) && isQuotedIn(passages, unit)) speakers.set(unit, answered)
  }
  return speakers
}

/** The report in which somebody speaks. */
interface Report {
  readonly passages: readonly Passage[]
  readonly own: OwnBody
}

/** What of the passages before is remembered. */
interface Heard {
  /** Who was named last below the same heading. */
  named: string | null
  /** Whose words the last line announced. */
  introduced: string | null
}

interface Line {
  readonly sentence: Sentence
  readonly said: Said
  /** Who speaks in it; null for the author. */
  readonly current: string | null
}

/** Who speaks in each sentence of a passage. Remembers for the next ones whom it names and announces. */
function listen(passage: Passage, report: Report, heard: Heard): Line[] {
  const { kind } = passage.block
  if (kind === 'heading') heard.named = heard.introduced = null
  const isSetApart = kind === 'list-item' || kind === 'quotation' || /^["“„‘]/.test(passage.text)
  let current = isSetApart ? heard.introduced : null
  let isQuoted = false
  let last: Said = null
  const lines = passage.sentences.map((sentence): Line => {
    const said = isQuoted ? null : readSpeaker(sentence, passage)
    isQuoted = isOpen(sentence.text, isQuoted)
    // A document says one thing; who goes on is the author.
    if (said === 'author' || (last && last !== 'author' && last.isDocument && !isQuoted)) current = null
    if (said && said !== 'author') {
      const { named } = heard
      current = said.isPronoun ? (current ?? named) : findFullName(said, { ...report, sentence, passage, named })
      heard.named = current ?? heard.named
    }
    last = said
    return { sentence, said, current }
  })
  if (kind !== 'list-item') heard.introduced = announces(passage) && last ? current : null
  return lines
}

/** Gives the sentences before "Dat adviseert de raad" to the raad, as far as they are nobody's. */
function pointBack(lines: readonly Line[]): readonly Line[] {
  const at = lines.findIndex(({ said }) => said !== null && said !== 'author' && said.pointsBack)
  if (at <= 0) return lines
  const { said, current } = lines[at] as Line
  const own = lines.slice(0, at).findLastIndex((line) => line.said !== null)
  return lines.map((line, index) => (index > own && index < at ? { ...line, said, current } : line))
}

/** The last line leads in to what follows: a colon, or no end at all. */
const announces = ({ text }: Passage): boolean => !/[.!?]["”’)]*\d*$/.test(text)

const inText = new Set<Unit['form']>(['sentence', 'speech-act'])

/** Whether a sentence says who gives a unit: any of those that it is made of, and of a block the first. */
function isSpokenIn(unit: Unit, sentence: Sentence, said: Said, passage: Passage): boolean {
  if (sentence.start < unit.view.start || sentence.end > unit.view.end) return false
  if (inText.has(unit.form)) return sentence.start === unit.view.start || (said !== null && said !== 'author')
  const isFirst = sentence.start === passage.block.view.start && unit.view.start === sentence.start
  return isFirst && (said !== null || passage.block.kind === 'list-item')
}

function readSpeaker(sentence: Sentence, passage: Passage): Said {
  // A headline tells in short what somebody else says below it.
  if (passage.block.kind === 'heading' && !/[:”"]$/.test(passage.text)) return null
  return findSpeaker(sentence.text) ?? (passage.block.language === 'en' ? findEnglishSpeaker(sentence) : null)
}

/** Whether a quotation that curls is still open at the end of a sentence. */
function isOpen(text: string, wasOpen: boolean): boolean {
  const last = [...text.matchAll(/[“„”]/g)].at(-1)?.[0]
  return last === undefined ? wasOpen : last !== '”'
}

/** The person or body that opens an English sentence which recommends: "Professor Alice Gray recommends …". */
function findEnglishSpeaker({ text, reading }: Sentence): Speaker | null {
  if (reading.tier !== 'formal' || reading.score <= 0) return null
  const { people, organisations } = readEnglish(text)
  const first = [...people, ...organisations].sort((a, b) => a.start - b.start)[0]
  // Behind the verb stands whom it is asked of.
  return first && first.start <= longestOpening ? { speaker: text.slice(first.start, first.end) } : null
}
