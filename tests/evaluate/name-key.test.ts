import { describe, expect, it } from 'vitest'
import { isSameName } from '../../src/evaluate/name-key.js'

describe('names are compared', () => {
  it.each([
    ['Reken-\nkamer', 'Rekenkamer', true],
    ['Autoriteit Markt & Overheid', 'Autoriteit Markt en Overheid', true],
    ['Ports & Lighthouses Board', 'Ports and Lighthouses Board', true],
    ['Raad voor Eenden', 'Raad voor den', false],
    ['Andes Bank', 'es Bank', false],
    ['Ros & Linde', 'Ros Linden', false],
  ])('%s with %s', (a, b, isSame) => expect(isSameName(a, b)).toBe(isSame))
})
