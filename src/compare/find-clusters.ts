import type { Cluster, Link } from '../model/index.js'
import type { Profile } from './describe-unit.js'
import { labelCluster } from './label-cluster.js'

/**
 * Mean similarity that two groups must have to become one, where pairs without a link count as 0; and the least part of
 * their pairs that must be linked. Together they keep a chain of neighbours from becoming one cluster. Tried on the
 * gold for links.
 */
const rules = { leastMean: 0.45, leastLinked: 0.6 }

/**
 * Groups recommendations by average linkage over the links between them, the most alike first. Depends on the
 * recommendations and links alone, not on their order. A cluster has two or more members; answers bind nothing.
 */
export function findClusters(profiles: readonly Profile[], links: readonly Link[]): readonly Cluster[] {
  const byId = new Map(profiles.map((profile) => [profile.unit.id, profile]))
  const binding = links.filter(({ relation, aId, bId }) => relation !== 'answers' && byId.has(aId) && byId.has(bId))
  const similarity = new Map(binding.map((link) => [keyOf(link.aId, link.bId), link.similarity]))
  const groups = new Map(binding.flatMap(({ aId, bId }) => [aId, bId]).map((id) => [id, [id]]))

  for (const { aId, bId } of [...binding].sort(byStrength)) {
    const [one, other] = [groups.get(aId), groups.get(bId)] as [string[], string[]]
    if (one === other || !belongTogether(one, other, similarity)) continue
    const merged = [...one, ...other].sort()
    for (const id of merged) groups.set(id, merged)
  }
  return [...new Set(groups.values())]
    .filter(({ length }) => length >= 2)
    .map((memberIds) => describe(memberIds.map((id) => byId.get(id) as Profile)))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

function belongTogether(one: readonly string[], other: readonly string[], similarity: ReadonlyMap<string, number>) {
  const found = one.flatMap((a) => other.flatMap((b) => similarity.get(keyOf(a, b)) ?? []))
  const pairs = one.length * other.length
  const sum = found.reduce((total, value) => total + value, 0)
  return found.length >= rules.leastLinked * pairs && sum >= rules.leastMean * pairs
}

function describe(members: readonly Profile[]): Cluster {
  const oldest = [...members].sort(byAge)[0] as Profile
  return {
    id: `cluster/${oldest.unit.id}`,
    label: labelCluster(members),
    memberIds: members.map(({ unit }) => unit.id),
  }
}

/** The earliest date first; what has none comes last. */
function byAge({ unit: a }: Profile, { unit: b }: Profile): number {
  const [one, other] = [a.publishedOn ?? '9999', b.publishedOn ?? '9999']
  if (one !== other) return one < other ? -1 : 1
  return a.id < b.id ? -1 : 1
}

function byStrength(x: Link, y: Link): number {
  if (x.similarity !== y.similarity) return y.similarity - x.similarity
  return keyOf(x.aId, x.bId) < keyOf(y.aId, y.bId) ? -1 : 1
}

const keyOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)
