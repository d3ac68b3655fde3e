import { describe, expect, it } from 'vitest'
import { normaliseDate } from '../../src/read/normalise-date.js'

describe('normaliseDate', () => {
  it.each([
    ['2024', '2024'],
    ['2024-06', '2024-06'],
    ['2024-6-8', '2024-06-08'],
    ['2024-06-18T09:30:00Z', '2024-06-18'],
    ['18-06-2024', '2024-06-18'],
    ['18/6/2024', '2024-06-18'],
    ['18 juni 2024', '2024-06-18'],
    ['1 mrt. 2024', '2024-03-01'],
    ['maart 2024', '2024-03'],
    ['18 June 2024', '2024-06-18'],
    ['June 18, 2024', '2024-06-18'],
    ["D:20240618093000+02'00'", '2024-06-18'],
    ['D:2024', '2024'],
  ])('reads %s', (written, date) => {
    expect(normaliseDate(written)).toBe(date)
  })

  it.each(['', 'zomer 2024', '31 februari 2024', '2024-13-01', 'gisteren', '12.000', '0 mei 2024'])(
    'finds no date in "%s"',
    (written) => {
      expect(normaliseDate(written)).toBeUndefined()
    },
  )
})
