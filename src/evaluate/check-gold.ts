import type { Span } from '../model/index.js'
import { byPlace, contains } from '../text/index.js'
import type { Gold, GoldMention, GoldRecommendation } from './gold.js'
import { GoldError } from './gold-error.js'

type Complain = (place: string, expected: string, found: string, remedy: string) => never

/**
 * Checks what the form of a gold file cannot say: spans, order, references and themes.
 *
 * @throws {GoldError} at the first contradiction
 */
export function checkGold(gold: Gold, name: string, themeIds: readonly string[]): void {
  const complain: Complain = (place, expected, found, remedy) => {
    throw new GoldError({ file: name, place, expected, found, remedy })
  }
  for (const unit of gold.recommendations) checkSpan(unit, nameOf(unit), gold.length, complain)
  for (const mention of gold.mentions) checkSpan(mention, placeOf(mention), gold.length, complain)
  checkIds(gold, complain)
  checkOrder(gold, complain)
  for (const unit of gold.recommendations) checkRecommendation(unit, gold, themeIds, complain)
  for (const mention of gold.mentions) checkAmount(mention, complain)
}

const nameOf = (unit: GoldRecommendation): string => `recommendation ${unit.id}`
const placeOf = (mention: GoldMention): string => `${mention.type} at ${mention.start}`

function checkSpan(span: Span, place: string, length: number, complain: Complain): void {
  const found = `${span.start} to ${span.end}`
  if (span.start >= span.end) complain(place, 'an end after the start', found, 'mend the offsets')
  if (span.end > length) complain(place, `offsets up to ${length}, the length`, found, 'mend the offsets or the length')
}

function checkIds(gold: Gold, complain: Complain): void {
  const seen = new Set<string>()
  for (const { id } of gold.recommendations) {
    if (seen.has(id)) complain(`recommendation ${id}`, 'an id of its own', 'the id a second time', 'give it another id')
    seen.add(id)
  }
}

function checkOrder(gold: Gold, complain: Complain): void {
  gold.recommendations.forEach((unit, index, units) => {
    const previous = units[index - 1]
    if (!previous || byPlace(previous, unit) <= 0) return
    complain(nameOf(unit), 'order of reading', `it after ${previous.id}, which begins later`, 'sort by start')
  })
  gold.mentions.forEach((mention, index, mentions) => {
    const previous = mentions[index - 1]
    if (!previous || previous.end <= mention.start) return
    const remedy = 'sort by start; mark the longest name once'
    complain(placeOf(mention), `a start from ${previous.end}, where the one before ends`, `${mention.start}`, remedy)
  })
}

function checkRecommendation(unit: GoldRecommendation, gold: Gold, themeIds: readonly string[], complain: Complain) {
  for (const key of ['parent', 'repeats'] as const) {
    const target = unit[key]
    const exists = target === null || (target !== unit.id && gold.recommendations.some(({ id }) => id === target))
    if (!exists) complain(`${nameOf(unit)} ${key}`, 'the id of another recommendation', target, 'mend or remove it')
  }
  for (const [index, theme] of unit.themes.entries()) {
    const place = `${nameOf(unit)} themes[${index}]`
    if (!themeIds.includes(theme)) complain(place, `one of ${themeIds.join(', ')}`, theme, 'use an id of the taxonomy')
    if (unit.themes.indexOf(theme) < index) complain(place, 'each theme once', `${theme} twice`, 'remove one')
  }
  if (unit.titleSpan && (unit.titleSpan.start >= unit.titleSpan.end || !contains(unit, unit.titleSpan))) {
    const found = `${unit.titleSpan.start} to ${unit.titleSpan.end}`
    complain(`${nameOf(unit)} title_span`, `a span within ${unit.start} to ${unit.end}`, found, 'mend the offsets')
  }
}

function checkAmount(mention: GoldMention, complain: Complain): void {
  if (mention.type === 'organisation' || mention.type === 'country') return
  if (mention.value !== null || mention.min !== null || mention.max !== null) return
  complain(placeOf(mention), 'a value, or a min or max', 'none', 'add what the amount says')
}
