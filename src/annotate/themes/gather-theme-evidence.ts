import type { Evidence, Recommendation, SegmentedReport } from '../../model/index.js'
import type { ThemeEvidence } from './weigh-theme-terms.js'

/** What the surroundings of a recommendation count for, as a share of what the same words count for inside it. */
const share = { group: 0.35, part: 0.4, section: 0.2, nearby: 0.1 }

/** Characters of the canonical text that count as nearby; advice refers back ("dit", "daarmee") more than ahead. */
const BEFORE = 400
const AFTER = 100

/** Weighs the terms of a text in a recommendation's language; `title` when the text begins with one. */
export type Weigh = (text: string, recommendation: Recommendation, title?: string | null) => ThemeEvidence

/**
 * The reasons for each recommendation's themes: its own words first, then in small shares those of the group it stands
 * in, of the points below it, of its section's title and of the text around it.
 */
export function gatherThemeEvidence(report: SegmentedReport, weigh: Weigh): ReadonlyMap<string, ThemeEvidence> {
  const own = new Map(report.recommendations.map((one) => [one.id, weigh(one.text, one, one.title)]))
  const parts = byParent(report.recommendations)
  const sections = new Map(report.sections.map((section) => [section.id, section]))
  const none: ThemeEvidence = new Map()

  return new Map(report.recommendations.map((one) => [one.id, merge(sourcesOf(one))]))

  function sourcesOf(one: Recommendation): ThemeEvidence[] {
    const below = parts.get(one.id) ?? []
    return [
      own.get(one.id) ?? none,
      scale(own.get(one.parentId ?? '') ?? none, 'theme/group', share.group),
      ...below.map((part) => scale(own.get(part.id) ?? none, 'theme/part', share.part / below.length)),
      scale(weigh(sections.get(one.sectionId ?? '')?.title ?? '', one), 'theme/section', share.section),
      scale(weigh(textAround(report.source.text, one), one), 'theme/nearby', share.nearby),
    ]
  }
}

function byParent(recommendations: readonly Recommendation[]): ReadonlyMap<string, readonly Recommendation[]> {
  const parts = new Map<string, Recommendation[]>()
  for (const one of recommendations)
    if (one.parentId) parts.set(one.parentId, [...(parts.get(one.parentId) ?? []), one])
  return parts
}

/** The text before and after, without the words that the cut goes through. */
function textAround(text: string, { start, end }: Recommendation): string {
  const before = text.slice(Math.max(0, start - BEFORE), start)
  const after = text.slice(end, end + AFTER)
  return `${start > BEFORE ? before.replace(/^\S+/, '') : before}. ${after.replace(/\S+$/, '')}`
}

const scale = (evidence: ThemeEvidence, kind: string, by: number): ThemeEvidence =>
  new Map(
    [...evidence].map(([themeId, reasons]) => [
      themeId,
      reasons.map(({ detail, weight }) => ({ kind, detail, weight: weight * by })),
    ]),
  )

function merge(sources: readonly ThemeEvidence[]): ThemeEvidence {
  const merged = new Map<string, Evidence[]>()
  for (const [themeId, reasons] of sources.flatMap((source) => [...source]))
    merged.set(themeId, [...(merged.get(themeId) ?? []), ...reasons])
  return merged
}
