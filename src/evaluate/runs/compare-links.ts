import type { FoundLink } from './run-changes.js'

export interface LinkChanges {
  readonly gone: readonly FoundLink[]
  readonly fresh: readonly FoundLink[]
}

/** Relations that hold both ways: which end comes first hangs on the ids alone. */
const symmetric: ReadonlySet<FoundLink['relation']> = new Set(['agrees', 'related'])

/**
 * Links that one of two runs found. A link of a recommendation that the other run does not have is among them.
 *
 * @param sameUnits ids of the later run by those of the earlier, for the recommendations that both found
 */
export function compareLinks(
  before: readonly FoundLink[],
  after: readonly FoundLink[],
  sameUnits: ReadonlyMap<string, string>,
): LinkChanges {
  const keys = before.map((link) => {
    const [aId, bId] = [sameUnits.get(link.aId), sameUnits.get(link.bId)]
    return aId === undefined || bId === undefined ? null : keyOf({ ...link, aId, bId })
  })
  const [earlier, later] = [new Set(keys), new Set(after.map(keyOf))]
  return {
    gone: before.filter((_, at) => !later.has(keys[at] ?? '')),
    fresh: after.filter((link) => !earlier.has(keyOf(link))),
  }
}

function keyOf({ aId, bId, relation }: FoundLink): string {
  const ends = symmetric.has(relation) && bId < aId ? [bId, aId] : [aId, bId]
  return JSON.stringify([relation, ...ends])
}
