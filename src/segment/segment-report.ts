import type { Recommendation, Section, SegmentedReport, Span, StructuredReport } from '../model/index.js'
import { byPlace, contains, overlap, pageAt, sourceSpan } from '../text/index.js'
import { findAddressee } from './recommend/find-addressee.js'
import { findAnnouncedHeadings } from './recommend/find-announced-headings.js'
import { findAnnouncedParagraphs } from './recommend/find-announced-paragraphs.js'
import { findCommitments } from './recommend/find-commitments.js'
import { type Contribution, findContributors } from './recommend/find-contributors.js'
import { findHeadedAdvices } from './recommend/find-headed-advices.js'
import { findImperativeHeadings } from './recommend/find-imperative-headings.js'
import { findJudgedParagraphs } from './recommend/find-judged-paragraphs.js'
import { findLabelledCalls, isRefusedCall } from './recommend/find-labelled-calls.js'
import { findListAdvices } from './recommend/find-list-advices.js'
import { findMotions } from './recommend/find-motions.js'
import { findNumberedParagraphs } from './recommend/find-numbered-paragraphs.js'
import { findPromisedPoints } from './recommend/find-promised-points.js'
import { findReactions } from './recommend/find-reactions.js'
import { findRepeats } from './recommend/find-repeats.js'
import { findRunInAdvices } from './recommend/find-run-in-advices.js'
import { findSentences } from './recommend/find-sentences.js'
import { findSettings } from './recommend/find-settings.js'
import { findStands } from './recommend/find-stands.js'
import { findTableAdvices } from './recommend/find-table-advices.js'
import { nameSpeakers } from './recommend/name-speakers.js'
import { type Passage, readPassages } from './recommend/passage.js'
import { placeDeadline } from './recommend/place-deadline.js'
import { readAbbreviations } from './recommend/read-abbreviations.js'
import type { CuesByLanguage } from './recommend/read-cues.js'
import type { Unit } from './recommend/unit.js'

/**
 * Finds the recommendations in a report. Form before words: what stands under a numbered heading, a label or a call is
 * found first, by passes that each leave alone what an earlier one took; running text is read last.
 */
export function segmentReport(report: StructuredReport, cues: CuesByLanguage): SegmentedReport {
  const passages = readPassages(report, cues)
  const units = findUnits(report, passages, cues)
  return { ...report, recommendations: finish(report, passages, units, cues) }
}

function findUnits(report: StructuredReport, passages: readonly Passage[], cues: CuesByLanguage): Unit[] {
  const { view } = report
  const standOf = findStands(passages, cues, report.metadata.publisher)
  const settingOf = findSettings(passages, cues)
  const found: Unit[] = []
  const motions = findMotions(passages, view, cues)
  const judged = findJudgedParagraphs(passages, cues)
  const judgedPlaces = [...judged.passages].map(({ block }) => block.view)
  const refused = passages.filter((passage) => isRefusedCall(passage, passages, cues))
  const isCovered = (span: Span): boolean =>
    found.some((unit) => contains(unit.view, span)) ||
    judgedPlaces.some((place) => contains(place, span)) ||
    refused.some(({ block }) => contains(block.view, span)) ||
    motions.places.some((place) => overlap(place, span) > 0)
  const isTaken = (passage: Passage): boolean => isCovered(passage.block.view)

  found.push(...motions.units, ...judged.units)
  found.push(...findHeadedAdvices(passages, view, cues))
  found.push(...findAnnouncedHeadings(passages, cues, isTaken))
  found.push(...findLabelledCalls(passages, cues, settingOf, isTaken))
  found.push(...findPromisedPoints(passages, view, cues, standOf, isTaken))
  found.push(...findListAdvices(passages, view, cues, settingOf, isTaken))
  found.push(...findTableAdvices(passages, view, cues))
  found.push(...findAnnouncedParagraphs(passages, cues, isTaken))
  found.push(...findRunInAdvices(passages, cues, isTaken))
  found.push(...findNumberedParagraphs(passages, cues, isTaken))
  found.push(...findImperativeHeadings(passages, cues, settingOf, isTaken))
  const commitments = findCommitments(passages, view, cues, standOf)
  found.push(...commitments.filter((unit) => !isCovered(unit.view)))
  const sentences = findSentences(passages, view, cues, settingOf, isCovered)
  return inOrder([...found, ...sentences.map((unit) => ({ ...unit, parent: groupAbove(unit, found, passages) }))])
}

