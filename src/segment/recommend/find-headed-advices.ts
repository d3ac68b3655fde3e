import type { View } from '../../model/index.js'
import { findHeadedSeries, type HeadedSeries, isNamed, rankBelow, rankOf } from './find-headed-series.js'
import { isBareNoun } from './is-bare-noun.js'
import { isRefused } from './is-refused.js'
import { makePoint } from './make-point.js'
import { makeBlockUnit, makeLeadIn, titleOf } from './make-unit.js'
import type { Passage } from './passage.js'
import { type CuesByLanguage, readAnnouncement, startsImperative } from './read-cues.js'
import { readLeadIn } from './read-lead-in.js'
import { bundleSize, cuesOf, lastSentences, looksBack, prescribes, scoreSeries } from './score-series.js'
import type { Unit } from './unit.js'
import type { Reading } from './weigh-signals.js'

/**
 * Finds advices that stand under numbered, lettered or named headings. Signals, by weight: a name such as
 * "Aanbeveling 3", imperative titles, a lead-in that announces them, bodies that prescribe; chapters speak against.
 * A series is taken as a whole or left as a whole. Points with an act of their own become units below a group.
 */
export function findHeadedAdvices(passages: readonly Passage[], view: View, cues: CuesByLanguage): Unit[] {
  const all = findHeadedSeries(passages)
  const isFollowUp = looksBack(passages, cues)
  const styles = new Map<string, HeadedSeries[]>()
  for (const series of all) styles.set(series.style, [...(styles.get(series.style) ?? []), series])
  return all.flatMap((series) => {
    const kin = styles.get(series.style) as HeadedSeries[]
    const reading = scoreSeries(series, kin.length >= bundleSize ? kin : [series], cues, isFollowUp)
    return isEnough(reading, series, cues) && !areSections(series, passages)
      ? makeUnits(series, reading, view, cues)
      : []
  })
}

const isEnough = (reading: Reading, series: HeadedSeries, cues: CuesByLanguage): boolean =>
  reading.score >= cuesOf(series.members[0]?.[0] as Passage, cues).threshold

/** Most characters below a heading such as "3.2", on the whole, for it to be an advice and no section of text. */
const longestBelow = 2500
const leastImperative = 0.6

/** Headings such as "3.2" divide a chapter, unless most tell somebody to do something and say shortly how. */
function areSections({ members }: HeadedSeries, passages: readonly Passage[]): boolean {
  const heads = members.map(([head]) => head as Passage)
  if (heads.every((head) => rankBelow(head) === 0)) return false
  if (members.some((member) => holdsLabelled(member, passages))) return true
  const characters = members.flat().reduce((sum, { text }) => sum + text.length, 0)
  const imperative = heads.filter(({ text, block }) => startsImperative(text, block.language))
  return imperative.length < leastImperative * heads.length || characters > longestBelow * heads.length
}

/** Whether a labelled advice stands below a heading: "Aanbeveling 2: …". */
function holdsLabelled(member: readonly Passage[], passages: readonly Passage[]): boolean {
  const next = passages[(member.at(-1) as Passage).index + 1]
  return next !== undefined && isNamed(next)
}

function makeUnits(series: HeadedSeries, reading: Reading, view: View, cues: CuesByLanguage): Unit[] {
  const group = makeGroup(series, reading, view, cues)
  const longest = Math.max(...series.members.slice(0, -1).map((member) => member.length))
  const units = series.members.flatMap((member, at) => {
    const isLast = at === series.members.length - 1 && series.members.length > 2
    // What follows the last advice beyond the length of the others closes the whole and is no part of it.
    const whole = isLast ? member.slice(0, endOfList(member, Math.max(longest, 2))) : member
    const closing =
      at === series.members.length - 1 ? whole.findIndex((passage, place) => place > 1 && closes(passage, cues)) : -1
    const body = closing < 0 ? whole : whole.slice(0, closing)
    return makeMember(body, group, reading, cues)
  })
  return group ? [group, ...units] : units
}

/** A cut moved behind the list that it would divide. */
function endOfList(member: readonly Passage[], cut: number): number {
  let end = cut
  while (member[end]?.block.kind === 'list-item' && member[end - 1]?.block.kind === 'list-item') end++
  return end
}

/** A paragraph that sums up the whole: "Kortom", "Tot slot". */
const closes = (passage: Passage, cues: CuesByLanguage): boolean =>
  cuesOf(passage, cues).closings.some((words) => passage.text.toLowerCase().startsWith(words))

/** The end of a lead-in; a count of tips or steps may end in a stop. */
const leadsOn = /(?:[:?]|\b(?:volgende|following)\.)$|(?:^|[.!?] )(?:\p{L}+|\d+) (?:tips|adviezen)\b[^.:?!]*\.$/iu

