import { contains, overlap } from '../text/index.js'
import type { Gold, GoldRecommendation } from './gold.js'
import type { GoldProblem } from './gold-problem.js'
import { nameUnit } from './name-places.js'
import { breach, doubt } from './report-problem.js'

type Units = ReadonlyMap<string, GoldRecommendation>

/** What the annotation guidelines say of recommendations among each other, and can be seen without the text. */
export function findUnitBreaches({ recommendations }: Gold): GoldProblem[] {
  const units: Units = new Map(recommendations.map((unit) => [unit.id, unit]))
  return recommendations.flatMap((unit, index) => [
    ...findBadParent(unit, units),
    ...findBadRepeat(unit, units),
    ...findEmptyGroup(unit, recommendations),
    ...recommendations.slice(index + 1).flatMap((later) => findBadOverlap(unit, later, units)),
  ])
}

/** A group, or a call that a later item sharpens; a commitment stands by itself. */
function findBadParent(unit: GoldRecommendation, units: Units): GoldProblem[] {
  const parent = units.get(unit.parent ?? '')
  if (!parent) return []
  const place = `${nameUnit(unit)} parent`
  if (unit.role === 'commitment') {
    const words = { expected: 'none for a commitment', found: parent.id, remedy: 'set it to null' }
    return [breach('commitment/parent', place, unit, words)]
  }
  if (ancestors(unit, units).includes(unit.id)) {
    const words = {
      expected: 'a parent that does not stand under it',
      found: parent.id,
      remedy: 'mend one of the parents',
    }
    return [breach('parent/circle', place, unit, words)]
  }
  const isCall = parent.role === 'item' && parent.tier === 'formal'
  if (parent.role === 'group' || isCall) return []
  const found = `${parent.id}, a ${parent.tier} ${parent.role}`
  const remedy = `make ${parent.id} a group, or set the parent to null`
  return [breach('parent/role', place, unit, { expected: 'a group, or a formal item that it sharpens', found, remedy })]
}

/** The ids above it; in a circle its own among them. */
function ancestors(unit: GoldRecommendation, units: Units): string[] {
  const ids: string[] = []
  let parent = units.get(unit.parent ?? '')
  while (parent && !ids.includes(parent.id)) {
    ids.push(parent.id)
    parent = units.get(parent.parent ?? '')
  }
  return ids
}

/** A summary's bullet may come back as a heading, but an advice is no promise. */
function findBadRepeat(unit: GoldRecommendation, units: Units): GoldProblem[] {
  const first = units.get(unit.repeats ?? '')
  if (!first) return []
  const place = `${nameUnit(unit)} repeats`
  if (first.start >= unit.start) {
    const words = {
      expected: 'an earlier recommendation',
      found: `${first.id} at ${first.start}`,
      remedy: 'let the later one repeat the earlier one',
    }
    return [breach('repeats/later', place, unit, words)]
  }
  if (first.repeats !== null) {
    const found = `${first.id}, which repeats ${first.repeats} itself`
    const words = { expected: 'the first place where the report says it', found, remedy: `point to ${first.repeats}` }
    return [breach('repeats/not-first', place, unit, words)]
  }
  if ((first.role === 'commitment') === (unit.role === 'commitment')) return []
  const words = {
    expected: `one that is a ${unit.role} as well`,
    found: `${first.id}, a ${first.role}`,
    remedy: 'mend a role, or remove it',
  }
  return [breach('repeats/role', place, unit, words)]
}

function findEmptyGroup(unit: GoldRecommendation, units: readonly GoldRecommendation[]): GoldProblem[] {
  if (unit.role !== 'group' || units.some(({ parent }) => parent === unit.id)) return []
  const words = {
    expected: 'recommendations below a group',
    found: 'none',
    remedy: 'make it an item, or give them this parent',
  }
  return [doubt('group/empty', nameUnit(unit), unit, words)]
}

function findBadOverlap(unit: GoldRecommendation, later: GoldRecommendation, units: Units): GoldProblem[] {
  if (overlap(unit, later) === 0) return []
  const found = `characters shared with ${unit.id} (${unit.start} to ${unit.end})`
  const group = [unit, later].find(({ role }) => role === 'group')
  if (group) {
    const expected = `nothing within ${group.id}, a group: its span is its own lines alone`
    return [
      breach('group/span', nameUnit(later), later, { expected, found, remedy: 'cut the group back to its heading' }),
    ]
  }
  const isNested =
    (ancestors(later, units).includes(unit.id) && contains(unit, later)) ||
    (ancestors(unit, units).includes(later.id) && contains(later, unit))
  if (isNested) return []
  const remedy = 'cut one of the two, make one of them, or give the inner one the outer one as parent'
  return [breach('unit/overlap', nameUnit(later), later, { expected: 'a place of its own', found, remedy })]
}
