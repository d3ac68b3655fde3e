import { describeUnit, findClusters, findLinks } from '../compare/index.js'
import type { Link } from '../model/index.js'
import type { Atlas } from '../store/index.js'

/**
 * Links the recommendations of reports that are new to the database with all others, and groups what asks the same.
 * What was linked before stays as it is. Gives the number of reports that were linked.
 */
export function linkStored(atlas: Pick<Atlas, 'findUnlinked' | 'readLinkUnits' | 'readLinks' | 'saveLinks'>): number {
  const reportIds = atlas.findUnlinked()
  if (reportIds.length === 0) return 0
  const unlinked = new Set(reportIds)
  const profiles = atlas.readLinkUnits().map(describeUnit)
  const fresh = profiles.filter(({ unit }) => unlinked.has(unit.reportId))
  const links = findLinks(
    fresh,
    profiles.filter(({ unit }) => !unlinked.has(unit.reportId)),
  )
  const clusters = findClusters(profiles, [...keptLinks(atlas, profiles, unlinked), ...links])
  atlas.saveLinks({ reportIds, links, clusters })
  return reportIds.length
}

/** Links between reports that were linked before. */
function keptLinks(
  atlas: Pick<Atlas, 'readLinks'>,
  profiles: readonly { readonly unit: { readonly id: string; readonly reportId: string } }[],
  unlinked: ReadonlySet<string>,
): Link[] {
  const isFresh = new Set(profiles.filter(({ unit }) => unlinked.has(unit.reportId)).map(({ unit }) => unit.id))
  return atlas
    .readLinks()
    .filter(({ aId, bId }) => !isFresh.has(aId) && !isFresh.has(bId))
    .map((link) => ({ ...link, evidence: [] }))
}
