import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenise } from '../../src/language/index.js'

const untidy = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        'de',
        'o.a.',
        'foto’s',
        '€',
        '5,5',
        '👍🏽',
        '\n',
        '\u00a0',
        '\t',
        ' ',
        '  ',
        '\u00ad',
        'can’t',
        '(',
        '”',
        '1.000,-',
        'é',
        'e\u0301',
        '\u2028',
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
)

describe('a token', () => {
  it('is what stands at its place, in order, and all tokens together leave out only white space', () => {
    fc.assert(
      fc.property(untidy, (text) => {
        let end = 0
        for (const token of tokenise(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.text)
          expect(token.text.length).toBeGreaterThan(0)
          expect(token.start).toBeGreaterThanOrEqual(end)
          expect(text.slice(end, token.start).trim()).toBe('')
          end = token.end
        }
        expect(text.slice(end).trim()).toBe('')
      }),
    )
  })

  it.each([
    ['Gemeenten', 'word'],
    ['privacy-officer', 'word'],
    ['2024', 'number'],
    ['5,5', 'number'],
    [';', 'punctuation'],
    ['€', 'symbol'],
    ['%', 'symbol'],
    ['👍', 'other'],
  ])('"%s" is a %s', (text, kind) => {
    expect(tokenise(text)[0]?.kind).toBe(kind)
  })

  it('is a stretch as a whole where it is too long for a word', () => {
    const long = '.'.repeat(100_000)
    const text = `de ${long} wet`
    expect(tokenise(text).map((token) => token.text)).toEqual(['de', long, 'wet'])
  })

  it('of a Dutch sentence has its offsets', () => {
    const text = 'Geef  de minister\n€ 5 miljoen (per jaar).'
    expect(tokenise(text).map((token) => token.text)).toEqual([
      'Geef',
      'de',
      'minister',
      '€',
      '5',
      'miljoen',
      '(',
      'per',
      'jaar',
      ')',
      '.',
    ])
    expect(tokenise(text)[1]).toMatchObject({ start: 6, end: 8 })
  })
})
