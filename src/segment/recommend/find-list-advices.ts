import { isInfinitivePhrase } from '../../language/index.js'
import type { View } from '../../model/index.js'
import { isAddressLine } from '../structure/is-address-line.js'
import type { Setting } from './find-settings.js'
import { isAssigned } from './is-assigned.js'
import { isBareNoun } from './is-bare-noun.js'
import { findListRuns, type ListRun, nestedRun } from './list-run.js'
import { makeLawFinder } from './make-law-finder.js'
import { makePoint } from './make-point.js'
import { makeBlockUnit, makeLeadIn, titleOf } from './make-unit.js'
import type { Passage } from './passage.js'
import { announcesPast, type CuesByLanguage, readAnnouncement, startsImperative } from './read-cues.js'
import { readLeadIn } from './read-lead-in.js'
import { cuesOf, lastSentences } from './score-series.js'
import type { Unit } from './unit.js'
import { type Reading, type Signal, signalWhen, weighSignals } from './weigh-signals.js'

/** How clearly a lead-in must ask by itself. */
const explicit = 1.2

/** Share of points that are somebody's words, from which on the list reports what was said. */
const leastQuoted = 0.5

/** Least share of items that prescribe where nothing announces that they do. */
const leastActing = 0.6

/**
 * Finds bullets and numbered or lettered points under a call for action. Signals: what the lead-in or heading announces,
 * and how many of the items prescribe. Lists of reasons, effects and examples are announced as such and left alone.
 */
export function findListAdvices(
  passages: readonly Passage[],
  view: View,
  cues: CuesByLanguage,
  settingOf: (passage: Passage) => Setting,
  isTaken: (passage: Passage) => boolean,
): Unit[] {
  const isLaw = makeLawFinder(passages)
  return findListRuns(passages)
    .filter(
      (run) => !run.items.some((item) => isTaken(item[0] as Passage)) && !isOfPast(run, cues) && !isLaw(run.section),
    )
    .flatMap((run) => {
      const isOther = settingOf(run.items[0]?.[0] as Passage) !== 'report'
      if (isOther && readAbove(run, cues).score <= 0) return []
      const found = readRun(run, view, cues)
      return found.length > 0 ? found : run.items.flatMap((item) => readNested(item, view, cues))
    })
}

/** Whether a list gives what was recommended before: its lead-in or the heading of its section says so. */
const isOfPast = ({ leadIn, section }: ListRun, cues: CuesByLanguage): boolean =>
  [leadIn, section].some((passage) => passage !== null && announcesPast(passage, cues))

/** A numbered paragraph or point can lead in to points of its own, in a list that is otherwise none of advices. */
function readNested(item: readonly Passage[], view: View, cues: CuesByLanguage): Unit[] {
  const nested = nestedRun(item)
  return nested ? readRun(nested, view, cues) : []
}

