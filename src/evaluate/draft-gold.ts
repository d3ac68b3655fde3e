import type { AnnotatedReport, Mention, Recommendation } from '../model/index.js'
import { byPlace } from '../text/index.js'
import type { Gold, GoldMention, GoldRecommendation } from './gold.js'

/** What the program says of a report; the words themselves are not needed. */
interface Drafted extends Pick<AnnotatedReport, 'id' | 'recommendations' | 'mentions' | 'entities' | 'themes'> {
  readonly source: { readonly text: string }
}

/** Most themes a recommendation has. */
const mostThemes = 3

/**
 * Gold as the program would have it, for an annotator to correct. Of mentions that overlap, which gold does not know,
 * the longest stays.
 */
export function draftGold(report: Drafted, head: Pick<Gold, 'sha256' | 'split' | 'annotator'>): Gold {
  const units = [...report.recommendations].sort(byPlace)
  const ids = new Map(units.map(({ id }, index) => [id, `r${String(index + 1).padStart(3, '0')}`]))
  const names = new Map(report.entities.map(({ id, name }) => [id, name]))
  const { text } = report.source
  return {
    report: report.id,
    sha256: head.sha256,
    length: text.length,
    split: head.split,
    status: 'draft',
    annotator: head.annotator,
    recommendations: units.map((unit) => draftUnit(unit, ids, themesOf(unit, report))),
    mentions: withoutOverlap(report.mentions).map((mention) => draftMention(mention, names, text)),
  }
}

function themesOf({ id }: Recommendation, { themes }: Drafted): string[] {
  const own = themes.filter(({ recommendationId }) => recommendationId === id).sort((a, b) => a.rank - b.rank)
  return own.map(({ themeId }) => themeId).slice(0, mostThemes)
}

function draftUnit(
  unit: Recommendation,
  ids: ReadonlyMap<string, string>,
  themes: readonly string[],
): GoldRecommendation {
  const { tier, role, label, start, end, issuer, addressee, deadline, titleSpan } = unit
  const idOf = (id: string | null) => (id === null ? null : (ids.get(id) ?? null))
  return {
    id: ids.get(unit.id) as string,
    ...{ tier, role, label, start, end },
    parent: idOf(unit.parentId),
    repeats: idOf(unit.repeatsId),
    ...{ issuer, addressee },
    deadline: deadline && { text: deadline.text, from: deadline.from, to: deadline.to },
    ...{ themes, sector: null },
    titleSpan: titleSpan && { start: titleSpan.start, end: titleSpan.end },
  }
}

function withoutOverlap(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = []
  for (const mention of [...mentions].sort(byPlace)) {
    if ((kept.at(-1)?.end ?? 0) <= mention.start) kept.push(mention)
  }
  return kept
}

function draftMention(mention: Mention, names: ReadonlyMap<string, string>, text: string): GoldMention {
  const { type, start, end, value, minValue: min, maxValue: max, vague, unit, currency, per, entityId } = mention
  const surface = text.slice(start, end)
  return {
    ...{ type, start, end },
    canonical: type === 'organisation' ? (names.get(entityId ?? '') ?? surface) : null,
    code: type === 'country' ? (entityId ?? '').replace(/^country:/, '') : null,
    // Of percentages gold does not say whether they are points.
    unit: type === 'quantity' ? unit : null,
    ...{ value, min, max, vague, currency, per },
  }
}
