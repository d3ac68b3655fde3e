import type { Evidence } from '../model/index.js'
import type { Profile } from './describe-unit.js'
import { sameAddressee, sharedNotions } from './measure-likeness.js'

/** Terms to show; the rest adds little. */
const mostTerms = 8

/** Why two recommendations are linked, in words a user can read. */
export function gatherLinkEvidence(a: Profile, b: Profile): readonly Evidence[] {
  const terms = sharedNotions(a, b)
    .slice(0, mostTerms)
    .map(({ notion, weight }) => ({ kind: 'link/shared-term', detail: sayBoth(a, b, notion), weight: round(weight) }))
  const themes = a.unit.themeIds
    .filter((theme) => b.unit.themeIds.includes(theme))
    .map((theme) => ({ kind: 'link/shared-theme', detail: theme, weight: 0.5 }))
  const entities = a.unit.entityIds
    .filter((entity) => b.unit.entityIds.includes(entity))
    .map((entity) => ({ kind: 'link/shared-entity', detail: entity, weight: 0.1 }))
  const addressee = sameAddressee(a.unit.addressee, b.unit.addressee)
    ? [{ kind: 'link/same-addressee', detail: a.unit.addressee as string, weight: 0.1 }]
    : []
  return [...terms, ...themes, ...entities, ...addressee]
}

/** "inkoop" where both write it so, else "inkoop ~ aanschaf". */
function sayBoth(a: Profile, b: Profile, notion: string): string {
  const [one, other] = [a, b].map(({ words }) => words.get(notion) ?? notion) as [string, string]
  return one.toLowerCase() === other.toLowerCase() ? one.toLowerCase() : `${one} ~ ${other}`
}

const round = (weight: number): number => Math.round(weight * 1000) / 1000
