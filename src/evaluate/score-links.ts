import { overlap } from '../text/index.js'
import type { LinkGold, LinkGoldMember } from './link-gold.js'

/** A recommendation as far as scoring links needs it. */
export interface LinkedUnit {
  readonly id: string
  readonly reportId: string
  readonly start: number
  readonly end: number
  readonly repeatsId: string | null
}

interface LinkedPair {
  readonly aId: string
  readonly bId: string
  readonly relation: string
  readonly similarity: number
}

export interface LinkedCorpus {
  readonly units: readonly LinkedUnit[]
  readonly links: readonly LinkedPair[]
  readonly clusters: readonly (readonly string[])[]
}

/** Pairs of recommendations in different reports, right or wrong by the gold. */
export interface PairScore {
  readonly truePositives: number
  readonly falsePositives: number
  readonly falseNegatives: number
}

export interface LinkScores {
  /** Members of the gold that are a recommendation in the corpus, and those that are not. */
  readonly found: number
  readonly missing: number
  /** `agrees` against pairs of one ask; a link counts as wrong where both ends are members of asks, of no common one. */
  readonly agrees: PairScore
  /** `agrees` and `related` together. */
  readonly anyLink: PairScore
  /** Pairs that share a cluster. */
  readonly clusters: PairScore
  /** The reports of each ask that a right link or a common cluster joins to another of its reports. */
  readonly reach: Reach
  /** The same of the halves of the asks: rules were tried on the first, the second was left alone. */
  readonly halves: { readonly tuned: Reach & PairCount; readonly kept: Reach & PairCount }
  /** Of the `agrees` links between reports, the 50 most similar. */
  readonly judgedAgrees: Judged
  /** Of all links between reports that rest on likeness, the 50 most similar, whatever the relation. */
  readonly judgedFirst: Judged
}

/** Reports that hold an ask, over all asks, and those that are joined to another one that does. */
interface Reach {
  readonly reports: number
  readonly joined: number
}

/** Pairs of one ask in different reports, and those that have a link or share a cluster. */
interface PairCount {
  readonly pairs: number
  readonly linked: number
}

/** How many of some links a reader judged, and how many of these are right. */
export interface Judged {
  readonly links: number
  readonly judged: number
  readonly right: number
}

/** Links to judge, the most similar first. */
const toJudge = 50

/** Least Dice of two spans that are the same recommendation. */
const leastOverlap = 0.5

/**
 * How well links and clusters agree with what a reader sees. Depends on its arguments alone.
 *
 * @param isTuned whether rules were tried on an ask, by its id
 */
export function scoreLinks(
  gold: LinkGold,
  { units, links, clusters }: LinkedCorpus,
  isTuned: (ask: string) => boolean = () => true,
): LinkScores {
  const locate = makeLocator(units)
  const asks = gold.asks.map(({ members }) => members.map(locate))
  const located = asks.map((ids) => ids.filter((id) => id !== null))
  const members = new Set(located.flat())
  const right = new Set(located.flatMap((ids) => pairsAcross([...new Set(ids)])))
  const score = (pairs: ReadonlySet<string>): PairScore => {
    const counted = [...pairs].filter((pair) => pair.split(' ').every((id) => members.has(id)))
    const truePositives = counted.filter((pair) => right.has(pair)).length
    return { truePositives, falsePositives: counted.length - truePositives, falseNegatives: right.size - truePositives }
  }
  const across = links.filter(({ aId, bId }) => reportOf(aId) !== reportOf(bId))
  const linked = new Set([
    ...across.filter(({ relation }) => relation !== 'answers').map(({ aId, bId }) => keyOf(aId, bId)),
    ...clusters.flatMap(pairsAcross),
  ])
  const membersOf = (half: Half | null): string[][] =>
    gold.asks.flatMap(({ id }, at) => {
      const found = [...new Set((asks[at] as (string | null)[]).filter((each) => each !== null))]
      return half === null || (isTuned(id) ? 'tuned' : 'kept') === half ? [found] : []
    })
  const measure = (half: Half) => ({ ...reachOf(membersOf(half), linked), ...countPairs(membersOf(half), linked) })
  const agreeing = across.filter(({ relation }) => relation === 'agrees')
  return {
    found: located.flat().length,
    missing: asks.flat().length - located.flat().length,
    agrees: score(new Set(agreeing.map(({ aId, bId }) => keyOf(aId, bId)))),
    anyLink: score(new Set(across.filter(({ relation }) => relation !== 'answers').map((l) => keyOf(l.aId, l.bId)))),
    clusters: score(new Set(clusters.flatMap(pairsAcross))),
    reach: reachOf(membersOf(null), linked),
    halves: { tuned: measure('tuned'), kept: measure('kept') },
    judgedAgrees: countJudged(agreeing),
    judgedFirst: countJudged(across.filter(({ relation }) => relation !== 'answers')),
  }

  function countJudged(candidates: readonly LinkedPair[]): Judged {
    const verdicts = new Map(
      gold.verdicts.flatMap(({ a, b, isRight }) => {
        const [one, other] = [locate(a), locate(b)]
        return one !== null && other !== null ? [[keyOf(one, other), isRight] as const] : []
      }),
    )
    const first = [...candidates].sort((x, y) => y.similarity - x.similarity).slice(0, toJudge)
    const found = first.flatMap(({ aId, bId }) => verdicts.get(keyOf(aId, bId)) ?? [])
    return { links: first.length, judged: found.length, right: found.filter(Boolean).length }
  }
}

type Half = 'tuned' | 'kept'

function reachOf(asks: readonly (readonly string[])[], linked: ReadonlySet<string>): Reach {
  const counts = asks.map((ids) => {
    const joined = pairsAcross(ids).filter((pair) => linked.has(pair))
    return {
      reports: new Set(ids.map(reportOf)).size,
      joined: new Set(joined.flatMap((pair) => pair.split(' ').map(reportOf))).size,
    }
  })
  const sum = (pick: (count: Reach) => number) => counts.reduce((total, count) => total + pick(count), 0)
  return { reports: sum(({ reports }) => reports), joined: sum(({ joined }) => joined) }
}

function countPairs(asks: readonly (readonly string[])[], linked: ReadonlySet<string>): PairCount {
  const pairs = [...new Set(asks.flatMap(pairsAcross))]
  return { pairs: pairs.length, linked: pairs.filter((pair) => linked.has(pair)).length }
}

/** Finds the recommendation that a member is; of a repeat, the first place. */
function makeLocator(units: readonly LinkedUnit[]): (member: LinkGoldMember) => string | null {
  return (member) => {
    const shares = units
      .filter(({ reportId }) => reportId === member.reportId)
      .map((unit) => ({ unit, share: shareOf(unit, member) }))
      .filter(({ share }) => share >= leastOverlap)
      .sort((x, y) => y.share - x.share)
    const best = shares[0]?.unit
    return best === undefined ? null : (best.repeatsId ?? best.id)
  }
}

/** Dice of two spans. */
const shareOf = (a: LinkGoldMember, b: LinkGoldMember): number =>
  (2 * overlap(a, b)) / (a.end - a.start + (b.end - b.start))

const reportOf = (id: string): string => id.slice(0, id.indexOf('/'))

const pairsAcross = (ids: readonly string[]): string[] =>
  ids.flatMap((a, index) => ids.slice(index + 1).flatMap((b) => (reportOf(a) === reportOf(b) ? [] : [keyOf(a, b)])))

const keyOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)
