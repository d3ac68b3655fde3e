import { describe, expect, it } from 'vitest'
import { isInfinitivePhrase } from '../../src/language/index.js'

describe('a phrase with an infinitive', () => {
  it.each([
    'Budget verhogen',
    'Regels schrappen.',
    'Clubs eerder betrekken bij plannen voor nieuwe velden.',
    'Meer samenwerken met scholen.',
    'Standaarden vastleggen in de wet',
    'Lokalen ombouwen, te beginnen in de oudste wijk.',
  ])('names an act: %s', (text) => {
    expect(isInfinitivePhrase(text)).toBe(true)
  })

  it.each([
    'De velden zijn goed onderhouden.',
    'Kosten en baten',
    'Plannen voor scholen',
    'Gegevens van burgers',
    'Voorzieningen voor ouderen',
    'De clubs moeten het veld beheren.',
    'Een nieuw veld.',
  ])('does not: %s', (text) => {
    expect(isInfinitivePhrase(text)).toBe(false)
  })
})
