import type { Cues } from '../../lexicon/index.js'
import type { Language } from '../../model/index.js'
import { type HeadedSeries, isNamed } from './find-headed-series.js'
import { isStep } from './list-run.js'
import type { Passage } from './passage.js'
import { announcesPast, type CuesByLanguage, readAnnouncement, startsImperative } from './read-cues.js'
import { readLeadIn } from './read-lead-in.js'
import { type Reading, type Signal, signalWhen, weighSignals } from './weigh-signals.js'

/** How often one style of numbering must begin anew for the report to be a bundle of contributions. */
export const bundleSize = 3

/** Whether the title of a report, above its first paragraph, says that it looks back on earlier recommendations. */
export function looksBack(passages: readonly Passage[], cues: CuesByLanguage): boolean {
  const first = passages.findIndex(({ block }) => block.kind === 'paragraph')
  return passages.slice(0, Math.max(first, 0)).some((passage) => announcesPast(passage, cues))
}

/** Weighs a series, with those of its kind where the report is a bundle. */
export function scoreSeries(
  series: HeadedSeries,
  kin: readonly HeadedSeries[],
  cues: CuesByLanguage,
  isFollowUp: boolean,
): Reading {
  const members = kin.flatMap((other) => other.members)
  const heads = members.map((member) => member[0] as Passage)
  const share = (test: (member: readonly Passage[]) => boolean): number => members.filter(test).length / members.length
  const announced = Math.max(...kin.map((other) => announcement(other, cues)))
  const isChapters =
    members.some(([head, ...body]) => hasNumberedChildren(head as Passage, body)) ||
    heads.some((head) => !isImperative(head) && readAnnouncement(head.text, cuesOf(head, cues)).score <= -1)
  const first = heads[0] as Passage
  const signals: Signal[] = [
    signalWhen(isNamed(first) && !isStep(first, cues), 'form/named', first.block.marker ?? ''),
    { name: 'form/imperative-titles', detail: first.text, strength: share(([head]) => isImperative(head as Passage)) },
    {
      name: 'form/prescribing-bodies',
      detail: '',
      strength: share((member) => member.slice(1).some((passage) => prescribes(passage, cues))),
    },
    signalWhen(kin.length >= bundleSize, 'form/bundle', `${kin.length} series`),
    signalWhen(isChapters, 'against/chapters', ''),
    signalWhen(isFollowUp, 'against/follow-up', ''),
  ]
  const words = [{ kind: 'form/announced', detail: series.leadIn?.text.slice(-80) ?? '', weight: announced }]
  return weighSignals(signals, cuesOf(first, cues), words)
}

const isImperative = ({ text, block }: Passage): boolean => startsImperative(text, block.language)

export const cuesOf = (passage: Passage, cues: CuesByLanguage): Cues => cues[passage.block.language as Language]

function announcement(series: HeadedSeries, cues: CuesByLanguage): number {
  const above = [series.leadIn, series.heading].filter((passage) => passage !== null)
  return Math.max(0, ...above.map((passage) => readLeadIn(lastSentences(passage), cuesOf(passage, cues)).score))
}

/** What a long paragraph says last is what leads in. */
export const lastSentences = (passage: Passage): string =>
  passage.sentences
    .slice(-2)
    .map(({ text }) => text)
    .join(' ')

/** Whether a sentence of a passage prescribes. */
export const prescribes = (passage: Passage, cues: CuesByLanguage): boolean =>
  passage.sentences.some(({ reading }) => reading.score >= cuesOf(passage, cues).threshold)

/** Whether "2.1" stands below "2": the number of a chapter. */
const hasNumberedChildren = (head: Passage, body: readonly Passage[]): boolean =>
  body.some(({ block }) => block.kind === 'heading' && block.label?.startsWith(`${head.block.label}.`) === true)
