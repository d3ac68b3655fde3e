import type { Cues } from '../../lexicon/index.js'
import type { Evidence, Language, View } from '../../model/index.js'
import { romanValue } from '../structure/read-marker.js'
import { makeBlockUnit, makeLeadIn, titleOf } from './make-unit.js'
import type { Passage } from './passage.js'
import { type CuesByLanguage, readAnnouncement, startsImperative } from './read-cues.js'
import type { Unit } from './unit.js'

/** How often one style of numbering must begin anew for the report to be a bundle of contributions. */
const bundleSize = 3

const weights = {
  /** Each title is an imperative. */
  imperative: 1.2,
  /** The label is a word for a recommendation. */
  named: 1.5,
  /** Each body prescribes something. */
  body: 0.6,
  /** One numbering begins anew under several authors. */
  bundle: 0.3,
  /** Titles such as "Inleiding" and numbers such as "2.1" below them: chapters. */
  chapters: -1.5,
}

/** Headings of one style that count on from 1, each with the passages below it. */
interface HeadedSeries {
  readonly style: string
  readonly members: readonly (readonly Passage[])[]
  /** What stands above the first member. */
  readonly leadIn: Passage | null
  readonly heading: Passage | null
}

/**
 * Finds advices that stand under numbered, lettered or named headings. Signals, by weight: a name such as
 * "Aanbeveling 3", imperative titles, a lead-in that announces them, bodies that prescribe; chapters speak against.
 * A series is taken as a whole or left as a whole. Points with an act of their own become units below a group.
 */
export function findHeadedAdvices(passages: readonly Passage[], view: View, cues: CuesByLanguage): Unit[] {
  const all = findSeries(passages)
  const styles = new Map<string, HeadedSeries[]>()
  for (const series of all) styles.set(series.style, [...(styles.get(series.style) ?? []), series])
  return all.flatMap((series) => {
    const kin = styles.get(series.style) as HeadedSeries[]
    const reading = scoreSeries(series, kin.length >= bundleSize ? kin : [series], cues)
    return reading.score >= 1 ? makeUnits(series, reading, view, cues) : []
  })
}

function findSeries(passages: readonly Passage[]): HeadedSeries[] {
  const open = new Map<string, Passage[]>()
  const found: { style: string; heads: Passage[] }[] = []
  let enclosing: Passage | null = null
  for (const passage of passages) {
    if (passage.block.kind !== 'heading') continue
    const rank = rankOf(passage)
    if (enclosing && passage.block.level <= enclosing.block.level) enclosing = null
    if (rank === 0) continue
    const style = styleOf(passage)
    const heads = open.get(style)
    const last = heads?.at(-1)
    // A numbering that begins anew inside a member of its own style, deeper than it, divides that member.
    const isInside = enclosing !== null && styleOf(enclosing) === style && passage.block.level > enclosing.block.level
    if (heads && last && (rank === rankOf(last) + 1 || isOutOfOrder(heads, passage))) heads.push(passage)
    else if (isInside && rank === 1) {
      open.set(style, [])
      continue
    } else if (rank === 1) {
      const begun = { style, heads: [passage] }
      open.set(style, begun.heads)
      found.push(begun)
    } else continue
    enclosing = passage
  }
  return found
    .filter(({ heads }) => heads.length > 1 || isNamed(heads[0] as Passage))
    .map(({ style, heads }) => ({
      style,
      members: heads.map((head, at) => readBody(passages, head, heads[at + 1] ?? null)),
      ...readAbove(passages, heads[0] as Passage),
    }))
}

/** How many passages may lie between two advices that a page with columns prints out of order. */
const columns = 25

/** A bare number that its series lacks, close to the member before it: columns were read out of order. */
const isOutOfOrder = (heads: readonly Passage[], passage: Passage): boolean =>
  passage.block.marker === passage.block.label &&
  rankOf(passage) > 1 &&
  passage.index - (heads.at(-1) as Passage).index <= columns &&
  heads.every((head) => rankOf(head) !== rankOf(passage))

const isNamed = (passage: Passage): boolean => /\p{L}{3}/u.test(passage.block.marker ?? '')

function rankOf(passage: Passage): number {
  const { label } = passage.block
  if (label === null || label.includes('.')) return 0
  if (/^\d+$/.test(label)) return Number(label)
  if (isRoman(passage)) return romanValue(label)
  if (/^[a-z]$/i.test(label)) return label.toLowerCase().charCodeAt(0) - 96
  return 0
}