/** The lead-in that asks for action, or the heading that announces the series, above them all. */
function makeGroup(series: HeadedSeries, reading: Reading, view: View, cues: CuesByLanguage): Unit | null {
  const shape = { role: 'group' as const, parent: null, score: reading.score, evidence: reading.evidence }
  const { leadIn, heading } = series
  if (leadIn && leadsOn.test(leadIn.text) && readLeadIn(lastSentences(leadIn), cuesOf(leadIn, cues)).isAct) {
    return makeLeadIn(leadIn, view, shape)
  }
  if (
    heading &&
    rankOf(heading) === 0 &&
    !isBareNoun(heading.text) &&
    readAnnouncement(heading.text, cuesOf(heading, cues)).score >= 0.5
  ) {
    return makeBlockUnit([heading], { ...shape, form: 'heading', title: titleOf(heading) })
  }
  return null
}

function makeMember(member: readonly Passage[], parent: Unit | null, reading: Reading, cues: CuesByLanguage): Unit[] {
  const [head, ...body] = member as [Passage, ...Passage[]]
  const shape = {
    parent,
    score: reading.score,
    evidence: reading.evidence,
    form: 'headed' as const,
    title: isAddressed(head) || isWhole(head) ? null : titleOf(head),
  }
  if (isNamed(head) && body.some((passage) => isRefused(passage, cues))) return []
  if (isWhole(head)) return [makeBlockUnit([head, ...pointsOf(body)], { ...shape, role: 'item' })]
  const points = pointsWithActs(body, cues)
  if (points.length === 0) return [makeBlockUnit(member, { ...shape, role: 'item' })]
  // A head that states a whole act is an item itself; a title only gathers its points.
  const isAct = /[.!]["”’]?$/.test(head.text) && !/^(?:het|de) \p{Ll}+en (?:van|en)\b/iu.test(head.text)
  const role = isAct ? 'item' : 'group'
  const isLedIn = leadsIn(body, cues)
  const group = makeBlockUnit(isLedIn ? [head, body[0] as Passage] : [head], {
    ...shape,
    role: isLedIn ? 'group' : role,
  })
  return [group, ...points.map((point) => makePoint(point, group, reading))]
}

/**
 * Behind the label stands the advice itself, in whole sentences, and no title: what follows is about it, such as a reply
 * to an advice that is quoted, and no part of it.
 */
const isWhole = (head: Passage): boolean => isNamed(head) && /(?<!\d)[.!?]["”’]?\s*\d{0,3}$/.test(head.text)

/** The points that complete a sentence above them. */
function pointsOf(body: readonly Passage[]): readonly Passage[] {
  const end = body.findIndex(({ block }) => block.kind !== 'list-item')
  return body.slice(0, end < 0 ? body.length : end)
}

/** Whether the one sentence below a head says who has to do the points: then it belongs to the head. */
const leadsIn = ([first, second]: readonly Passage[], cues: CuesByLanguage): boolean =>
  first?.block.kind === 'paragraph' &&
  first.sentences.length === 1 &&
  first.text.endsWith(':') &&
  (first.sentences[0]?.reading.isImperative === true || readLeadIn(first.text, cuesOf(first, cues)).isAct) &&
  second?.block.kind === 'list-item'

/** "Aanbeveling 1 aan de minister van Financiën": behind the label stands whom it is meant for, and no title. */
const isAddressed = ({ text }: Passage): boolean => /^\(?(?:aan|voor|to|for) /.test(text)

/** A lead-in to examples, and a point that names a thing or person. */
const examples = /\b(?:bijvoorbeeld|zoals|denk aan|such as|for example)\b/i
const article = /^(?:een|de|het|a|an|the)\s/i

const pointsOn = /\b(?:volgende|onderstaande|omvat(?:ten)?|houdt in|betekent|following|includes?|means)\b[^.]*:$/i
/** An act named by its infinitive: "Realiseren van …", "het opzetten van …". */
const nominal = /^(?:het |de )?\p{Ll}*\p{L}+en van\b|^the \p{L}+ing of\b/iu

/** The bullets or lettered points of a body when each calls for its own action. */
function pointsWithActs(body: readonly Passage[], cues: CuesByLanguage): Passage[][] {
  const items = body.filter(({ block }) => block.kind === 'list-item')
  if (items.length === 0) return []
  const first = items[0] as Passage
  const leadIn = body[body.indexOf(first) - 1]
  if (leadIn && readAnnouncement(leadIn.text, cuesOf(leadIn, cues)).score < 0) return []
  const isLettered = /^\(?[a-z][.)]/i.test(first.block.marker ?? '')
  const acting = items.filter((item) => startsImperative(item.text, item.block.language) || prescribes(item, cues))
  const isCalled = leadIn?.text.endsWith(':') && prescribes(leadIn, cues)
  const isOwn =
    isLettered ||
    (leadIn !== undefined &&
      isCalled &&
      acting.length > 0 &&
      !examples.test(leadIn.text) &&
      items.every(({ text }) => !article.test(text))) ||
    acting.filter((item) => item.sentences[0]?.reading.isImperative).length * 2 >= items.length
  // "Dit omvat:" and "de volgende doelen:" announce points, each of which is to be done.
  const named = items.filter((item) => prescribes(item, cues) || nominal.test(item.text))
  const isAnnounced = leadIn !== undefined && pointsOn.test(leadIn.text) && named.length * 2 > items.length
  return isOwn || isAnnounced ? items.map((item) => [item]) : []
}
