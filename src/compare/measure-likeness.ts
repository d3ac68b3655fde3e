import { boundOf, compareBags } from './bag.js'
import { compareThemes } from './compare-themes.js'
import type { Profile } from './describe-unit.js'
import type { Candidate } from './find-candidates.js'
import { countShared } from './vector.js'
import { weighNotion } from './weigh-notion.js'

/**
 * Log-odds that two recommendations ask the same, by what they share; fitted by logistic regression on the gold for
 * links and rounded.
 * - `pairs`: soft cosine of the notions that stand side by side in them;
 * - `heading`: what one stands under is what the other asks;
 * - `telling`: each notion that can be a reason;
 * - `themes`: soft cosine of their themes, weighed by rank;
 * - `field`: one is about a policy field, such as health, and the other is not; `ends`: one asks that something stop and
 *   the other neither that nor that there be less of it; `entity`, `addressee`: who is named and who must act. Too few of
 *   these stand in the gold to fit them.
 */
const odds = {
  none: -5.4,
  pairs: 9,
  heading: 5,
  telling: 0.27,
  themes: 3.3,
  field: -0.5,
  ends: -1,
  entity: 0.1,
  addressee: 0.1,
}

type Met = Pick<Candidate, 'pairs' | 'isUnder'>

/** Beyond these, more of the same says no more. */
const most = { telling: 5, entities: 2 }

/**
 * How likely two recommendations ask the same, 0 to 1. The same for (a, b) and (b, a), and independent of all other
 * recommendations. It is 0 where it could not reach `least`: what costs more is left for those that may.
 *
 * @param met what the search for candidates saw of them
 */
export function measureLikeness(one: Profile, other: Profile, met: Met, least = 0): number {
  const [a, b] = one.unit.id < other.unit.id ? [one, other] : [other, one]
  const needed = Math.log(least / (1 - least))
  const known = odds.none + odds.pairs * met.pairs + fromThemes(a, b)
  const heading = met.isUnder ? odds.heading * boundOfHeading(a, b) : 0
  if (known + mostFromCircumstances + heading < needed) return 0
  return likelihood(known + fromCircumstances(a, b) + (met.isUnder ? odds.heading * compareHeadings(a, b) : 0))
}

const likelihood = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))

const fromThemes = (a: Profile, b: Profile): number =>
  odds.themes * compareThemes(a.themes, b.themes) + (a.fields === b.fields ? 0 : odds.field)

const mostFromCircumstances = odds.telling * most.telling + odds.entity * most.entities + odds.addressee

function fromCircumstances(a: Profile, b: Profile): number {
  return (
    odds.telling * Math.min(most.telling, countShared(a.telling, b.telling)) +
    (endsAlone(a, b) || endsAlone(b, a) ? odds.ends : 0) +
    odds.entity * Math.min(most.entities, countCommon(a.unit.entityIds, b.unit.entityIds)) +
    (sameAddressee(a.unit.addressee, b.unit.addressee) ? odds.addressee : 0)
  )
}

function countCommon(a: readonly string[], b: readonly string[]): number {
  let count = 0
  for (const id of a) if (b.includes(id)) count++
  return count
}

const endsAlone = (one: Profile, other: Profile): boolean => one.ends && !other.ends && !other.lessens

/** Whether what one stands under is what the other asks. */
function compareHeadings(a: Profile, b: Profile): number {
  if (isBare(a) && isBare(b)) return compareBags(a.ask, b.ask)
  return Math.max(compareBags(a.heading, b.ask), compareBags(b.heading, a.ask))
}

function boundOfHeading(a: Profile, b: Profile): number {
  if (isBare(a) && isBare(b)) return boundOf(a.ask, b.ask)
  return Math.max(boundOf(a.heading, b.ask), boundOf(b.heading, a.ask))
}

/** What has neither title nor heading, as in a text without layout, is not held against it. */
const isBare = ({ unit }: Profile): boolean => unit.title === null && unit.heading === null

export const sameAddressee = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && a.toLowerCase() === b.toLowerCase()

/** What two recommendations share, the heaviest first. */
export function sharedNotions(a: Profile, b: Profile): readonly { readonly notion: string; readonly weight: number }[] {
  return [...a.notions]
    .filter(([notion]) => b.notions.has(notion) && weighNotion(notion) > 0)
    .map(([notion, weight]) => ({ notion, weight: weight * (b.notions.get(notion) as number) }))
    .sort((x, y) => y.weight - x.weight || (x.notion < y.notion ? -1 : 1))
}