function readRun(run: ListRun, view: View, cues: CuesByLanguage): Unit[] {
  const announced = readAbove(run, cues)
  const first = run.items[0]?.[0] as Passage
  const share = (test: (item: Passage) => boolean): number =>
    run.items.filter(([item]) => test(item as Passage)).length / run.items.length
  // Where nothing announces them, points must say that somebody acts; a bare need can be a ground or a condition.
  const mustAct = announced.score <= 0 && !run.heading
  const isText = announced.score <= 0 && isRunningText(run)
  const acting = share(
    (item) =>
      isAssigned(item, cues) ||
      (actsAtOnce(item, cues) && (isImperativeItem(item) || (!isText && (!mustAct || commands.test(item.text))))),
  )
  const namesAct = (item: Passage): boolean =>
    announced.score > 0 && item.block.language === 'nl' && isInfinitivePhrase(item.text)
  const nominal = share(
    (item) => namesAct(item) || /^(?:het|de) (?:\([^)]*\) ?)?\p{Ll}+en (?:van|en)\b/iu.test(item.text),
  )
  const infinitive = share((item) => /\b(?:om )?te \p{Ll}+en\b|\bte \p{Ll}{3,}n[;.,]?$/u.test(item.text))
  const isImperative = run.heading !== null && startsImperative(run.heading.text, run.heading.block.language)
  const signals: Signal[] = [
    {
      name: 'form/acting-points',
      detail: `${Math.round(acting * 100)}%`,
      // Points stand alike: where most of them prescribe, the others are read so as well.
      strength: acting >= leastActing ? 1 : acting,
    },
    { name: 'form/nominal-points', detail: `${Math.round(nominal * 100)}%`, strength: nominal },
    signalWhen(isImperative, 'form/imperative-heading', run.heading?.text ?? ''),
  ]
  const weight = acting >= leastActing ? Math.max(announced.score, 0) : announced.score
  const words = [{ kind: 'form/announced', detail: (run.leadIn ?? run.heading)?.text.slice(-80) ?? '', weight }]
  const reading = weighSignals(signals, cuesOf(first, cues), words)
  const quoted = share(({ text }) => /^["“„‘'][^"”]*["”’'][.;,]?$/.test(text))
  if (quoted >= leastQuoted && !announced.isAct) return []
  const isSupported = announced.score > 0 || isImperative || acting >= leastActing
  // Behind "Wij vragen van het kabinet:" and below "Aanbevelingen" every point is asked for, however it is put.
  const isAsked = announced.score >= explicit
  if (reading.score < cuesOf(first, cues).threshold || !isSupported) return []
  if (!isAsked && acting + nominal + (announced.isAct ? infinitive : 0) === 0) return []
  const group = makeGroup(run, announced.isAct, isImperative, view, reading, cues)
  const points = run.items.flatMap((item) => makePoints(item, group, reading, cues))
  return group ? [group, ...points] : points
}

/** A point with what stands below it; or a group and its points, where it ends in a colon and they act themselves. */
function makePoints(item: readonly Passage[], parent: Unit | null, reading: Reading, cues: CuesByLanguage): Unit[] {
  const nested = nestedRun(item)
  const share = nested ? nested.items.filter(([point]) => actsAtOnce(point as Passage, cues)).length : 0
  if (!nested || share * 2 < nested.items.length) return [makePoint(item, parent, reading)]
  const group: Unit = { ...makePoint(item.slice(0, 1), parent, reading), role: 'group' }
  return [group, ...nested.items.map((point) => makePoint(point, group, reading))]
}

/** Sentences in a numbered paragraph, on the whole, from which on it is running text with a number before it. */
const leastSentences = 1.5

/** Whether the numbers count the paragraphs of a text: "4.3", or a number before several sentences. */
function isRunningText({ items }: ListRun): boolean {
  const heads = items.map(([item]) => item as Passage)
  if (!heads.every(({ block }) => /^\d/.test(block.label ?? ''))) return false
  const sentences = heads.reduce((sum, head) => sum + head.sentences.length, 0)
  return heads.every(({ block }) => block.label?.includes('.')) || sentences >= leastSentences * heads.length
}

/** Words by which somebody must do something. */
const commands = /\b(?:moet|moeten|dien|dient|dienen|must|should|shall|needs? to)\b/i

const isImperativeItem = ({ text, block }: Passage): boolean => startsImperative(text, block.language)

/** Longest title, in characters, that opens an item before it says what to do. */
const longestTitle = 80

/** Whether an item begins with what is to be done. A numbered paragraph that comes to it later is running text. */
function actsAtOnce(item: Passage, cues: CuesByLanguage): boolean {
  if (startsImperative(item.text, item.block.language)) return true
  const opening = item.sentences.slice(0, (item.sentences[0]?.text.length ?? 0) <= longestTitle ? 2 : 1)
  return opening.some(({ reading }) => reading.score >= cues[item.block.language].threshold)
}

/** A word between quotation marks is spoken of, and announces nothing. */
const unquoted = (text: string): string => text.replace(/[“„"][^”"]*[”"]/g, '""')

function readAbove(run: ListRun, cues: CuesByLanguage): { score: number; isAct: boolean } {
  const { leadIn, heading, announcer, part } = run
  const readings = [
    ...(leadIn ? [readLeadIn(unquoted(lastSentences(leadIn)), cuesOf(leadIn, cues))] : []),
    ...[heading, announcer].flatMap((head) => (head ? [readAnnouncement(head.text, cuesOf(head, cues))] : [])),
  ]
  const strongest = Math.max(0, ...readings.map(({ score }) => score))
  const weakest = Math.min(0, ...readings.map(({ score }) => score))
  // A heading that says nothing of itself stands for the part that it divides.
  const isPlain = strongest === 0 && weakest === 0 && part !== null
  const inherited = isPlain ? Math.max(0, readAnnouncement(part.text, cuesOf(part, cues)).score) : 0
  return { score: strongest + weakest + inherited, isAct: readings[0]?.isAct === true && leadIn !== null }
}

/** Whether a heading says more than that points follow: neither "Recommendations" nor "6. The following are supported:". */
const saysAct = ({ text, block }: Passage, cues: CuesByLanguage): boolean =>
  !isBareNoun(text) && (!text.endsWith(':') || readLeadIn(text, cues[block.language]).isAct)
/** A list that goes on counting below words that announce nothing: the head of a page interrupts it. */
const goesOnBelow = ({ items, heading }: ListRun, cues: CuesByLanguage): boolean =>
  Number(items[0]?.[0]?.block.label) > 1 &&
  heading !== null &&
  heading.text === heading.text.toUpperCase() &&
  readAnnouncement(heading.text, cuesOf(heading, cues)).score <= 0

function makeGroup(
  run: ListRun,
  isAct: boolean,
  isImperative: boolean,
  view: View,
  reading: Reading,
  cues: CuesByLanguage,
): Unit | null {
  const shape = { ...reading, role: 'group' as const, parent: null }
  if (run.leadIn && (isAct || isAddressLine(run.leadIn.text))) return makeLeadIn(run.leadIn, view, shape)
  if (run.heading && (isImperative || !run.leadIn) && saysAct(run.heading, cues) && !goesOnBelow(run, cues)) {
    return makeBlockUnit([run.heading], { ...shape, form: 'heading', title: titleOf(run.heading) })
  }
  return null
}
