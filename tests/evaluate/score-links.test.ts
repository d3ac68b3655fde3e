import { describe, expect, it } from 'vitest'
import { type LinkGold, scoreLinks } from '../../src/evaluate/index.js'

const unit = (reportId: string, start: number, repeatsId: string | null = null) => ({
  id: `${reportId}/r${start}`,
  reportId,
  start,
  end: start + 100,
  repeatsId,
})
const member = (reportId: string, start: number) => ({ reportId, start, end: start + 100 })
const link = (a: string, b: string, similarity: number, relation = 'agrees') => ({
  aId: a,
  bId: b,
  relation,
  similarity,
})

const gold: LinkGold = {
  reports: {},
  asks: [
    { id: 'one', label: 'One', members: [member('a', 0), member('b', 0), member('c', 0)] },
    { id: 'two', label: 'Two', members: [member('a', 500), member('b', 500)] },
  ],
  verdicts: [
    { a: member('a', 0), b: member('b', 0), isRight: true },
    { a: member('a', 0), b: member('b', 500), isRight: false },
  ],
}
const units = [unit('a', 0), unit('a', 500), unit('b', 5), unit('b', 500), unit('c', 300), unit('c', 0, 'c/r300')]

describe('scoreLinks', () => {
  const scores = scoreLinks(gold, {
    units,
    links: [
      link('a/r0', 'b/r5', 0.9),
      link('a/r0', 'b/r500', 0.8),
      link('a/r0', 'c/r300', 0.3, 'related'),
      link('a/r0', 'a/r500', 0.9),
      link('a/r500', 'c/r999', 0.7),
    ],
    clusters: [['a/r500', 'b/r500']],
  })

  it('finds members by overlap, and a repeat by its first place', () => {
    expect([scores.found, scores.missing]).toEqual([5, 0])
  })

  it('counts pairs of one ask as right, of two asks as wrong, and leaves out what is in no ask', () => {
    expect(scores.agrees).toEqual({ truePositives: 1, falsePositives: 1, falseNegatives: 3 })
    expect(scores.anyLink).toEqual({ truePositives: 2, falsePositives: 1, falseNegatives: 2 })
    expect(scores.clusters).toEqual({ truePositives: 1, falsePositives: 0, falseNegatives: 3 })
  })

  it('counts the verdicts on the strongest links', () => {
    expect(scores.judgedAgrees).toEqual({ links: 3, judged: 2, right: 1 })
    expect(scores.judgedFirst).toEqual({ links: 4, judged: 2, right: 1 })
  })

  it('says which members are not there', () => {
    expect(scoreLinks(gold, { units: [], links: [], clusters: [] })).toMatchObject({ found: 0, missing: 5 })
  })
})
