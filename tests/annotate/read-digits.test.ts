import { describe, expect, it } from 'vitest'
import { readDigits } from '../../src/annotate/amounts/read-digits.js'

describe('digits are read by the conventions of the language', () => {
  it.each([
    ['1.234', '.', '1234'],
    ['1.234', ',', '1.234'],
    ['1,234', ',', '1234'],
    ['1.234,5', '.', '1234.5'],
    ['1,234.5', '.', '1234.5'],
    ['1.234.567', ',', '1234567'],
    ['4,9', '.', '4.9'],
    ['4.9', '.', '4.9'],
    ['0,125', ',', '0.125'],
    ['37 000', '.', '37000'],
    ['2½', '.', '2.5'],
  ])('%s with %s for thousands is %s', (text, separator, decimal) => {
    expect(readDigits(text, separator)?.decimal).toBe(decimal)
  })

  it('reads three decimals of a sum as thousands in either language', () => {
    expect(readDigits('1.500', ',')?.asSum).toBe('1500')
  })

  it.each(['3.8.1', '15.05.2024', '1.23.456,7'])('%s is no number', (text) => {
    expect(readDigits(text, '.')).toBeNull()
  })
})
