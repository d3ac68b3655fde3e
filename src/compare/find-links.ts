import type { Link, LinkRelation } from '../model/index.js'
import type { Profile } from './describe-unit.js'
import { gatherLinkEvidence } from './gather-link-evidence.js'
import { leastShared, measureLikeness } from './measure-likeness.js'
import { isTelling } from './weigh-notion.js'

/** Likelihoods from which a relation holds. Tried on the gold for links. */
export const thresholds = { agrees: 0.27, related: 0.08, answers: 0.15 } as const

const leastSimilarity = Math.min(...Object.values(thresholds))

/**
 * The links that at least one of the fresh recommendations has, with each other and with those known before. Every pair
 * is judged by itself, so that links come out the same in whatever order, and in whatever batches, reports come in.
 *
 * @param fresh recommendations whose links are not known yet
 * @param known all others
 */
export function findLinks(fresh: readonly Profile[], known: readonly Profile[]): readonly Link[] {
  const profiles = [...known, ...fresh]
  const index = new Map<string, number[]>()
  const links: Link[] = []
  for (const [at, profile] of profiles.entries()) {
    const notions = tellingNotions(profile)
    if (at >= known.length)
      for (const candidate of findCandidates(index, notions, at)) {
        const link = judge(profile, profiles[candidate] as Profile)
        if (link) links.push(link)
      }
    for (const notion of notions) addTo(index, notion, at)
  }
  return links.sort(byIds)
}

/** Only what shares telling notions is ever looked at. */
const tellingNotions = ({ notions }: Profile): string[] => [...notions.keys()].filter(isTelling)

function addTo(index: Map<string, number[]>, notion: string, at: number): void {
  const places = index.get(notion)
  if (places) places.push(at)
  else index.set(notion, [at])
}

/** Places of the profiles, of `size` that are in the index, that share enough. */
function findCandidates(
  index: ReadonlyMap<string, readonly number[]>,
  notions: readonly string[],
  size: number,
): number[] {
  const shared = new Uint16Array(size)
  const candidates: number[] = []
  for (const notion of notions)
    for (const at of index.get(notion) ?? []) {
      const count = (shared[at] ?? 0) + 1
      shared[at] = count
      if (count === leastShared.withTheme) candidates.push(at)
    }
  return candidates
}

function judge(one: Profile, other: Profile): Link | null {
  const [a, b] = inOrder(one, other)
  if (isFamily(a, b) || (a.unit.role === 'commitment' && b.unit.role === 'commitment')) return null
  const similarity = measureLikeness(a, b, leastSimilarity)
  const relation = relate(a, b, similarity)
  if (relation === null) return null
  return {
    aId: a.unit.id,
    bId: b.unit.id,
    relation,
    similarity: Math.round(similarity * 1e4) / 1e4,
    evidence: gatherLinkEvidence(a, b),
  }
}

/** A commitment comes first, else the smaller id. */
function inOrder(one: Profile, other: Profile): readonly [Profile, Profile] {
  const promises = ({ unit }: Profile) => unit.role === 'commitment'
  if (promises(one) !== promises(other)) return promises(one) ? [one, other] : [other, one]
  return one.unit.id < other.unit.id ? [one, other] : [other, one]
}

/** A call and what stands under it are one ask. */
const isFamily = ({ unit: a }: Profile, { unit: b }: Profile): boolean =>
  a.parentId === b.id || b.parentId === a.id || (a.role === 'group' && b.role === 'group' && a.reportId === b.reportId)

function relate({ unit: a }: Profile, { unit: b }: Profile, similarity: number): LinkRelation | null {
  if (a.role === 'commitment') return similarity >= thresholds.answers && canAnswer(a, b) ? 'answers' : null
  if (a.reportId === b.reportId) return similarity >= thresholds.agrees ? 'related' : null
  if (similarity >= thresholds.agrees) return 'agrees'
  return similarity >= thresholds.related ? 'related' : null
}

interface Dated {
  readonly publishedOn: string | null
}

/** Nobody answers what is asked later; dates are compared as far as both are known. */
function canAnswer({ publishedOn: answered }: Dated, { publishedOn: asked }: Dated): boolean {
  if (answered === null || asked === null) return true
  const digits = Math.min(answered.length, asked.length)
  return answered.slice(0, digits) >= asked.slice(0, digits)
}

const byIds = (x: Link, y: Link): number => (x.aId === y.aId ? compare(x.bId, y.bId) : compare(x.aId, y.aId))
const compare = (x: string, y: string): number => (x < y ? -1 : Number(x > y))
