import fc from 'fast-check'
import type { Gold, GoldMention, GoldRecommendation } from '../../src/evaluate/index.js'
import type { MentionType, Span } from '../../src/model/index.js'
import { byPlace } from '../../src/text/index.js'
import { aGold, goldMention, goldUnit } from './a-gold.js'

interface Annotated {
  readonly text: string
  readonly gold: Gold
}

/** Words with characters of one, two and more UTF-16 units. */
const word = fc.constantFrom(
  'Stel',
  'één',
  '👋🏽',
  '€',
  '𝔄dvies',
  '👩‍👩‍👧',
  'e\u0301én',
  'x',
  '"quoted"',
  '\\n',
  '{a;b}',
)
/** White space of every kind that ends a line somewhere, and some that does not. */
const gap = fc.constantFrom(' ', '  ', '\n', '\n\n', '\r\n', '\r', '\t', '\f', '\u2028', '\u00a0')
/** Free text as an annotator may type it, without white space at its ends. */
const words = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 12 })
  .map((value) => value.trim())
  .filter((value) => value !== '' && !/\p{Cs}/u.test(value))
const perhaps = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null })
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
)

/** A text with gold that any format must hold: units that nest and touch, mentions that do not overlap. */
export const annotated: fc.Arbitrary<Annotated> = fc
  .array(fc.tuple(word, gap), { minLength: 1, maxLength: 12 })
  .chain((pieces) => {
    const text = pieces.flat().join('')
    const places = placesOf(pieces)
    return fc
      .record({
        units: fc.array(unit(places), { maxLength: 4 }),
        mentions: fc.array(perhaps(mention), { minLength: places.length, maxLength: places.length }),
        status: fc.constantFrom('final' as const, 'draft' as const),
        annotator: words,
      })
      .map(({ units, mentions, status, annotator }) => ({
        text,
        gold: aGold(text, {
          status,
          annotator,
          recommendations: tie(units),
          mentions: places.flatMap((place, index) => (mentions[index] ? [{ ...mentions[index], ...place }] : [])),
        }),
      }))
  })

function placesOf(pieces: readonly (readonly [string, string])[]): Span[] {
  let at = 0
  return pieces.map(([letters, space]) => {
    const place = { start: at, end: at + letters.length }
    at = place.end + space.length
    return place
  })
}

type Untied = GoldRecommendation & { readonly under: number; readonly again: number }

/** From the start of one word to the end of another. */
function unit(places: readonly Span[]): fc.Arbitrary<Untied> {
  const index = fc.nat({ max: places.length - 1 })
  return fc
    .record({
      ends: fc.tuple(index, index),
      title: perhaps(fc.tuple(index, index)),
      tier: fc.constantFrom('formal' as const, 'prose' as const),
      role: fc.constantFrom('item' as const, 'group' as const, 'commitment' as const),
      themes: fc.uniqueArray(fc.constantFrom('data', 'governance', 'ai', 'values'), { minLength: 1, maxLength: 3 }),
      sector: perhaps(fc.constantFrom('health', 'social-security')),
      label: perhaps(words),
      issuer: perhaps(words),
      addressee: perhaps(words),
      said: fc.constantFrom({ deadline: null }, { deadline: { text: 'voor 2026', from: null, to: '2025-12-31' } }),
      under: fc.nat({ max: 5 }),
      again: fc.nat({ max: 5 }),
    })
    .map(({ ends, title, said, ...rest }) => {
      const titleSpan = title && spanOf(places, title)
      const span = spanOf(places, titleSpan ? [...ends, ...(title ?? [])] : ends)
      return { ...goldUnit({ id: '', ...span, ...rest, ...said, titleSpan }), under: rest.under, again: rest.again }
    })
}

function spanOf(places: readonly Span[], ends: readonly number[]): Span {
  return { start: (places[Math.min(...ends)] as Span).start, end: (places[Math.max(...ends)] as Span).end }
}

/** In order, with ids, and some of them under others or repeating others. */
function tie(units: readonly Untied[]): GoldRecommendation[] {
  const ids = units.map((_, index) => `r${String(index + 1).padStart(3, '0')}`)
  const other = (wanted: number, index: number) => (wanted === index ? null : (ids[wanted] ?? null))
  return [...units].sort(byPlace).map(({ under, again, ...rest }, index) => {
    return { ...rest, id: ids[index] as string, parent: other(under, index), repeats: other(again, index) }
  })
}

const nowhere = { start: 0, end: 0 }
const amount = fc.record({
  value: number,
  min: perhaps(number),
  max: perhaps(number),
  vague: fc.boolean(),
  per: perhaps(words),
})
const typed = (type: MentionType, said: fc.Arbitrary<Partial<GoldMention>>) =>
  said.map((values) => goldMention({ type, ...nowhere, ...values }))

const mention: fc.Arbitrary<GoldMention> = fc.oneof(
  typed('organisation', fc.record({ canonical: words })),
  typed('country', fc.record({ code: fc.constantFrom('NL', 'GB') })),
  typed('percentage', amount),
  typed(
    'money',
    fc.tuple(amount, fc.constantFrom('EUR', 'GBP')).map(([said, currency]) => ({ ...said, currency })),
  ),
  typed(
    'quantity',
    fc.tuple(amount, words).map(([said, unitWord]) => ({ ...said, unit: unitWord })),
  ),
)
