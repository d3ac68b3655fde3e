import type { GoldRecommendation } from './gold.js'
import type { GoldProblem } from './gold-problem.js'
import { nameKey } from './name-key.js'
import { nameUnit } from './name-places.js'
import { breach } from './report-problem.js'

/** What the annotation guidelines say of the words of a recommendation. */
export function findUnitTextBreaches(unit: GoldRecommendation, text: string): GoldProblem[] {
  const words = text.slice(unit.start, unit.end)
  return [
    ...findBulletSign(unit, words),
    ...findAbsentLabel(unit, words),
    ...findLabelInTitle(unit, text),
    ...findBadAddressee(unit, words),
    ...findBadDeadline(unit, words),
  ]
}

const bulletSign = /^[•●○▪■◦‣▸►➢✓✔·*\-–—]\s/u

function findBulletSign(unit: GoldRecommendation, words: string): GoldProblem[] {
  if (!bulletSign.test(words)) return []
  const said = { expected: 'the words after the bullet', found: `"${words[0]}"`, remedy: 'begin after the sign' }
  return [breach('unit/bullet', nameUnit(unit), unit, said)]
}

/** Characters of the span's beginning that a message shows. */
const shown = 30

/** Printed at the head, after markup, brackets or up to two words such as "Aanbeveling" or "Key action". */
function findAbsentLabel(unit: GoldRecommendation, words: string): GoldProblem[] {
  if (unit.label === null) return []
  const label = unit.label.split(/\s+/).map(escapeRegExp).join('\\s+')
  const atHead = new RegExp(`^[^\\p{L}\\p{N}]*(?:\\p{L}+[^\\p{L}\\p{N}]+){0,2}${label}(?![\\p{L}\\p{N}])`, 'u')
  if (atHead.test(words)) return []
  const found = `"${words.slice(0, shown).replace(/\s+/g, ' ')}"`
  const said = { expected: `"${unit.label}" at the start of the span`, found, remedy: 'mend the label or the start' }
  return [breach('unit/label', `${nameUnit(unit)} label`, unit, said)]
}

const escapeRegExp = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

function findLabelInTitle(unit: GoldRecommendation, text: string): GoldProblem[] {
  if (unit.label === null || unit.titleSpan === null) return []
  const title = text.slice(unit.titleSpan.start, unit.titleSpan.end)
  const isPrintedBefore = unit.titleSpan.start > unit.start
  if (isPrintedBefore || nameKey(title) === nameKey(unit.label)) return []
  const said = {
    expected: 'the heading without its label',
    found: `"${title.slice(0, shown)}"`,
    remedy: 'begin after the label',
  }
  return [breach('unit/title', `${nameUnit(unit)} title_span`, unit, said)]
}

/** Whom the guidelines never take for an addressee. */
const authors = ['we', 'wij', 'ons', 'us', 'ik', 'i']

function findBadAddressee(unit: GoldRecommendation, words: string): GoldProblem[] {
  const { addressee } = unit
  if (addressee === null) return []
  const place = `${nameUnit(unit)} addressee`
  if (authors.includes(nameKey(addressee))) {
    const said = { expected: 'whoever must act', found: `"${addressee}"`, remedy: 'set it to null' }
    return [breach('unit/addressee', place, unit, said)]
  }
  return isIn(words, addressee) ? [] : [breach('unit/addressee', place, unit, notThere(addressee))]
}

function findBadDeadline(unit: GoldRecommendation, words: string): GoldProblem[] {
  const { deadline } = unit
  if (!deadline || isIn(words, deadline.text)) return []
  return [breach('unit/deadline', `${nameUnit(unit)} deadline`, unit, notThere(deadline.text))]
}

/** Line ends and hyphens may stand within it. */
const isIn = (words: string, said: string): boolean => nameKey(words).includes(nameKey(said))

const notThere = (said: string) => ({
  expected: 'words that stand in the unit',
  found: `"${said}"`,
  remedy: 'take it from the unit, or set it to null',
})
