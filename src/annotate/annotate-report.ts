import { stem, tokenise } from '../language/index.js'
import type { Lexicons } from '../lexicon/index.js'
import type { AnnotatedReport, Entity, Mention, Recommendation, SegmentedReport } from '../model/index.js'
import { byPlace, contains, length, pageAt, sourceSpan } from '../text/index.js'
import { findAmounts } from './amounts/find-amounts.js'
import type { Candidate } from './candidate.js'
import { classifyThemes } from './classify-themes.js'
import { findCountries } from './countries/find-countries.js'
import { findExcludedZones } from './find-excluded-zones.js'
import { findOrganisations } from './find-organisations.js'
import { nameActors } from './name-actors.js'
import { settleOverlaps } from './settle-overlaps.js'

/** Marks who is named, which countries, how much, and what each recommendation is about. A pure function of its arguments. */
export function annotateReport(report: SegmentedReport, lexicons: Lexicons): AnnotatedReport {
  const excluded = findExcludedZones(report)
  const candidates = settleOverlaps([
    ...findOrganisations(report, lexicons.organisations),
    ...findCountries(report, lexicons.countries, excluded),
    ...findAmounts(report, lexicons.amountWords),
  ])
  const mentions = candidates.map((candidate) => makeMention(candidate, report)).sort(byPlace)
  const entities = collectEntities(candidates)
  return {
    ...report,
    recommendations: nameActors(report, mentions, entities),
    mentions,
    entities,
    themes: classifyThemes(report, lexicons.themes, namesOf(mentions)),
    stems: Object.fromEntries(
      report.recommendations.map((recommendation) => [recommendation.id, stemsOf(recommendation)]),
    ),
  }
}

function makeMention({ view, entity, ...candidate }: Candidate, report: SegmentedReport): Mention {
  const span = sourceSpan(report.view, view)
  return {
    ...candidate,
    ...span,
    id: `${report.id}/${candidate.type.slice(0, 1)}${span.start}`,
    surface: report.view.text.slice(view.start, view.end),
    page: pageAt(report.source.pages, span.start),
    recommendationId: innermost(report.recommendations, span)?.id ?? null,
    entityId: entity?.id ?? null,
  }
}

function innermost(
  recommendations: readonly Recommendation[],
  span: { start: number; end: number },
): Recommendation | null {
  return recommendations
    .filter((recommendation) => contains(recommendation, span))
    .reduce<Recommendation | null>((best, next) => (best && length(best) <= length(next) ? best : next), null)
}

function collectEntities(candidates: readonly Candidate[]): Entity[] {
  const entities = new Map<string, Entity>()
  for (const { entity } of candidates) {
    const known = entity && entities.get(entity.id)
    if (!entity) continue
    entities.set(entity.id, known ? { ...known, names: [...new Set([...known.names, ...entity.names])] } : entity)
  }
  return [...entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

const namesOf = (mentions: readonly Mention[]): string[] =>
  mentions.filter(({ type }) => type === 'organisation').map(({ surface }) => surface)

const stemsOf = ({ text, language }: Recommendation): string =>
  tokenise(text)
    .filter(({ kind }) => kind === 'word' || kind === 'number')
    .map((token) => stem(token.text, language))
    .join(' ')
