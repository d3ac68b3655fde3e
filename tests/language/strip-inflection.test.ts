import { describe, expect, it } from 'vitest'
import { stripInflection } from '../../src/language/index.js'

describe('what the inflections of an English word have in common', () => {
  it.each([
    ['pilot', 'pilots', 'piloted', 'piloting'],
    ['agree', 'agrees', 'agreed', 'agreeing'],
    ['manage', 'manages', 'managed', 'managing'],
    ['plan', 'plans', 'planned', 'planning'],
    ['policy', 'policies'],
    ['staff', 'staffing'],
    ['process', 'processes'],
  ])('%s', (...forms) => {
    expect(new Set(forms.map((form) => stripInflection(form, 'en'))).size).toBe(1)
  })

  it.each([
    ['regulations', 'regulators'],
    ['explain', 'explainable'],
    ['candidate', 'candid'],
    ['agreement', 'agree'],
    ['king', 'k'],
    ['status', 'state'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(stripInflection(one, 'en')).not.toBe(stripInflection(other, 'en'))
  })

  it('is the stem in Dutch', () => {
    expect(stripInflection('gemeenten', 'nl')).toBe(stripInflection('gemeente', 'nl'))
  })
})
