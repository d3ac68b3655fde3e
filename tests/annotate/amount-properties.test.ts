import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAmounts } from '../../src/annotate/amounts/find-amounts.js'
import { loadAmountWords } from '../../src/lexicon/index.js'
import { aReport } from '../support/a-report.js'
import { dutchNumberWords } from '../support/dutch-number-words.js'

const words = loadAmountWords()

/** The values of the amounts in a sentence about a sum that is written so. */
const readSum = (sum: string): (number | null)[] =>
  findAmounts(aReport(`De dijk kost ${sum} euro meer.`), words).map(({ value }) => value)

/** Digits as Dutch writes them: stops between groups of three, a comma before the decimals. */
const inDutchDigits = (whole: bigint, decimals: string): string =>
  whole.toString().replace(/\B(?=(?:\d{3})+$)/g, '.') + (decimals && `,${decimals}`)

/** Not more digits than a double holds, so that there is one value to read back. */
const whole = fc.bigInt({ min: 0n, max: 999_999_999_999n })
const decimals = fc.oneof(fc.constant(''), fc.stringMatching(/^\d{1,2}$/))
const scales = [
  ['duizend', 3],
  ['miljoen', 6],
  ['mln', 6],
  ['mln.', 6],
  ['miljard', 9],
  ['mld', 9],
  ['mrd', 9],
  ['biljoen', 12],
] as const

describe('any decimal reads back as exactly the same value', () => {
  it('in Dutch digits', () => {
    fc.assert(
      fc.property(whole, decimals, (value, rest) => {
        expect(readSum(inDutchDigits(value, rest))).toEqual([Number(`${value}.${rest || '0'}`)])
      }),
    )
  })

  it('in digits with a scale word', () => {
    const small = fc.integer({ min: 0, max: 999 })
    fc.assert(
      fc.property(small, fc.stringMatching(/^\d{0,4}$/), fc.constantFrom(...scales), (value, rest, [scale, power]) => {
        const written = `${value}${rest && `,${rest}`} ${scale}`
        expect(readSum(written)).toEqual([Number(`${value}.${rest || '0'}e${power}`)])
      }),
    )
  })

  it('in words up to 999 999', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999 }), (value) => {
        expect(readSum(dutchNumberWords(value))).toEqual([value])
      }),
      { numRuns: 500 },
    )
  })

  it('in words with a scale word', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999 }), fc.constantFrom(...scales), (value, [scale, power]) => {
        expect(readSum(`${dutchNumberWords(value)} ${scale}`)).toEqual([Number(`${value}e${power}`)])
      }),
    )
  })

  it('in millions and thousands in words', () => {
    const million = fc.integer({ min: 2, max: 999 })
    const thousand = fc.integer({ min: 1000, max: 999_999 })
    fc.assert(
      fc.property(million, thousand, (millions, rest) => {
        const written = `${dutchNumberWords(millions)} miljoen ${dutchNumberWords(rest)}`
        expect(readSum(written)).toEqual([millions * 1_000_000 + rest])
      }),
    )
  })

  it('and never makes noise of what cannot be a binary fraction', () => {
    const sums = ['102,65', '1,1 miljard', '4,35 miljoen', '0,29 miljoen', '1,005 miljoen', '33,3 mln', '2,675 mld']
    expect(sums.flatMap(readSum)).toEqual([
      102.65, 1_100_000_000, 4_350_000, 290_000, 1_005_000, 33_300_000, 2_675_000_000,
    ])
  })
})
