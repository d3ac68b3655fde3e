import { describe, expect, it } from 'vitest'
import { countriesSchema, loadCountries } from '../../src/lexicon/load-countries.js'
import { parseDataFile } from '../../src/lexicon/load-data-file.js'

const rest =
  'notCountries: []\nlanguageNouns: []\nlanguageVerbs: []\nlanguageHeads: []\nnoNouns: []\ndirections: []\npartNouns: []\npartHeads: []\ntitleNouns: []\n'
const read = (countries: string) => parseDataFile(`countries:\n${countries}${rest}`, 'countries.yaml', countriesSchema)
const denmark = '  - code: DK\n    nl: Denemarken\n    en: Denmark\n'

describe('the countries', () => {
  it('are the members of the United Nations with four more', () => {
    const codes = loadCountries().countries.map(({ code }) => code)
    expect(codes).toHaveLength(197)
    expect(codes).toEqual(expect.arrayContaining(['NL', 'GB', 'NO', 'VA', 'PS', 'TW', 'XK']))
  })

  it('are read when each form stands once', () => {
    expect(read(denmark).countries[0]?.nl).toEqual(['Denemarken'])
  })

  it('are refused when a form stands with two of them', () => {
    const other = '  - code: SE\n    nl: Zweden\n    en: Denmark\n'
    expect(() => read(denmark + other)).toThrow('countries.yaml:5: countries.1: "Denmark" stands with DK and with SE')
  })

  it('are refused when one stands twice', () => {
    expect(() => read(denmark + denmark)).toThrow('DK stands twice')
  })

  it('are refused without a name', () => {
    expect(() => read('  - code: DK\n    nl: Denemarken\n    en: ""\n')).toThrow('a country needs a name')
  })
})
