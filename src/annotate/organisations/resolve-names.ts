import type { Entity } from '../../model/index.js'
import { isWithinEdits } from './edit-distance.js'
import { foldText } from './fold-text.js'
import { namesAt } from './name-trie.js'
import type { OrganisationIndex } from './organisation-index.js'
import type { Sighting } from './sighting.js'

/** Letters from which a name that is a letter or two off is a misprint and not another name. */
const SAFE_LENGTH = 10

/**
 * Gives names that patterns found the organisation they stand for, where it is known: "ministerie van SZW" by its
 * abbreviation, "Staatscommissie Rechtstaat" as a misprint, "Digitale Dienst" as the short form of "Nederlandse Digitale
 * Dienst" elsewhere in the report.
 */
export function resolveNames(sightings: readonly Sighting[], index: OrganisationIndex): Sighting[] {
  const longNames = knownLongNames(index)
  const own = new Map(sightings.flatMap(({ entity }) => (entity ? [[entity.name, entity] as const] : [])))
  return sightings.map((sighting) => {
    if (sighting.rule !== 'organisation/pattern' || !sighting.entity) return sighting
    const { entity } = sighting
    const ministry = entity.kind === 'ministry' ? ministryBehind(entity.name, index) : undefined
    if (ministry) return { ...sighting, entity: ministry, confidence: 0.95 }
    const committee = entity.kind === 'committee' ? committeeBehind(entity.name, index) : undefined
    if (committee) return { ...sighting, entity: committee, confidence: 0.9 }
    const meant = misprintOf(entity, longNames)
    if (meant) {
      const confidence = Math.min(sighting.confidence, 0.7)
      return { ...sighting, entity: meant, rule: 'organisation/misprint', detail: `for ${meant.name}`, confidence }
    }
    return { ...sighting, entity: longerName(entity.name, own) ?? entity }
  })
}

function ministryBehind(name: string, index: OrganisationIndex): Entity | undefined {
  const rest = name.replace(/^\S+ (?:van|voor) (?:de )?/i, '')
  const meanings = [index.tokens.get(rest)?.entity, ...(index.ambiguous.get(rest) ?? [])]
  return meanings.find((entity) => entity?.kind === 'ministry') ?? undefined
}

/** "commissie Digitale Zaken", "vaste Kamercommissie voor Digitale Zaken": the standing committee of that subject. */
function committeeBehind(name: string, index: OrganisationIndex): Entity | undefined {
  const subject = /^(?:vaste )?(?:Kamer)?commissie (?:voor )?(.+)$/i.exec(name)?.[1]
  if (subject === undefined) return undefined
  const folded = foldText(`Vaste commissie voor ${subject}`).text
  return namesAt(index.names, folded, 0).find(({ end }) => end === folded.length)?.value.entity ?? undefined
}

const cachedNames = new WeakMap<OrganisationIndex, ReadonlyMap<string, Entity>>()

function knownLongNames(index: OrganisationIndex): ReadonlyMap<string, Entity> {
  const cached = cachedNames.get(index)
  if (cached) return cached
  const names = new Map<string, Entity>()
  for (const { form, entity } of index.all) {
    const folded = foldText(form).text
    if (entity && folded.length >= SAFE_LENGTH) names.set(folded, entity)
  }
  cachedNames.set(index, names)
  return names
}

/** A known name one letter off, or two off when it is long; places and numbers make different bodies. */
function misprintOf(entity: Entity, names: ReadonlyMap<string, Entity>): Entity | null {
  const folded = foldText(entity.name).text
  if (folded.length < SAFE_LENGTH || ['municipality', 'province', 'court', 'water-authority'].includes(entity.kind))
    return null
  const edits = folded.length >= SAFE_LENGTH + 6 ? 2 : 1
  const same = names.get(folded)
  if (same) return null
  for (const [name, known] of names) if (name[0] === folded[0] && isWithinEdits(name, folded, edits)) return known
  return null
}

/** What a short form of a name leaves out: "Nederlandse", "Nationale", "Danish". */
const epithets = /^(?:\p{Lu}\p{L}*(?:se|ale?|aal|isch|ish|ian|ean) ){1,2}$/u

/** What a report leaves out behind a name that it has given in full: "voor Ongevallen", "of the Lake Isles". */
const subject = /^ (?:voor|of|for|on|into) /

/**
 * The one longer name in the report that is this one with an epithet before it, or with its subject behind it; a name of
 * two words also with a place before it ("Northmoor Fire Service").
 */
function longerName(name: string, own: ReadonlyMap<string, Entity>): Entity | null {
  const longer = [...own].filter(([other]) => {
    if (other.startsWith(`${name} `)) return subject.test(other.slice(name.length))
    if (!other.endsWith(` ${name}`)) return false
    const before = other.slice(0, -name.length)
    return (
      epithets.test(before) ||
      (/^[^ ]+ \p{Lu}/u.test(name) && !/ (?:voor|van) /.test(name) && /^\p{Lu}\p{Ll}+ $/u.test(before))
    )
  })
  return longer.length === 1 ? (longer[0] as [string, Entity])[1] : null
}
