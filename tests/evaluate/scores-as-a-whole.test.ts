import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addScores, type Gold, type Scores, scoreReport, summariseScores } from '../../src/evaluate/index.js'
import { aGold, goldMention, goldUnit, predictionFrom } from '../support/a-gold.js'

const textLength = 600
const text = 'de minister stelt een fonds in. '.repeat(20).slice(0, textLength)

/** Spans that follow each other without overlap, in order of reading. */
const spans = fc
  .uniqueArray(fc.integer({ min: 0, max: textLength }), { minLength: 2, maxLength: 24 })
  .map((offsets) => [...offsets].sort((a, b) => a - b))
  .map((offsets) => {
    const pairs = offsets.slice(1).map((end, index) => ({ start: offsets[index] as number, end }))
    // A span of white space alone holds no word that could be found.
    return pairs.filter(({ start, end }) => text.slice(start, end).trim() !== '')
  })

const recommendations = fc
  .tuple(
    spans,
    fc.infiniteStream(
      fc.record({
        tier: fc.constantFrom('formal' as const, 'prose' as const),
        role: fc.constantFrom('item' as const, 'group' as const, 'commitment' as const),
        label: fc.constantFrom('1', 'a', null),
        addressee: fc.constantFrom('de minister', null),
        issuer: fc.constantFrom('Algemene Rekenkamer', null),
        themes: fc.uniqueArray(fc.constantFrom('data', 'legacy', 'ai', 'values'), { minLength: 1, maxLength: 3 }),
        hasParent: fc.boolean(),
        hasTitle: fc.boolean(),
      }),
    ),
  )
  .map(([places, attributes]) =>
    places.map((span, index) => {
      const { hasParent, hasTitle, ...rest } = attributes.next().value
      const first = index > 0 && hasParent ? 'r0' : null
      return goldUnit({
        id: `r${index}`,
        ...span,
        ...rest,
        parent: first,
        repeats: first,
        titleSpan: hasTitle ? span : null,
      })
    }),
  )

const mentions = fc
  .tuple(
    spans,
    fc.infiniteStream(
      fc.constantFrom(
        { type: 'organisation' as const, canonical: 'Rijkswaterstaat' },
        { type: 'organisation' as const, canonical: 'Algemene Rekenkamer' },
        { type: 'country' as const, code: 'DK' },
        { type: 'money' as const, value: 5e7, currency: 'EUR' },
        { type: 'money' as const, min: 1e6, max: 2e6, vague: true, currency: 'EUR' },
        { type: 'percentage' as const, value: 33.6 },
        { type: 'quantity' as const, value: 12_000, unit: 'fte' },
      ),
    ),
  )
  .map(([places, kinds]) => places.map((span) => goldMention({ ...span, ...kinds.next().value })))

const golds: fc.Arbitrary<Gold> = fc.record({ recommendations, mentions }).map((parts) => aGold(text, parts))

/** Enough to meet every kind in both parts of a pair; a hundred, the default, takes seconds. */
const runs = { numRuns: 40 }

describe('scores', () => {
  it('of a prediction equal to the gold are all 1, or null where there is nothing to score', () => {
    fc.assert(
      fc.property(golds, (gold) => {
        const scores = scoreReport(gold, predictionFrom(gold, text))
        const summary = summariseScores(scores)
        for (const { precision, recall, f1 } of summary.found) {
          for (const ratio of [precision, recall, f1]) expect([1, null]).toContain(ratio)
        }
        for (const { accuracy } of summary.right) expect([1, null]).toContain(accuracy)
        expect(scores.found['recommendation@exact'].tp + scores.found['commitment@0.5'].tp).toBe(
          gold.recommendations.length,
        )
      }),
      runs,
    )
  })

  it('put every unit of gold and prediction on one side or the other, whatever is predicted', () => {
    fc.assert(
      fc.property(golds, golds, (gold, other) => {
        const prediction = predictionFrom(other, text)
        const { found } = scoreReport(gold, prediction)
        const organisations = gold.mentions.filter(({ type }) => type === 'organisation').length
        const predicted = prediction.mentions.filter(({ type }) => type === 'organisation').length
        const { tp, fp, fn } = found['organisation@overlap']
        expect([tp + fn, tp + fp]).toEqual([organisations, predicted])
      }),
      runs,
    )
  })

  it('of several reports are the sums of their counts', () => {
    fc.assert(
      fc.property(golds, golds, golds, (first, second, other) => {
        const list = [first, second].map((gold) => scoreReport(gold, predictionFrom(other, text)))
        const sum = addScores(list)
        const total = (read: (scores: Scores) => number) => list.reduce((count, scores) => count + read(scores), 0)
        for (const [kind, counts] of Object.entries(sum.found) as [keyof Scores['found'], object][]) {
          expect(counts).toEqual({
            tp: total((scores) => scores.found[kind].tp),
            fp: total((scores) => scores.found[kind].fp),
            fn: total((scores) => scores.found[kind].fn),
          })
        }
        expect(addScores([sum, addScores([])])).toEqual(sum)
        expect(sum.findings).toHaveLength(total((scores) => scores.findings.length))
      }),
      runs,
    )
  })

  it('are not the mean of the reports', () => {
    const gold = aGold(text, { recommendations: [goldUnit({ id: 'r1', start: 0, end: 30 })] })
    const long = aGold(text, {
      recommendations: [0, 100, 200].map((start) => goldUnit({ id: `r${start}`, start, end: start + 30 })),
    })
    const sum = addScores([
      scoreReport(gold, predictionFrom(gold, text)),
      scoreReport(long, predictionFrom(aGold(text), text)),
    ])
    expect(summariseScores(sum).found[0]).toMatchObject({ tp: 1, fn: 3, recall: 0.25 })
  })
})
