import { compareBags } from './bag.js'
import type { Profile } from './describe-unit.js'
import type { SharedTelling } from './find-candidates.js'
import { dot } from './vector.js'
import { weighNotion } from './weigh-notion.js'

/**
 * Log-odds that two recommendations ask the same, by what they share; fitted by logistic regression on one half of the
 * asks in the gold for links and rounded.
 * - `ask`, `passage`: soft cosine of what is asked, of the whole and of the two passages that are most alike;
 * - `heading`: what one stands under is what the other asks;
 * - `pairs`: notions that stand close together in both;
 * - `telling`: each notion that can be a reason;
 * - `theme`, `themes`: a common theme, and the cosine of all, weighed by rank;
 * - `field`: one is about a policy field, such as health, and the other is not; `ends`: one asks that something stop and
 *   the other neither that nor that there be less of it; `entity`, `addressee`: who is named and who must act. Too few of
 *   these stand in the gold to fit them.
 */
const odds = {
  none: -8.5,
  ask: 3.4,
  passage: 6,
  heading: 5.6,
  pairs: 0.7,
  telling: 0.3,
  theme: 0.55,
  themes: 3.2,
  field: -1,
  ends: -0.7,
  entity: 0.1,
  addressee: 0.1,
}

/** Beyond these, more of the same says no more. */
const most = { telling: 5, pairs: 3, entities: 2 }

/** Of a theme by rank. */
const rankWeights = [1, 0.7, 0.5]

/** Likeness of themes where those of one are not known. */
const unknownThemes = { common: 0.75, cosine: 0.75 }

/**
 * Least weight of the telling notions that are shared, in ten-thousandths, where the first theme is the same, where
 * another is common, and where none is: then the words must say much. A pair below it is not compared, which loses no
 * link of the gold and saves most of the work.
 */
const leastWeight = { sameFirst: 2000, common: 3000, none: 12_000 }

/** What two recommendations may have in common beside their words. */
interface Circumstances {
  readonly telling: number
  readonly common: number
  readonly cosine: number
}

/**
 * How likely two recommendations that share telling notions ask the same, 0 to 1. The same for (a, b) and (b, a), and
 * independent of all other recommendations. It is 0 where it could not reach `least`.
 */
export function measureLikeness(one: Profile, other: Profile, shared: SharedTelling, least = 0): number {
  const [a, b] = one.unit.id < other.unit.id ? [one, other] : [other, one]
  if (shared.weight < leastWeightOf(a, b)) return 0
  const circumstances = { telling: shared.count, ...compareThemes(a.unit.themeIds, b.unit.themeIds) }
  const without = fromCircumstances(a, b, circumstances)
  const cheap = without + fromWhole(a, b)
  if (likelihood(cheap + odds.passage * boundOfPassages(a, b)) < least) return 0
  return likelihood(cheap + odds.passage * mostAlike(a, b))
}

function leastWeightOf({ unit: { themeIds: one } }: Profile, { unit: { themeIds: other } }: Profile): number {
  if (one.length === 0 || other.length === 0 || one[0] === other[0]) return leastWeight.sameFirst
  return one.some((theme) => other.includes(theme)) ? leastWeight.common : leastWeight.none
}

const likelihood = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))

function fromCircumstances(a: Profile, b: Profile, { telling, common, cosine }: Circumstances): number {
  const entities = a.unit.entityIds.filter((entity) => b.unit.entityIds.includes(entity)).length
  const isElsewhere = [...a.fields].some((it) => !b.fields.has(it)) || [...b.fields].some((it) => !a.fields.has(it))
  return (
    odds.none +
    odds.telling * Math.min(most.telling, telling) +
    odds.theme * common +
    odds.themes * cosine +
    (isElsewhere ? odds.field : 0) +
    (endsAlone(a, b) || endsAlone(b, a) ? odds.ends : 0) +
    odds.entity * Math.min(most.entities, entities) +
    (sameAddressee(a.unit.addressee, b.unit.addressee) ? odds.addressee : 0)
  )
}

const endsAlone = (one: Profile, other: Profile): boolean => one.ends && !other.ends && !other.lessens

function fromWhole(a: Profile, b: Profile): number {
  const ask = compareBags(a.ask, b.ask)
  const heading = isBare(a) && isBare(b) ? ask : Math.max(compareBags(a.heading, b.ask), compareBags(b.heading, a.ask))
  const pairs = Math.min(most.pairs, Math.log1p(dot(a.pairs, b.pairs)))
  return odds.ask * ask + odds.heading * heading + odds.pairs * pairs
}

/** What has neither title nor heading, as in a text without layout, is not held against it. */
const isBare = ({ unit }: Profile): boolean => unit.title === null && unit.heading === null

/** What the likeness of passages cannot exceed: by Cauchy, the lengths of the longest. */
const boundOfPassages = (a: Profile, b: Profile): number => (a.own * b.wide + b.own * a.wide) / 2

/** Likeness of the two passages that are most alike. */
function mostAlike(a: Profile, b: Profile): number {
  let best = 0
  for (const one of a.passages) for (const other of b.passages) best = Math.max(best, compareBags(one, other))
  return best
}

/** Whether they have a theme in common, and how alike their themes are, 0 to 1. */
function compareThemes(a: readonly string[], b: readonly string[]): Pick<Circumstances, 'common' | 'cosine'> {
  if (a.length === 0 || b.length === 0) return unknownThemes
  let product = 0
  for (const [rank, theme] of a.entries()) product += weightAt(rank) * weightAt(b.indexOf(theme))
  return { common: product > 0 ? 1 : 0, cosine: product / Math.sqrt(squares(a.length) * squares(b.length)) }
}

const weightAt = (rank: number): number => rankWeights[rank] ?? 0

const squares = (count: number): number => rankWeights.slice(0, count).reduce((sum, weight) => sum + weight * weight, 0)

export const sameAddressee = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && a.toLowerCase() === b.toLowerCase()

/** What two recommendations share, the heaviest first. */
export function sharedNotions(a: Profile, b: Profile): readonly { readonly notion: string; readonly weight: number }[] {
  return [...a.notions]
    .filter(([notion]) => b.notions.has(notion) && weighNotion(notion) > 0)
    .map(([notion, weight]) => ({ notion, weight: weight * (b.notions.get(notion) as number) }))
    .sort((x, y) => y.weight - x.weight || (x.notion < y.notion ? -1 : 1))
}
