import { describe, expect, it } from 'vitest'
import { stem } from '../../src/language/index.js'

describe('stem', () => {
  it.each([
    ['gemeente', 'gemeenten', 'nl'],
    ['overheid', 'overheden', 'nl'],
    ['Coördinatie', 'coordinatie', 'nl'],
    ['coo\u0308rdinatie', 'coördinatie', 'nl'],
    ['minister', 'ministers', 'nl'],
    ['minister', 'minister’s', 'nl'],
    ['foto', "foto's", 'nl'],
    ['foto’s', "foto's", 'nl'],
    ['agency', 'agencies', 'en'],
    ['government', 'government’s', 'en'],
    ['standardise', 'standardised', 'en'],
  ] as const)('brings %s and %s together (%s)', (one, other, language) => {
    expect(stem(one, language)).toBe(stem(other, language))
  })

  it.each([
    ['gemeente', 'gemeend', 'nl'],
    ['data', 'datum', 'nl'],
    ['public', 'publish', 'en'],
  ] as const)('keeps %s and %s apart (%s)', (one, other, language) => {
    expect(stem(one, language)).not.toBe(stem(other, language))
  })

  it('is lower case and remembers a word per language', () => {
    expect(stem('DIENSTEN', 'nl')).toBe('dienst')
    expect(stem('diensten', 'en')).not.toBe(stem('diensten', 'nl'))
  })

  it.each(['', "'s", '’', '2024', 'constructor', '__proto__'])('takes "%s"', (word) => {
    expect(stem(word, 'nl')).toBeTypeOf('string')
  })
})
