import { describe, expect, it } from 'vitest'
import { findCountries } from '../../src/annotate/countries/find-countries.js'
import { loadCountries } from '../../src/lexicon/index.js'
import type { Language } from '../../src/model/index.js'
import { aReport } from '../support/a-report.js'

const lexicon = loadCountries()

/** Each country as "code surface". */
function countriesIn(text: string, language: Language = 'nl'): string[] {
  return findCountries(aReport(text, {}, language), lexicon, []).map(
    ({ entity, view }) => `${entity?.identifiers.iso3166} ${text.slice(view.start, view.end)}`,
  )
}

describe('every country is found by its names', () => {
  const names = lexicon.countries.flatMap(({ code, names }) => names.map((name) => [name, code] as const))
  it.each(names)('%s', (name, code) => {
    expect(countriesIn(`Er is ervaring opgedaan in ${name}.`)).toEqual([`${code} ${name}`])
  })
})

describe('every adjective and every people is found', () => {
  const forms = [...lexicon.formsByFirstWord.values()].flat()
  const rows = forms
    .filter(({ kind }) => kind === 'adjective' || kind === 'language' || kind === 'people')
    .map(
      ({ kind, printed, country }) => [printed, country.code, kind === 'people' ? 'die daar wonen' : 'beleid'] as const,
    )
  it.each(rows)('%s', (printed, code, after) => {
    expect(countriesIn(`Dit geldt voor een ${printed} ${after}.`)).toEqual([`${code} ${printed}`])
  })
})

describe('a country word names its country', () => {
  const dutch: readonly (readonly [string, ...string[]])[] = [
    ['een Nederlands alternatief', 'NL Nederlands'],
    ['op Nederlands grondgebied', 'NL Nederlands'],
    ['Nederlands recht', 'NL Nederlands'],
    ['een Duits voorbeeld', 'DE Duits'],
    ['een typisch Frans probleem', 'FR Frans'],
    ['een Zweeds bedrijf', 'SE Zweeds'],
    ['Duits-Nederlandse samenwerking', 'DE Duits', 'NL Nederlandse'],
    ['niet-Nederlandse bedrijven', 'NL Nederlandse'],
    ['Franse kaas', 'FR Franse'],
    ['In Georgia en Jordan', 'GE Georgia', 'JO Jordan'],
    ['Mali en Tsjaad', 'ML Mali', 'TD Tsjaad'],
    ['Nieuw-Zeeland en Zeeland', 'NZ Nieuw-Zeeland'],
    ['Guinee-Bissau en Guinee', 'GW Guinee-Bissau', 'GN Guinee'],
    ['Papoea-Nieuw-Guinea', 'PG Papoea-Nieuw-Guinea'],
    ['Noord-Ierland en Ierland', 'GB Noord-Ierland', 'IE Ierland'],
    ['Democratische Republiek Congo', 'CD Democratische Republiek Congo'],
    ['Congo-Brazzaville en Congo', 'CG Congo-Brazzaville', 'CD Congo'],
    ['Noord-Korea, Zuid Korea en Korea', 'KP Noord-Korea', 'KR Zuid Korea', 'KR Korea'],
    ['de Verenigde Staten van Amerika', 'US Verenigde Staten van Amerika'],
    ['de VS en Amerika', 'US VS', 'US Amerika'],
    ['het Verenigd Koninkrijk (VK)', 'GB Verenigd Koninkrijk', 'GB VK'],
    ['iedereen in het Koninkrijk heeft recht', 'NL het Koninkrijk'],
    ['het Koninkrijk der Nederlanden', 'NL Koninkrijk der Nederlanden'],
    ['het Koninkrijk België', 'BE België'],
    ['een Let en een Pool', 'LV Let', 'PL Pool'],
    ['een Brit en een Deen', 'GB Brit', 'DK Deen'],
    ['landen als het VK en DK', 'GB VK', 'DK DK'],
    ['DE, BE en NL doen mee', 'DE DE', 'BE BE', 'NL NL'],
    ['Universiteit van Tartu (EE)', 'EE EE'],
    ["China's beleid en Estlands succes", 'CN China', 'EE Estlands'],
    ['NEDERLAND IN CIJFERS', 'NL NEDERLAND'],
    ['Groot-Brittannie en Belgie', 'GB Groot-Brittannie', 'BE Belgie'],
    ['de VS-wetgeving', 'US VS'],
    ['Nederland/België', 'NL Nederland', 'BE België'],
    ['de Nederlandsche regering', 'NL Nederlandsche'],
    ['Wales en Schotland', 'GB Wales', 'GB Schotland'],
    ['Holland', 'NL Holland'],
  ]
  it.each(dutch)('%s', (text, ...expected) => {
    expect(countriesIn(text)).toEqual(expected)
  })

  const english: readonly (readonly [string, ...string[]])[] = [
    ['the Dutch government and the Danes', 'NL Dutch', 'DK Danes'],
    ['the Dutch are ahead', 'NL Dutch'],
    ['written in English by English councils', 'GB English'],
    ['the US, the U.K. and the USA', 'US US', 'GB U.K.', 'US USA'],
    ['South Korea and New Zealand', 'KR South Korea', 'NZ New Zealand'],
    ['Turkey, Chad and Jordan', 'TR Turkey', 'TD Chad', 'JO Jordan'],
  ]
  it.each(english)('%s', (text, ...expected) => {
    expect(countriesIn(text, 'en')).toEqual(expected)
  })
})

