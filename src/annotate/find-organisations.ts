import type { OrganisationLexicon } from '../lexicon/index.js'
import type { Entity, SegmentedReport, Span } from '../model/index.js'
import { overlap } from '../text/index.js'
import { type Candidate, noAmount } from './candidate.js'
import { findExcludedZones } from './find-excluded-zones.js'
import { findAmbiguousForms } from './organisations/find-ambiguous-forms.js'
import { findHeadReferences } from './organisations/find-head-references.js'
import { findIntroducedForms } from './organisations/find-introduced-forms.js'
import { findKnownNames } from './organisations/find-known-names.js'
import { findMarkedNames } from './organisations/find-marked-names.js'
import { findMisprints } from './organisations/find-misprints.js'
import { findNamePatterns } from './organisations/find-name-patterns.js'
import { findOwnNames } from './organisations/find-own-names.js'
import { findShortForms } from './organisations/find-short-forms.js'
import { nameWords } from './organisations/name-words.js'
import { organisationIndex } from './organisations/organisation-index.js'
import { resolveNames } from './organisations/resolve-names.js'
import { settleOverlaps } from './organisations/settle-overlaps.js'
import type { Sighting } from './organisations/sighting.js'

/**
 * The organisations that a report names. In order of precedence: the longest name; of equal ones, what the lexicon
 * knows, then what the report introduces in brackets, then what only looks like a name.
 */
export function findOrganisations(report: SegmentedReport, lexicon: OrganisationLexicon): readonly Candidate[] {
  const { text } = report.view
  const index = organisationIndex(lexicon)
  const words = nameWords(text)
  const zones = findExcludedZones(report)

  const known = findKnownNames(text, words, index)
  const patterns = resolveNames(
    [...findNamePatterns(text, words, index, known), ...findMarkedNames(text, index)],
    index,
  )
  const named = settleOverlaps([...known, ...patterns])
  const introduced = findIntroducedForms(text, named, index)
  const short = findShortForms(text, words, index, introduced)
  const sure = settleOverlaps([
    ...known,
    ...introduced.sightings,
    ...short,
    ...patterns,
    ...findMisprints(words, index),
  ])
  const own = findOwnNames(text, index, sure)
  const references = findHeadReferences(text, words, index, sure)
  const ambiguous = findAmbiguousForms(text, words, index, sure, introduced)

  const settled = withoutShouts(settleOverlaps([...sure, ...own, ...references, ...ambiguous])).filter(
    (sighting) => !isIn(zones, sighting),
  )
  const shared = shareEntities(settled)
  return settled.flatMap((sighting) =>
    sighting.entity ? [candidate(sighting, shared.get(sighting.entity.id) as Entity)] : [],
  )
}

/** One value for each organisation, with every name by which the report calls it. */
function shareEntities(sightings: readonly Sighting[]): Map<string, Entity> {
  const shared = new Map<string, Entity>()
  for (const { entity } of sightings) {
    if (!entity) continue
    const before = shared.get(entity.id)
    const names = [...new Set([...(before?.names ?? []), ...entity.names])]
    const best = before && !isShouted(before.name) ? before : entity
    shared.set(entity.id, { ...best, names })
  }
  return shared
}

/** A line in capitals looks like a name from end to end: what only looks like one counts when the report has it elsewhere. */
function withoutShouts(sightings: readonly Sighting[]): Sighting[] {
  const isShout = ({ entity, rule }: Sighting): boolean =>
    rule === 'organisation/pattern' && entity !== null && isShouted(entity.name)
  const said = new Set(sightings.filter((each) => !isShout(each)).map(({ entity }) => entity?.id))
  return sightings.filter((each) => !isShout(each) || said.has(each.entity?.id))
}

/** A name that a heading in capitals gave. */
const isShouted = (name: string): boolean => name.length > 6 && name === name.toUpperCase()

const isIn = (zones: readonly Span[], span: Span): boolean => zones.some((zone) => overlap(zone, span) > 0)

const candidate = (sighting: Sighting, entity: Entity): Candidate => ({
  view: { start: sighting.start, end: sighting.end },
  type: 'organisation',
  entity,
  ...noAmount,
  confidence: sighting.confidence,
  evidence: [{ kind: sighting.rule, detail: sighting.detail, weight: sighting.confidence }],
})
