import type { OrganisationEntry } from '../../lexicon/index.js'
import type { Entity, OrganisationKind } from '../../model/index.js'

/** The entity of an organisation that the lexicon knows. */
export function knownOrganisation(entry: OrganisationEntry): Entity {
  const names = [...new Set([entry.name, ...entry.forms, ...entry.ambiguous])]
  return organisation(entry.name, entry.kind, entry.identifiers, names)
}

/** The entity of an organisation by its name. */
export function organisation(
  name: string,
  kind: OrganisationKind,
  identifiers: Entity['identifiers'] = {},
  names: readonly string[] = [name],
): Entity {
  return { id: `org:${slug(name)}`, type: 'organisation', name, kind, identifiers, names }
}

const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' en ')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
