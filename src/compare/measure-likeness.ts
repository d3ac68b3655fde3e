import { compareBags } from './bag.js'
import { compareThemes } from './compare-themes.js'
import type { Profile } from './describe-unit.js'
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

/** Beyond these, more of the same says no more. */
const most = { telling: 5, entities: 2 }

/** Keeps two recommendations of few pairs from being alike for one of them; a squared weight. */
const slackOfPairs = 0.3

/**
 * How likely two recommendations ask the same, 0 to 1. The same for (a, b) and (b, a), and independent of all other
 * recommendations.
 */
export function measureLikeness(one: Profile, other: Profile): number {
  const [a, b] = one.unit.id < other.unit.id ? [one, other] : [other, one]
  return likelihood(odds.none + fromCircumstances(a, b) + fromWords(a, b))
}

const likelihood = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))

function fromCircumstances(a: Profile, b: Profile): number {
  const entities = a.unit.entityIds.filter((entity) => b.unit.entityIds.includes(entity)).length
  const isElsewhere = [...a.fields].some((it) => !b.fields.has(it)) || [...b.fields].some((it) => !a.fields.has(it))
  return (
    odds.telling * Math.min(most.telling, countShared(a.telling, b.telling)) +
    odds.themes * compareThemes(a.unit.themeIds, b.unit.themeIds) +
    (isElsewhere ? odds.field : 0) +
    (endsAlone(a, b) || endsAlone(b, a) ? odds.ends : 0) +
    odds.entity * Math.min(most.entities, entities) +
    (sameAddressee(a.unit.addressee, b.unit.addressee) ? odds.addressee : 0)
  )
}

const endsAlone = (one: Profile, other: Profile): boolean => one.ends && !other.ends && !other.lessens

function fromWords(a: Profile, b: Profile): number {
  const heading =
    isBare(a) && isBare(b)
      ? compareBags(a.ask, b.ask)
      : Math.max(compareBags(a.heading, b.ask), compareBags(b.heading, a.ask))
  return odds.heading * heading + odds.pairs * compareBags(a.pairs, b.pairs, slackOfPairs)
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