describe('a country word names no country', () => {
  const dutch = [
    'in het Nederlands geschreven',
    'Het rapport is in het Engels.',
    'Zij spreken Duits en Frans.',
    'Zweeds leren',
    'Engelstalig personeel en Nederlandstalige teksten',
    'de Nederlandse taal en de Engelse vertaling',
    'Nederlands als tweede taal',
    'Frans Timmermans',
    'Latijns-Amerika en Zuid-Amerika',
    'Noord-Nederland',
    'Caribisch Nederland',
    'Turks fruit, Engelse drop en een Deense dog',
    'Chili con carne',
    'Michael Jordan en Chad Smith',
    'Tom Holland',
    'mevrouw De Deen',
    'Let op: dit is belangrijk',
    'NL DIGIbeter en NL Design System',
    'Vlaamse en Europese regels in de EU en de Nordics',
    'buitenlandse voorbeelden',
    'Noord-Holland en Zeeland',
    'de Nederlandse Digitaliseringsstrategie',
    'de Nederlandse Cybersecurity Strategie',
    'Curaçao, Aruba en Sint Maarten',
    'het koninkrijk der hemelen',
    'de Chinese muur',
    'info@Nederland.nl',
    'Jordaan',
  ]
  it.each(dutch)('%s', (text) => {
    expect(countriesIn(text)).toEqual([])
  })

  const english = [
    'GIVE US MORE TIME',
    'let us go',
    'Latin America and North America',
    'Native American tribes, New England',
  ]
  it.each(english)('%s', (text) => {
    expect(countriesIn(text, 'en')).toEqual([])
  })
})

describe('a candidate', () => {
  it('refers to one entity a country, with its Dutch name and its code', () => {
    const [first, second] = findCountries(aReport('Denen in Denemarken'), lexicon, [])
    expect(first?.entity).toEqual({
      id: 'country:DK',
      type: 'country',
      name: 'Denemarken',
      kind: 'country',
      identifiers: { iso3166: 'DK' },
      names: ['Denemarken', 'Denmark'],
    })
    expect(second?.entity).toBe(first?.entity)
    expect(first?.evidence).toEqual([{ kind: 'country/people', detail: 'Denen', weight: 1 }])
  })

  it('never lies in an excluded span', () => {
    const text = 'Zie Leren van Denemarken, over Estland.'
    const excluded = [{ start: 4, end: 24 }]
    expect(findCountries(aReport(text), lexicon, excluded).map(({ entity }) => entity?.id)).toEqual(['country:EE'])
  })
})
