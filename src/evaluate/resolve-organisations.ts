import type { Entity } from '../model/index.js'
import { nameKey } from './name-key.js'

/**
 * Says for each organisation entity which canonical name of the gold it stands for, or null. It stands for the
 * canonical name that is its own name; else for the one canonical name among all its names. An entity that lumps
 * several of the gold's organisations together under another name stands for none.
 */
export function resolveOrganisations(
  entities: readonly Entity[],
  canonicals: readonly string[],
): ReadonlyMap<string, string | null> {
  const byKey = new Map(canonicals.map((canonical) => [nameKey(canonical), canonical]))
  return new Map(entities.filter(isOrganisation).map((entity) => [entity.id, canonicalOf(entity)]))

  function canonicalOf(entity: Entity): string | null {
    const own = byKey.get(nameKey(entity.name))
    if (own !== undefined) return own
    const others = new Set(entity.names.map((name) => byKey.get(nameKey(name))).filter((name) => name !== undefined))
    return others.size === 1 ? ([...others][0] as string) : null
  }
}

const isOrganisation = (entity: Entity): boolean => entity.type === 'organisation'
