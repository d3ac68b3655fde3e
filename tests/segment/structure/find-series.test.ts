import { describe, expect, it } from 'vitest'
import { findSeries } from '../../../src/segment/structure/find-series.js'
import { someLines } from '../../support/a-mapped-text.js'

/** The series in a text, each as its lines. */
function series(text: string): string[][] {
  const lines = someLines(text)
  const members = findSeries(lines, () => false)
  const found = new Set([...members.values()].map((member) => member.series))
  return [...found].map((indices) => indices.map((index) => lines[index]?.text ?? ''))
}

describe('a series', () => {
  it.each([
    ['numbers', '1. Een\nmeer\n2. Twee\n\n3. Drie', [['1. Een', '2. Twee', '3. Drie']]],
    ['letters', 'a) een\nb) twee', [['a) een', 'b) twee']]],
    ['roman numerals', 'i. een\nii. twee\niii. drie', [['i. een', 'ii. twee', 'iii. drie']]],
    [
      'bare letters below a colon',
      'Doe dit:\na tel de boten;\nb meet de diepte.',
      [['a tel de boten;', 'b meet de diepte.']],
    ],
    ['bare numbers with titles', '1 Regie\nTekst.\n2 Geld', [['1 Regie', '2 Geld']]],
    [
      'one inside another',
      '1. Een\na. aap\nb. beer\n2. Twee',
      [
        ['1. Een', '2. Twee'],
        ['a. aap', 'b. beer'],
      ],
    ],
    [
      'one after another',
      '1. Een\n2. Twee\n\n1. Aap\n2. Beer',
      [
        ['1. Een', '2. Twee'],
        ['1. Aap', '2. Beer'],
      ],
    ],
    ['numbers of two parts', '2.1 Regie\n2.2 Geld\n3.1 Mensen', [['2.1 Regie', '2.2 Geld'], ['3.1 Mensen']]],
    ['numbers alone on their lines', '1\nRegie\n\n2\nGeld\n\n3\nMensen', [['1', '2', '3']]],
    ['numbers out of order, from columns', '1\nRegie\n\n3\nMensen\n\n2\nGeld', [['1', '3', '2']]],
  ])('is made of %s', (_, text, expected) => {
    const found = series(text)
    expect(found).toHaveLength(expected.length)
    expect(found).toEqual(expect.arrayContaining(expected))
  })

  it.each([
    '3. Een los getal\nTekst.',
    '2024 was een goed jaar.\n2025 ook.',
    '1 minister deed mee.\n2 ministers niet.',
    '1. Alleen één',
    '1\nRegie\n\n2\nGeld',
    '40\nprocent\n\n41\nprocent',
    '1 EUR\n2 EUR',
  ])('is not made of %j', (text) => {
    expect(series(text)).toEqual([])
  })
})
