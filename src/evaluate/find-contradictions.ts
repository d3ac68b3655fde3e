import type { Span } from '../model/index.js'
import { byPlace, contains } from '../text/index.js'
import type { Gold, GoldMention, GoldRecommendation } from './gold.js'
import type { GoldProblem } from './gold-problem.js'
import { nameMention, nameUnit } from './name-places.js'
import { breach } from './report-problem.js'

/** What the form of a gold file cannot say: spans, order, references and themes. All of it is an error. */
export function findContradictions(gold: Gold, themeIds: readonly string[]): GoldProblem[] {
  const { recommendations, mentions, length } = gold
  return [
    ...recommendations.flatMap((unit) => findBadSpan(unit, nameUnit(unit), length)),
    ...mentions.flatMap((mention) => findBadSpan(mention, nameMention(mention), length)),
    ...findSharedIds(gold),
    ...findDisorder(gold),
    ...recommendations.flatMap((unit) => [
      ...findBadReferences(unit, recommendations),
      ...findBadThemes(unit, themeIds),
      ...findBadTitle(unit),
    ]),
    ...mentions.flatMap(findEmptyAmount),
  ]
}

const problem = (
  rule: string,
  place: string,
  span: Span,
  expected: string,
  found: string,
  remedy: string,
): GoldProblem => breach(rule, place, span, { expected, found, remedy })

function findBadSpan(span: Span, place: string, length: number): GoldProblem[] {
  const found = `${span.start} to ${span.end}`
  if (span.start >= span.end)
    return [problem('span/empty', place, span, 'an end after the start', found, 'mend the offsets')]
  if (span.end <= length) return []
  const remedy = 'mend the offsets or the length'
  return [problem('span/past-end', place, span, `offsets up to ${length}, the length`, found, remedy)]
}

function findSharedIds({ recommendations }: Gold): GoldProblem[] {
  const seen = new Set<string>()
  return recommendations.flatMap((unit) => {
    const isNew = !seen.has(unit.id)
    seen.add(unit.id)
    if (isNew) return []
    return [problem('unit/id', nameUnit(unit), unit, 'an id of its own', 'the id a second time', 'give it another id')]
  })
}

function findDisorder({ recommendations, mentions }: Gold): GoldProblem[] {
  const units = recommendations.flatMap((unit, index) => {
    const previous = recommendations[index - 1]
    if (!previous || byPlace(previous, unit) <= 0) return []
    const found = `it after ${previous.id}, which begins later`
    return [problem('unit/order', nameUnit(unit), unit, 'order of reading', found, 'sort by start')]
  })
  const overlaps = mentions.flatMap((mention, index) => {
    const previous = mentions[index - 1]
    if (!previous || previous.end <= mention.start) return []
    const expected = `a start from ${previous.end}, where the one before ends`
    const remedy = 'sort by start; mark the longest name once'
    return [problem('mention/overlap', nameMention(mention), mention, expected, `${mention.start}`, remedy)]
  })
  return [...units, ...overlaps]
}

function findBadReferences(unit: GoldRecommendation, units: readonly GoldRecommendation[]): GoldProblem[] {
  return (['parent', 'repeats'] as const).flatMap((key) => {
    const target = unit[key]
    if (target === null || (target !== unit.id && units.some(({ id }) => id === target))) return []
    const place = `${nameUnit(unit)} ${key}`
    return [problem(`unit/${key}`, place, unit, 'the id of another recommendation', target, 'mend or remove it')]
  })
}

function findBadThemes(unit: GoldRecommendation, themeIds: readonly string[]): GoldProblem[] {
  return unit.themes.flatMap((theme, index) => {
    const place = `${nameUnit(unit)} themes[${index}]`
    const expected = `one of ${themeIds.join(', ')}`
    if (!themeIds.includes(theme)) {
      return [problem('unit/theme', place, unit, expected, theme, 'use an id of the taxonomy')]
    }
    if (unit.themes.indexOf(theme) === index) return []
    return [problem('unit/theme', place, unit, 'each theme once', `${theme} twice`, 'remove one')]
  })
}

function findBadTitle(unit: GoldRecommendation): GoldProblem[] {
  const { titleSpan } = unit
  if (!titleSpan || (titleSpan.start < titleSpan.end && contains(unit, titleSpan))) return []
  const found = `${titleSpan.start} to ${titleSpan.end}`
  const expected = `a span within ${unit.start} to ${unit.end}`
  return [problem('unit/title', `${nameUnit(unit)} title_span`, unit, expected, found, 'mend the offsets')]
}

function findEmptyAmount(mention: GoldMention): GoldProblem[] {
  if (mention.type === 'organisation' || mention.type === 'country') return []
  if (mention.value !== null || mention.min !== null || mention.max !== null) return []
  const expected = 'a value, or a min or max'
  return [problem('amount/value', nameMention(mention), mention, expected, 'none', 'add what the amount says')]
}