/** "I.", "ii)"; a single letter counts only when it is the first numeral. */
const isRoman = ({ block }: Passage): boolean =>
  /^(?:[ivx]{2,5}|i|v|x)$/i.test(block.label ?? '') && /[.):IVX]$/.test(block.marker ?? '')

const styleOf = (passage: Passage): string =>
  (isRoman(passage) ? (passage.block.marker ?? '').replace(/[ivx]+/i, 'I') : (passage.block.marker ?? ''))
    .replace(/\d+/, '#')
    .replace(/^\(?[a-z](?=[.)])/i, 'a')
    .toLowerCase()

/** The passages below a heading, until the next heading that is not deeper or the next of its series. */
function readBody(passages: readonly Passage[], head: Passage, next: Passage | null): Passage[] {
  const body = [head]
  for (const passage of passages.slice(head.index + 1, next?.index)) {
    if (passage.block.kind === 'heading' && passage.block.level <= head.block.level) break
    if (passage.block.kind === 'list-item' && isNamed(passage)) break
    body.push(passage)
  }
  while (body.length > 1 && ['quotation', 'footnote', 'heading'].includes((body.at(-1) as Passage).block.kind))
    body.pop()
  return body
}

function readAbove(passages: readonly Passage[], first: Passage): { leadIn: Passage | null; heading: Passage | null } {
  const above = passages.slice(Math.max(0, first.index - 12), first.index)
  const headingAt = above.findLastIndex(({ block }) => block.kind === 'heading')
  const heading = above[headingAt] ?? null
  const leadIn = above.findLast(({ block }, at) => block.kind === 'paragraph' && at > headingAt) ?? null
  return { leadIn, heading }
}

interface SeriesReading {
  readonly score: number
  readonly evidence: readonly Evidence[]
}

function scoreSeries(series: HeadedSeries, kin: readonly HeadedSeries[], cues: CuesByLanguage): SeriesReading {
  const members = kin.flatMap((other) => other.members)
  const heads = members.map((member) => member[0] as Passage)
  const share = (test: (member: readonly Passage[]) => boolean): number => members.filter(test).length / members.length
  const announced = Math.max(...kin.map((other) => announcement(other, cues)))
  const isChapters =
    members.some(([head, ...body]) => hasNumberedChildren(head as Passage, body)) ||
    heads.some((head) => readAnnouncement(head.text, cuesOf(head, cues)).score <= -1)
  const signals: [string, string, number][] = [
    ['form/named', heads[0]?.block.marker ?? '', isNamed(heads[0] as Passage) ? weights.named : 0],
    [
      'form/imperative-titles',
      heads[0]?.text ?? '',
      weights.imperative *
        share(([head]) => startsImperative((head as Passage).text, (head as Passage).block.language)),
    ],
    [
      'form/prescribing-bodies',
      '',
      weights.body * share((member) => member.slice(1).some((passage) => prescribes(passage, cues))),
    ],
    ['form/announced', series.leadIn?.text.slice(-80) ?? '', announced],
    ['form/bundle', `${kin.length} series`, kin.length >= bundleSize ? weights.bundle : 0],
    ['against/chapters', '', isChapters ? weights.chapters : 0],
  ]
  const evidence = signals
    .filter(([, , weight]) => weight !== 0)
    .map(([kind, detail, weight]) => ({ kind, detail, weight }))
  return { score: evidence.reduce((sum, { weight }) => sum + weight, 0), evidence }
}

const cuesOf = (passage: Passage, cues: CuesByLanguage): Cues => cues[passage.block.language as Language]

function announcement(series: HeadedSeries, cues: CuesByLanguage): number {
  const above = [series.leadIn, series.heading].filter((passage) => passage !== null)
  return Math.max(0, ...above.map((passage) => readAnnouncement(lastSentences(passage), cuesOf(passage, cues)).score))
}

/** What a long paragraph says last is what leads in. */
const lastSentences = (passage: Passage): string =>
  passage.sentences
    .slice(-2)
    .map(({ text }) => text)
    .join(' ')

const prescribes = (passage: Passage, cues: CuesByLanguage): boolean =>
  passage.sentences.some(({ reading }) => reading.score >= cuesOf(passage, cues).threshold)

/** Whether "2.1" stands below "2": the number of a chapter. */
const hasNumberedChildren = (head: Passage, body: readonly Passage[]): boolean =>
  body.some(({ block }) => block.kind === 'heading' && block.label?.startsWith(`${head.block.label}.`) === true)

