import type { Cues } from '../../lexicon/index.js'
import type { Evidence, Language } from '../../model/index.js'
import { type HeadedSeries, isNamed } from './find-headed-series.js'
import type { Passage } from './passage.js'
import { type CuesByLanguage, readAnnouncement, startsImperative } from './read-cues.js'

/** How often one style of numbering must begin anew for the report to be a bundle of contributions. */
export const bundleSize = 3

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

/** How much speaks for a series of headings being advices. */
export interface SeriesReading {
  readonly score: number
  readonly evidence: readonly Evidence[]
}

/** Weighs a series, with those of its kind where the report is a bundle. */
export function scoreSeries(series: HeadedSeries, kin: readonly HeadedSeries[], cues: CuesByLanguage): SeriesReading {
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

export const cuesOf = (passage: Passage, cues: CuesByLanguage): Cues => cues[passage.block.language as Language]

function announcement(series: HeadedSeries, cues: CuesByLanguage): number {
  const above = [series.leadIn, series.heading].filter((passage) => passage !== null)
  return Math.max(0, ...above.map((passage) => readAnnouncement(lastSentences(passage), cuesOf(passage, cues)).score))
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
