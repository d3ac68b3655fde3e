import { describe, expect, it } from 'vitest'
import { termWeights } from '../../src/language/index.js'

describe('the weight of a term', () => {
  const [first, second] = termWeights([
    ['inkoop', 'inkoop', 'overheid', 'wet'],
    ['overheid', 'wet', 'wet', 'algoritme'],
    ['overheid'],
  ])

  it('grows with the times it stands in the document', () => {
    expect(first?.get('inkoop')).toBeCloseTo(2 * (second?.get('algoritme') as number))
    expect(second?.get('wet')).toBeCloseTo(2 * (first?.get('wet') as number))
  })

  it('is lower for a term that other documents hold', () => {
    expect(second?.get('algoritme')).toBeGreaterThan(second?.get('overheid') as number)
  })

  it('is there for the terms of the document alone, heaviest first', () => {
    expect([...(first?.keys() ?? [])]).toEqual(['inkoop', 'wet', 'overheid'])
  })

  it('counts names of object members as words', () => {
    const [weights] = termWeights([['__proto__', '__key', 'constructor', 'toString', 'constructor'], ['a']])
    expect([...(weights?.keys() ?? [])].sort()).toEqual(['__key', '__proto__', 'constructor', 'toString'])
    expect(weights?.get('constructor')).toBeCloseTo(2 * (weights?.get('toString') as number))
  })

  it('of nothing is nothing', () => {
    expect(termWeights([])).toEqual([])
    expect(termWeights([[]])).toEqual([new Map()])
  })
})
