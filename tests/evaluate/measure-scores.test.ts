import { describe, expect, it } from 'vitest'
import { measureScores } from '../../src/evaluate/index.js'
import { aGold, aPrediction, goldUnit, predictedUnit } from '../support/a-gold.js'
import { aScoredReport } from '../support/a-scored-report.js'

const text = 'de minister stelt een fonds in. '.repeat(20)
const at = (id: string, start: number, end: number) => ({ id, start, end })

/** Of three recommendations two are found, one of them with other borders; there is one false alarm. */
const first = aScoredReport(
  aGold(text, {
    report: 'first',
    recommendations: [
      goldUnit(at('r1', 0, 40)),
      goldUnit({ ...at('r2', 50, 100), issuer: 'Raad van State' }),
      goldUnit({ ...at('r3', 110, 140), tier: 'prose' }),
    ],
  }),
  aPrediction(text, {
    recommendations: [
      predictedUnit({ ...at('p1', 0, 40), form: 'headed' }),
      predictedUnit({ ...at('p2', 52, 90), form: 'bullet', language: 'en' }),
      predictedUnit({ ...at('p3', 200, 240), form: 'bullet' }),
    ],
  }),
)
/** One recommendation, found. */
const second = aScoredReport(
  aGold(text, { report: 'second', recommendations: [goldUnit(at('r1', 0, 40))] }),
  aPrediction(text, { recommendations: [predictedUnit({ ...at('p1', 0, 40), form: 'headed' })] }),
  { mediaType: 'application/pdf' },
)
/** A report without recommendations, of which none are found. */
const empty = aScoredReport(aGold(text, { report: 'empty' }), aPrediction(text))

const measures = measureScores([first, second, empty], 'tune')
const row = (kind: string) => measures.found.find((each) => each.kind === kind)

describe('measureScores', () => {
  it('has micro counts, and the mean of the F1 of reports in which there is something to score', () => {
    expect(row('recommendation@0.5')).toMatchObject({ tp: 3, fp: 1, fn: 1, f1: 0.75 })
    expect(row('recommendation@0.5')?.macroF1).toBeCloseTo((4 / 6 + 1) / 2)
  })

  it.each([
    ['recommendation@0.5', 3],
    ['recommendation@0.9', 2],
    ['recommendation@exact', 2],
  ])('finds by %s %i', (kind, found) => {
    expect(row(kind)?.tp).toBe(found)
  })

  it('has an interval around each ratio', () => {
    const { low = 2, high = -1 } = row('recommendation@0.5')?.intervals.f1 ?? {}
    expect(low).toBeLessThan(0.75)
    expect(high).toBeGreaterThan(0.75)
  })

  it('is null throughout where there is nothing to score', () => {
    const nothing = { precision: null, recall: null, f1: null }
    expect(row('commitment@0.5')).toMatchObject({ ...nothing, intervals: nothing, macroF1: null })
    const none = measureScores([empty], 'empty')
    expect(none.boundaries).toEqual({
      matched: 0,
      start: { mean: null, median: null },
      end: { mean: null, median: null },
    })
    expect(none.groups).toEqual([])
  })

  it('says how far off the borders are of what was found', () => {
    expect(measures.boundaries).toEqual({
      matched: 3,
      start: { mean: 2 / 3, median: 0 },
      end: { mean: 10 / 3, median: 0 },
    })
  })

  it('groups units by what they are, the gold going before the prediction', () => {
    const groups = measures.groups.map(({ trait, value, tp, fp, fn }) => [trait, value, tp, fp, fn])
    expect(groups).toEqual([
      ['tier', 'formal', 3, 1, 0],
      ['tier', 'prose', 0, 0, 1],
      ['form', 'bullet', 1, 1, null],
      ['form', 'headed', 2, 0, null],
      ['issuer', 'with', 1, 0, 0],
      ['issuer', 'without', 2, 1, 1],
      ['language', 'en', 1, 0, 0],
      ['language', 'nl', 2, 1, 1],
      ['layout', 'application/pdf', 1, 0, 0],
      ['layout', 'text/plain', 2, 1, 1],
    ])
  })

  it('knows no recall of a form: the gold does not say in which one a missed unit stands', () => {
    const form = measures.groups.find(({ trait, value }) => trait === 'form' && value === 'bullet')
    expect(form).toMatchObject({ precision: 0.5, recall: null, f1: null })
  })
})