/** The imperative heading in whose section a sentence stands. */
function groupAbove(unit: Unit, found: readonly Unit[], passages: readonly Passage[]): Unit | null {
  const above = passages.filter(({ block }) => block.kind === 'heading' && block.view.start < unit.view.start)
  const heading = above.at(-1)
  const group = heading && found.find(({ view, role }) => role === 'group' && view.start === heading.block.view.start)
  return group && heading.sentences[0]?.reading.isImperative ? group : null
}

/** In order of reading, each place once. Where two begin together the first one found stays. */
function inOrder(units: readonly Unit[]): Unit[] {
  const first = new Map<number, Unit>()
  for (const unit of units) if (!first.has(unit.source.start)) first.set(unit.source.start, unit)
  return [...first.values()].sort((a, b) => byPlace(a.source, b.source))
}

function finish(
  report: StructuredReport,
  passages: readonly Passage[],
  units: readonly Unit[],
  cues: CuesByLanguage,
): Recommendation[] {
  const repeats = findRepeats(units)
  const advices = units.filter(({ form, role }) => form === 'headed' && role !== 'commitment').map(({ view }) => view)
  const reactions = findReactions(passages)
  const authors = [...reactions, ...findContributors(passages, advices)]
  const fullNames = readAbbreviations(report.view.text)
  const speakers = nameSpeakers(units, passages, report.metadata.publisher)
  const people = authors.map(({ author }) => author)
  const idOf = (unit: Unit): string => `${report.id}/r${unit.source.start}`
  return units.map((unit, at): Recommendation => {
    const { start, end } = unit.source
    const parent = unit.parent ?? parentByRepeat(unit, units, repeats)
    const repeated = repeats.get(unit)
    // What a reaction prints again is still whose it was.
    const isAnswered = repeated !== undefined && authorOf(unit, reactions) !== null
    const issuer = nameContributor(speakers.get(unit), people) ?? authorOf(isAnswered ? repeated : unit, authors)
    return {
      id: idOf(unit),
      start,
      end,
      sectionId: sectionAt(report.sections, start),
      parentId: parent ? idOf(parent) : null,
      ordinal: at + 1,
      tier: unit.tier,
      role: unit.role,
      form: unit.form,
      label: unit.label,
      title: unit.title ? report.view.text.slice(unit.title.start, unit.title.end) : null,
      titleSpan: unit.title ? sourceSpan(report.view, unit.title) : null,
      text: unit.text,
      page: pageAt(report.source.pages, start),
      issuer: fullNames.get(issuer ?? '') ?? issuer,
      issuerEntityId: null,
      addressee: findAddressee(unit.text, cues[unit.language]),
      addresseeEntityId: null,
      deadline: placeDeadline(unit, report),
      strength: unit.strength,
      confidence: confidenceOf(unit.score, cues[unit.language].threshold),
      repeatsId: repeated ? idOf(repeated) : null,
      language: unit.language,
      evidence: unit.evidence,
    }
  })
}

/** A sharpening that stands apart from its call belongs to the call that its second printing belongs to. */
function parentByRepeat(unit: Unit, units: readonly Unit[], repeats: ReadonlyMap<Unit, Unit>): Unit | null {
  if (unit.form !== 'boxed') return null
  const again = units.find((other) => other.parent && repeats.get(other) === unit)
  return again?.parent ? (repeats.get(again.parent) ?? null) : null
}

/** Who is quoted, by the name above the own contribution where there is one: "hoogleraar Jan Jansen" is Jan Jansen. */
const nameContributor = (speaker: string | undefined, people: readonly string[]): string | undefined =>
  people.find((person) => speaker?.endsWith(` ${person}`)) ?? speaker

/** Who wrote the part in which a unit stands. */
const authorOf = (unit: Unit, parts: readonly Contribution[]): string | null =>
  parts.find((part) => contains(part, unit.view))?.author ?? null

/** The innermost section that holds an offset. */
function sectionAt(sections: readonly Section[], offset: number): string | null {
  return sections.findLast(({ start, end }) => start <= offset && offset < end)?.id ?? null
}

/** Half at the threshold, near one when twice as much speaks for it. */
function confidenceOf(score: number, threshold: number): number {
  const value = 1 / (1 + Math.exp(-3 * (score / threshold - 0.9)))
  return Math.round(value * 1000) / 1000
}
