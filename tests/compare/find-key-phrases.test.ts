import { describe, expect, it } from 'vitest'
import { findKeyPhrases } from '../../src/compare/index.js'
import { aLinkUnit } from '../support/a-link-unit.js'

const energy = ['Leg een warmtenet aan in de wijk.', 'Betaal het warmtenet samen.', 'Bouw een warmtenet met bewoners.']
const data = [
  'Verbeter de gegevensuitwisseling tussen gemeenten.',
  'Regel de gegevensuitwisseling in de wet.',
  'Maak federatieve datastelsels verplicht.',
  'Gebruik federatieve datastelsels bij leveranciers.',
]
const selection = data.map((text) => aLinkUnit(text))
const all = [...selection, ...energy.map((text) => aLinkUnit(text))]
const phrases = (units = selection) => findKeyPhrases(units, all).map(({ phrase }) => phrase)

describe('key phrases', () => {
  it('are compounds and terms of more words', () => {
    expect(phrases()).toContain('gegevensuitwisseling')
    expect(phrases()).toContain('federatieve datastelsels')
  })

  it('are not what stands elsewhere, or once, or within a longer one', () => {
    for (const word of ['warmtenet', 'wet', 'datastelsels', 'de', 'verplicht']) expect(phrases()).not.toContain(word)
  })

  it('are those of the selection', () => expect(phrases(all.slice(4))).toEqual(['warmtenet']))

  it('are none for nothing', () => expect(findKeyPhrases([], all)).toEqual([]))
})
