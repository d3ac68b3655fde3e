import { describe, expect, it } from 'vitest'
import { type Criterion, matchSpans } from '../../src/evaluate/match-spans.js'
import { withoutWhiteSpace } from '../../src/evaluate/without-white-space.js'

type Pair = readonly [number, number]
const spans = (pairs: readonly Pair[]) => pairs.map(([start, end]) => ({ start, end }))

const cases: readonly {
  claim: string
  gold: readonly Pair[]
  predicted: readonly Pair[]
  criterion: Criterion
  hits: readonly (readonly [gold: number, predicted: number])[]
}[] = [
  { claim: 'the same span is a hit', gold: [[0, 10]], predicted: [[0, 10]], criterion: 'exact', hits: [[0, 0]] },
  { claim: 'one character more is not exact', gold: [[0, 10]], predicted: [[0, 11]], criterion: 'exact', hits: [] },
  { claim: 'one character more passes 0.9', gold: [[0, 10]], predicted: [[0, 11]], criterion: 0.9, hits: [[0, 0]] },
  { claim: 'two characters more do not pass 0.9', gold: [[0, 10]], predicted: [[0, 12]], criterion: 0.9, hits: [] },
  { claim: 'half of the union passes 0.5', gold: [[0, 10]], predicted: [[0, 20]], criterion: 0.5, hits: [[0, 0]] },
  { claim: 'less than half does not', gold: [[0, 10]], predicted: [[0, 21]], criterion: 0.5, hits: [] },
  { claim: 'being covered is not enough', gold: [[10, 20]], predicted: [[0, 100]], criterion: 0.5, hits: [] },
  {
    claim: 'one shared character overlaps',
    gold: [[0, 10]],
    predicted: [[9, 30]],
    criterion: 'overlap',
    hits: [[0, 0]],
  },
  { claim: 'touching is no overlap', gold: [[0, 10]], predicted: [[10, 20]], criterion: 'overlap', hits: [] },
  { claim: 'an empty prediction finds nothing', gold: [[0, 10]], predicted: [[5, 5]], criterion: 'overlap', hits: [] },
  {
    claim: 'of two predictions on one gold span the better is the hit and the other a false alarm',
    gold: [[0, 10]],
    predicted: [
      [0, 8],
      [0, 9],
    ],
    criterion: 0.5,
    hits: [[0, 1]],
  },
  {
    claim: 'of two equal predictions the first given is the hit',
    gold: [[0, 10]],
    predicted: [
      [0, 10],
      [0, 10],
    ],
    criterion: 'exact',
    hits: [[0, 0]],
  },
  {
    claim: 'one prediction over two gold spans finds one of them',
    gold: [
      [0, 10],
      [10, 20],
    ],
    predicted: [[0, 20]],
    criterion: 0.5,
    hits: [[0, 0]],
  },
  {
    claim: 'one prediction over two unequal gold spans finds the greater',
    gold: [
      [0, 8],
      [8, 20],
    ],
    predicted: [[0, 20]],
    criterion: 'overlap',
    hits: [[1, 0]],
  },
  {
    claim: 'the best pair goes first even where another gold span stands before it',
    gold: [
      [0, 10],
      [12, 30],
    ],
    predicted: [
      [6, 30],
      [0, 5],
    ],
    criterion: 'overlap',
    hits: [
      [0, 1],
      [1, 0],
    ],
  },
  {
    claim: 'a heading is not found by the item below it',
    gold: [
      [0, 20],
      [21, 60],
    ],
    predicted: [[21, 60]],
    criterion: 'overlap',
    hits: [[1, 0]],
  },
]

describe('matchSpans', () => {
  it.each(cases)('$claim', ({ gold, predicted, criterion, hits }) => {
    const goldSpans = spans(gold)
    const predictedSpans = spans(predicted)
    const matching = matchSpans(goldSpans, predictedSpans, criterion)
    const found = matching.hits.map((hit) => [goldSpans.indexOf(hit.gold), predictedSpans.indexOf(hit.predicted)])
    expect(found).toEqual(hits)
    expect(matching.misses).toEqual(goldSpans.filter((_, index) => !hits.some(([g]) => g === index)))
    expect(matching.falseAlarms).toEqual(predictedSpans.filter((_, index) => !hits.some(([, p]) => p === index)))
  })

  it('does not depend on the order of the predictions', () => {
    const gold = spans([
      [0, 10],
      [10, 20],
    ])
    const [first, second] = spans([
      [1, 10],
      [2, 18],
    ])
    const pairs = (order: ReturnType<typeof spans>) => matchSpans(gold, order, 'overlap').hits
    expect(pairs([first, second] as never)).toEqual(pairs([second, first] as never))
  })

  it('counts no white space where it is told so', () => {
    const text = 'Stel een\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\nfonds in'
    const [gold, predicted] = [spans([[0, text.length]]), spans([[0, 8]])]
    expect(matchSpans(gold, predicted, 0.5).hits).toHaveLength(0)
    expect(matchSpans(gold, predicted, 0.5, withoutWhiteSpace(text)).hits).toHaveLength(1)
  })
})

describe('withoutWhiteSpace', () => {
  const place = withoutWhiteSpace('Een  \nfonds ')
  it.each([
    [0, 3, 0, 3],
    [0, 6, 0, 3],
    [3, 6, 3, 3],
    [6, 12, 3, 8],
    [6, 99, 3, 8],
  ])('counts %i to %i as %i to %i', (start, end, from, to) => {
    expect(place({ start, end })).toEqual({ start: from, end: to })
  })
})
