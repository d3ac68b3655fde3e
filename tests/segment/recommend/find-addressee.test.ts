import { describe, expect, it } from 'vitest'
import { findAddressee } from '../../../src/segment/recommend/find-addressee.js'
import { cues } from '../../support/a-segmented-report.js'

describe('who must act', () => {
  it.each([
    ['De minister moet het loket openen.', 'De minister'],
    ['Daarom moet de minister van Financiën betalen.', 'de minister van Financiën'],
    ['Wij bevelen de minister aan om het loket te openen.', 'de minister'],
    ['Wij roepen het kabinet op om te betalen.', 'het kabinet'],
    ['Departementen: signaleer en herstel.', 'Departementen'],
    ['Geef gemeenten meer ruimte.', 'gemeenten'],
    ['Laat de Tweede Kamer beslissen.', 'de Tweede Kamer'],
    ['Gemeenten en provincies moeten samenwerken.', 'Gemeenten en provincies'],
    ['Het is van belang dat ziekenhuizen meedoen.', 'ziekenhuizen'],
    ['De Tweede Kamer zou dit kunnen bepalen.', 'De Tweede Kamer'],
  ])('is named in "%s"', (text, addressee) => {
    expect(findAddressee(text, cues.nl)).toBe(addressee)
  })

  it.each([
    ['The government must build one counter.', 'The government'],
    ['We urge the minister to act.', 'the minister'],
    ['Departments should publish their plans.', 'Departments'],
  ])('is named in English in "%s"', (text, addressee) => {
    expect(findAddressee(text, cues.en)).toBe(addressee)
  })

  it.each([
    'Er is één loket nodig.',
    'We moeten dit samen doen.',
    'Bouw één loket.',
    'Het loket van de minister is open.',
  ])('is nobody in "%s"', (text) => {
    expect(findAddressee(text, cues.nl)).toBeNull()
  })

  it.each(['De minister moet betalen.', 'Volgens ons zou het kabinet dit moeten doen.'])(
    'stands in the sentence as it is given: "%s"',
    (text) => {
      expect(text).toContain(findAddressee(text, cues.nl))
    },
  )
})
