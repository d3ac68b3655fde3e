import { describe, expect, it } from 'vitest'
import { estimateIntervals } from '../../src/evaluate/estimate-intervals.js'
import { makeRandom } from '../../src/evaluate/make-random.js'

describe('makeRandom', () => {
  it('gives the same numbers for the same seed, and others for another', () => {
    const take = (seed: string) => {
      const random = makeRandom(seed)
      return Array.from({ length: 5 }, random)
    }
    expect(take('tune/prose')).toEqual(take('tune/prose'))
    expect(take('tune/prose')).not.toEqual(take('test/prose'))
  })

  it('gives numbers from 0 to below 1, as many in each tenth', () => {
    const random = makeRandom('any')
    const tenths = Array.from({ length: 10 }, () => 0)
    for (let drawn = 0; drawn < 10_000; drawn++) {
      const tenth = Math.floor(random() * 10)
      tenths[tenth] = (tenths[tenth] as number) + 1
    }
    expect(tenths).toHaveLength(10)
    for (const number of tenths) expect(Math.abs(number - 1000)).toBeLessThan(150)
  })
})

describe('estimateIntervals', () => {
  const report = { tp: 40, fp: 10, fn: 10 }

  it('is the same each time', () => {
    expect(estimateIntervals([report], 'seed')).toEqual(estimateIntervals([report], 'seed'))
  })

  it('lies around the ratio, as wide as the binomial distribution says', () => {
    // Recall is 0.8 of 50: its standard error is 0.057, so 95% lies within 0.11 on either side.
    const { recall } = estimateIntervals([report], 'seed')
    expect(recall?.low).toBeGreaterThan(0.64)
    expect(recall?.low).toBeLessThan(0.74)
    expect(recall?.high).toBeGreaterThan(0.86)
    expect(recall?.high).toBeLessThan(0.94)
  })

  it('is narrower with more findings', () => {
    const width = (list: (typeof report)[]) => {
      const { f1 } = estimateIntervals(list, 'seed')
      return (f1?.high ?? 0) - (f1?.low ?? 0)
    }
    expect(width([{ tp: 4000, fp: 1000, fn: 1000 }])).toBeLessThan(width([report]) / 5)
  })

  it.each([
    ['four reports: findings are drawn, and a mean of 0.5 is near', 4, 0.4, 0.6],
    ['five reports: reports are drawn, and they differ', 5, 0, 0.8],
  ])('with %s', (_, number, low, high) => {
    const reports = Array.from({ length: number }, (__, index) =>
      index % 2 ? { tp: 100, fp: 0, fn: 0 } : { tp: 0, fp: 0, fn: 100 },
    )
    const { recall } = estimateIntervals(reports, 'seed')
    if (number < 5) {
      expect(recall?.low).toBeGreaterThan(low)
      expect(recall?.high).toBeLessThan(high)
    } else {
      expect(recall?.low).toBe(low)
      expect(recall?.high).toBeGreaterThanOrEqual(high)
    }
  })

  it.each([
    ['nothing at all', { tp: 0, fp: 0, fn: 0 }, { precision: null, recall: null, f1: null }],
    ['only misses', { tp: 0, fp: 0, fn: 3 }, { precision: null, recall: { low: 0, high: 0 }, f1: { low: 0, high: 0 } }],
    [
      'only hits',
      { tp: 3, fp: 0, fn: 0 },
      { precision: { low: 1, high: 1 }, recall: { low: 1, high: 1 }, f1: { low: 1, high: 1 } },
    ],
  ])('of %s', (_, counts, intervals) => {
    expect(estimateIntervals([counts], 'seed')).toEqual(intervals)
  })
})
