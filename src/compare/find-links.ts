import type { Link, LinkRelation } from '../model/index.js'
import type { Profile } from './describe-unit.js'
import { type Candidate, makeCandidateIndex } from './find-candidates.js'
import { gatherLinkEvidence } from './gather-link-evidence.js'
import { measureLikeness } from './measure-likeness.js'

/** Likelihoods from which a relation holds. Tried on the gold for links. */
export const thresholds = { agrees: 0.36, related: 0.15, answers: 0.25 } as const

/**
 * The links that at least one of the fresh recommendations has, with each other and with those known before. Every pair
 * is judged by itself, so that links come out the same in whatever order, and in whatever batches, reports come in.
 *
 * @param fresh recommendations whose links are not known yet
 * @param known all others
 */
export function findLinks(fresh: readonly Profile[], known: readonly Profile[]): readonly Link[] {
  const index = makeCandidateIndex()
  const links: Link[] = []
  for (const profile of fresh) {
    link(profile)
    index.add(profile)
  }
  // The fresh ones are mostly few: they are indexed, and the known ones look in it.
  for (const profile of known) link(profile)
  return links.sort(byIds)

  function link(profile: Profile): void {
    for (const candidate of index.find(profile)) {
      const found = judge(profile, fresh[candidate.at] as Profile, candidate)
      if (found) links.push(found)
    }
  }
}

function judge(one: Profile, other: Profile, candidate: Candidate): Link | null {
  const [a, b] = inOrder(one, other)
  if (isFamily(a, b) || (a.unit.role === 'commitment' && b.unit.role === 'commitment')) return null
  const similarity = measureLikeness(a, b, candidate, leastFor(a, b))
  const relation = relate(a, b, { pairs: candidate.pairs, similarity })
  if (relation === null) return null
  return {
    aId: a.unit.id,
    bId: b.unit.id,
    relation,
    similarity: Math.round(similarity * 1e4) / 1e4,
    evidence: gatherLinkEvidence(a, b),
  }
}

/** Likelihood below which two have no relation. */
function leastFor({ unit: a }: Profile, { unit: b }: Profile): number {
  if (a.role === 'commitment') return thresholds.answers
  return a.reportId === b.reportId ? thresholds.agrees : thresholds.related
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

interface Shared {
  /** Of notions side by side: 0 where they are alike for what they stand under alone. */
  readonly pairs: number
  readonly similarity: number
}

function relate({ unit: a }: Profile, { unit: b }: Profile, { pairs, similarity }: Shared): LinkRelation | null {
  if (a.role === 'commitment') return similarity >= thresholds.answers && canAnswer(a, b) ? 'answers' : null
  if (a.reportId === b.reportId) return similarity >= thresholds.agrees ? 'related' : null
  if (similarity >= thresholds.agrees && pairs > 0) return 'agrees'
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