function makeUnits(series: HeadedSeries, reading: SeriesReading, view: View, cues: CuesByLanguage): Unit[] {
  const group = makeGroup(series, reading, view, cues)
  const longest = Math.max(...series.members.slice(0, -1).map((member) => member.length))
  const units = series.members.flatMap((member, at) => {
    const isLast = at === series.members.length - 1 && series.members.length > 2
    // What follows the last advice beyond the length of the others closes the whole and is no part of it.
    const whole = isLast ? member.slice(0, Math.max(longest, 2)) : member
    const closing =
      at === series.members.length - 1 ? whole.findIndex((passage, place) => place > 1 && closes(passage, cues)) : -1
    const body = closing < 0 ? whole : whole.slice(0, closing)
    return makeMember(body, group, reading, cues)
  })
  return group ? [group, ...units] : units
}

/** A paragraph that sums up the whole: "Kortom", "Tot slot". */
const closes = (passage: Passage, cues: CuesByLanguage): boolean =>
  cuesOf(passage, cues).closings.some((words) => passage.text.toLowerCase().startsWith(words))

/** The lead-in that asks for action, or the heading that announces the series, above them all. */
function makeGroup(series: HeadedSeries, reading: SeriesReading, view: View, cues: CuesByLanguage): Unit | null {
  const shape = { role: 'group' as const, parent: null, score: reading.score, evidence: reading.evidence }
  const { leadIn, heading } = series
  if (leadIn && /[:?]$/.test(leadIn.text) && readAnnouncement(lastSentences(leadIn), cuesOf(leadIn, cues)).isAct) {
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

/** "Aanbevelingen" or "Our recommendations": a title that says no more than that points follow. */
export const isBareNoun = (title: string): boolean =>
  /^(?:(?:onze|de|our|the|key|belangrijkste)\s+)?[\p{L}-]+(?:\s+(?:en|and)\s+[\p{L}-]+)?$/iu.test(title) &&
  title.split(/\s+/).length <= 3

function makeMember(
  member: readonly Passage[],
  parent: Unit | null,
  reading: SeriesReading,
  cues: CuesByLanguage,
): Unit[] {
  const [head, ...body] = member as [Passage, ...Passage[]]
  const shape = {
    parent,
    score: reading.score,
    evidence: reading.evidence,
    form: 'headed' as const,
    title: titleOf(head),
  }
  const points = pointsWithActs(body, cues)
  if (points.length === 0) return [makeBlockUnit(member, { ...shape, role: 'item' })]
  const group = makeBlockUnit([head], { ...shape, role: 'group' })
  return [group, ...points.map((point) => makePoint(point, group, reading))]
}

/** The bullets or lettered points of a body when each calls for its own action. */
function pointsWithActs(body: readonly Passage[], cues: CuesByLanguage): Passage[][] {
  const items = body.filter(({ block }) => block.kind === 'list-item')
  if (items.length === 0) return []
  const first = items[0] as Passage
  const leadIn = body[body.indexOf(first) - 1]
  if (leadIn && readAnnouncement(leadIn.text, cuesOf(leadIn, cues)).score < 0) return []
  const isLettered = /^\(?[a-z][.)]/i.test(first.block.marker ?? '')
  const acting = items.filter((item) => startsImperative(item.text, item.block.language) || prescribes(item, cues))
  const isOwn =
    isLettered || acting.filter((item) => item.sentences[0]?.reading.isImperative).length * 2 >= items.length
  return isOwn ? items.map((item) => [item]) : []
}

export function makePoint(point: readonly Passage[], parent: Unit | null, reading: SeriesReading): Unit {
  const first = point[0] as Passage
  const form = first.block.label === null ? 'bullet' : 'lettered'
  return makeBlockUnit(point, {
    role: 'item',
    form,
    parent,
    title: runInTitle(first),
    score: reading.score,
    evidence: reading.evidence,
  })
}

/** Longest title, in characters, that opens a point and is followed by more. */
const longestRunIn = 80

/** "b. Ontwikkeling van standaarden. Daarin …": the words before the first stop, when they are no sentence. */
function runInTitle(point: Passage): Passage['block']['view'] | null {
  if (point.block.label === null && !/^…|^\.\.\./.test(point.text)) return null
  const first = point.sentences[0]
  if (!first || point.sentences.length < 2 || first.text.length > longestRunIn || first.reading.score > 0) return null
  return titleOf(point, first.text.length)
}
