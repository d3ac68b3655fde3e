import { foldWord } from '../lexicon/index.js'
import type { Entity, Mention, Recommendation, SegmentedReport } from '../model/index.js'
import { contains } from '../text/index.js'

/** An office or a part of an organisation, before the name of it: "de minister van", "the board of". */
const office =
  /^(?:(?:de|het|the)\s+)?(?:(?:demissionair\s+)?(?:minister|ministers|staatssecretaris|bewindspersoon|ministerie|departement|leiding|top|directie|raad van bestuur|algemeen bestuur|bestuur|hoofddirectie|secretaris-generaal|secretary of state|department|ministry|leadership|board|prime minister)\s+(?:van|voor|of|for)\s+)?(?:de\s+|het\s+|the\s+)?$/i

const article = /^(?:de|het|een|the|an?)\s+/i

/**
 * Says which organisations the issuers and addressees are, once organisations are known. An issuer gets its full name;
 * one that published the report is its author, and no issuer. An addressee stays as it is written, and is an
 * organisation where its words are the name of one, or an office with the name of its ministry.
 */
export function nameActors(
  { recommendations, metadata, view }: SegmentedReport,
  mentions: readonly Mention[],
  entities: readonly Entity[],
): Recommendation[] {
  const byId = new Map(entities.filter(({ type }) => type === 'organisation').map((entity) => [entity.id, entity]))
  const named = mentions.filter(({ entityId }) => byId.has(entityId ?? ''))
  const bySurface = groupBySurface(named)
  const isLocal = local.test(view.text)
  const publisher = keyOf(metadata.publisher ?? '')
  return recommendations.map((recommendation) => {
    const issuer = nameIssuer(recommendation, bySurface, byId, isLocal)
    const isAuthor = issuer.names.some((name) => keyOf(name) === publisher)
    return {
      ...recommendation,
      issuer: isAuthor ? null : issuer.name,
      issuerEntityId: isAuthor ? null : issuer.entityId,
      addresseeEntityId: findAddressed(recommendation, named),
    }
  })
}

/** Words of a text about a municipality or province, which has a rekenkamer and an ombudsman of its own. */
const local =
  /(?<!\p{L})(?:gemeentera(?:ad|den)|raadsleden|provinciale staten|burgemeester en wethouders|(?:lokale|gemeentelijke|provinciale) (?:rekenkamer|ombudsman))(?!\p{L})/iu
/** What makes a body the country's own. */
const national = /^(?:Algemene|Nationale)\s/

/** "De rekenkamer" of a municipality is not the Algemene Rekenkamer. */
const isAnothers = (name: string, entity: Entity): boolean =>
  national.test(entity.name) && keyOf(entity.name.replace(national, '')) === keyOf(name)

const keyOf = (name: string): string => foldWord(name.replace(/\s+/g, ' ').trim().replace(article, ''))

function groupBySurface(mentions: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> {
  const groups = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const key = keyOf(mention.surface)
    groups.set(key, [...(groups.get(key) ?? []), mention])
  }
  return groups
}

/** The full name of an issuer; of two that speak together both. */
function nameIssuer(
  { issuer, start }: Recommendation,
  bySurface: ReadonlyMap<string, readonly Mention[]>,
  byId: ReadonlyMap<string, Entity>,
  isLocal: boolean,
): { name: string | null; entityId: string | null; names: readonly string[] } {
  if (issuer === null) return { name: null, entityId: null, names: [] }
  const entityOf = (name: string): Entity | undefined => {
    // What the same words mean can differ from place to place: the nearest mention before it counts.
    const places = bySurface.get(keyOf(name)) ?? []
    const nearest = places.findLast((mention) => mention.start <= start) ?? places[0]
    const entity = byId.get(nearest?.entityId ?? '')
    const isNational = entity && bySurface.has(keyOf(entity.name))
    return entity && isLocal && !isNational && isAnothers(name, entity) ? undefined : entity
  }
  const whole = entityOf(issuer)
  if (whole) return { name: whole.name, entityId: whole.id, names: [issuer, ...whole.names] }
  const parts = issuer.split(/ en /).map((part) => entityOf(part)?.name ?? part)
  return { name: parts.join(' en '), entityId: null, names: [issuer] }
}

/** The organisation that an addressee's words are, or whose office they are. */
function findAddressed(recommendation: Recommendation, named: readonly Mention[]): string | null {
  const { addressee } = recommendation
  if (addressee === null) return null
  const words = foldWord(addressee.replace(/\s+/g, ' '))
  const inside = named.filter((mention) => contains(recommendation, mention))
  const found = inside.find(({ surface }) => {
    const name = foldWord(surface.replace(/\s+/g, ' '))
    return words.endsWith(name) && office.test(words.slice(0, words.length - name.length))
  })
  return found?.entityId ?? null
}
