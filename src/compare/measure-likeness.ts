import { loadSynonyms } from '../lexicon/index.js'
import type { Profile } from './describe-unit.js'
import { isTelling, weighNotion } from './weigh-notion.js'

/**
 * How a likeness comes about, tried on the gold for links.
 * - `slack` and `coverSlack` keep two units of few words from being alike for one of them; `damping` keeps a long unit
 *   comparable with a short one, at a typical length of weights.
 * - `reserve`: a notion in reasons and examples covers one that is asked up to so many times its weight; `emphasis`
 *   makes the heaviest notions of an ask matter most.
 * - `mannerOnly`: what remains of likeness when both only say how ("samen", "centraal"), unless each covers the other
 *   up to `mannerCover`.
 * - `theme`: by how much likeness rises with the same primary theme and falls without a common one.
 * - `otherField`: what remains of it when one is about a policy field, such as health, and the other is not.
 */
const rules = {
  slack: 3,
  damping: 0.8,
  typicalLength: 1.5,
  coverSlack: 0.5,
  reserve: 2,
  emphasis: 1.5,
  mannerOnly: 0.6,
  mannerCover: 0.6,
  theme: 0.6,
  otherField: 0.75,
  entity: 0.05,
  addressee: 0.05,
}

/** Least weight of a passage that says what is asked. */
const inFocus = 0.6

/** Telling notions that two units must share. */
export const leastShared = 2

/**
 * How alike what two recommendations ask is, 0 to 1. The same for (a, b) and (b, a), and independent of all other
 * recommendations. It is 0 where they share fewer than two telling notions.
 */
export function measureLikeness(a: Profile, b: Profile): number {
  if (a.unit.id > b.unit.id) return measureLikeness(b, a)
  if (countTelling(a, b) < leastShared) return 0
  const product = dot(a.notions, b.notions) + dot(a.pairs, b.pairs)
  const cosine = product / (damped(a.length) * damped(b.length))
  const covers = [coverage(a, b), coverage(b, a)] as const
  const cover = Math.sqrt(covers[0] * covers[1])
  const manner = sharesMannerOnly(a, b) && Math.min(...covers) < rules.mannerCover ? rules.mannerOnly : 1
  return Math.min(1, manner * Math.sqrt(cosine * cover) * factor(a, b))
}

function countTelling({ notions: a }: Profile, { notions: b }: Profile): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  let count = 0
  for (const notion of few.keys()) if (many.has(notion) && isTelling(notion) && ++count === leastShared) break
  return count
}

const isManner = (notion: string): boolean => notion.startsWith('=') && loadSynonyms().manners.has(notion.slice(1))

function sharesMannerOnly({ notions: a }: Profile, { notions: b }: Profile): boolean {
  for (const notion of a.keys()) if (b.has(notion) && isTelling(notion) && !isManner(notion)) return false
  return true
}

function dot(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [key, weight] of few) sum += weight * (many.get(key) ?? 0)
  return sum
}

const damped = (length: number): number =>
  (length * length + rules.slack) ** (rules.damping / 2) * rules.typicalLength ** (1 - rules.damping)

/** The part of what one asks that the other holds too. */
function coverage(one: Profile, other: Profile): number {
  let held = 0
  let all = rules.coverSlack
  for (const [notion, weight] of one.notions) {
    if ((one.focus.get(notion) ?? 0) < inFocus) continue
    all += weight ** rules.emphasis
    held += Math.min(weight, (other.notions.get(notion) ?? 0) * rules.reserve) ** rules.emphasis
  }
  return held / all
}

/** What is known beside the words: themes, policy field, who is named and who must act. */
function factor({ unit: a, fields: one }: Profile, { unit: b, fields: other }: Profile): number {
  const entities = Math.min(2, a.entityIds.filter((entity) => b.entityIds.includes(entity)).length)
  const addressee = sameAddressee(a.addressee, b.addressee) ? rules.addressee : 0
  const isElsewhere = [...one].some((field) => !other.has(field)) || [...other].some((field) => !one.has(field))
  const likely = 1 + rules.theme * compareThemes(a.themeIds, b.themeIds) + rules.entity * entities + addressee
  return likely * (isElsewhere ? rules.otherField : 1)
}

/** 1 for the same primary theme, 0 for another common one or where themes are not known, else -1. */
function compareThemes(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0
  if (a[0] === b[0]) return 1
  return a.some((theme) => b.includes(theme)) ? 0 : -1
}

export const sameAddressee = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && a.toLowerCase() === b.toLowerCase()

/** What two recommendations share, the heaviest first. */
export function sharedNotions(a: Profile, b: Profile): readonly { readonly notion: string; readonly weight: number }[] {
  return [...a.notions]
    .filter(([notion]) => b.notions.has(notion) && weighNotion(notion) > 0)
    .map(([notion, weight]) => ({ notion, weight: weight * (b.notions.get(notion) as number) }))
    .sort((x, y) => y.weight - x.weight || (x.notion < y.notion ? -1 : 1))
}
