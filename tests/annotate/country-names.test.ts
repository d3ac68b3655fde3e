import { getNames } from 'i18n-iso-countries'
import { describe, expect, it } from 'vitest'
import { findCountries } from '../../src/annotate/countries/find-countries.js'
import { loadCountries } from '../../src/lexicon/index.js'
import type { Language } from '../../src/model/index.js'
import { aReport } from '../support/a-report.js'

const lexicon = loadCountries()
/** The members and observers of the United Nations with Taiwan and Kosovo, by their ISO codes. */
const codes = lexicon.countries.map(({ code }) => code)
/** Names that no text has: turned round for an index, or with a remark. Congo alone is the larger of two states. */
const indexForm = /, |\(/
const shared = new Set(['CG Congo', 'TW Taiwan, Province of China'])

const codesIn = (text: string, language: Language): string[] => [
  ...new Set(
    findCountries(aReport(text, {}, language), lexicon, []).map(({ entity }) => entity?.identifiers.iso3166 as string),
  ),
]

function rowsIn(language: Language): (readonly [name: string, code: string])[] {
  const listed = getNames(language, { select: 'all' })
  const regions = new Intl.DisplayNames(language, { type: 'region' })
  return codes.flatMap((code) => {
    const names = [listed[code] ?? [], regions.of(code) ?? []].flat().map((name) => name.replace(/ - /g, '-'))
    return [...new Set(names)]
      .filter((name) => !indexForm.test(name) && !shared.has(`${code} ${name}`))
      .map((name) => [name, code] as const)
  })
}

describe('every Dutch name that ISO and CLDR know is found', () => {
  const rows = rowsIn('nl')
  it('and there is one for each country', () => expect(new Set(rows.map(([, code]) => code)).size).toBe(codes.length))
  it.each(rows)('%s', (name, code) => {
    expect(codesIn(`De commissie bezocht dit jaar ${name} en sprak er met bestuurders.`, 'nl')).toEqual([code])
  })
})

describe('every English name that ISO and CLDR know is found', () => {
  const rows = rowsIn('en')
  it('and there is one for each country', () => expect(new Set(rows.map(([, code]) => code)).size).toBe(codes.length))
  it.each(rows)('%s', (name, code) => {
    expect(codesIn(`This year the committee visited ${name} and met its auditors.`, 'en')).toEqual([code])
  })
})

describe('a country word that names something else is no country', () => {
  const dutch: readonly string[] = [
    'De kantine serveert Chili con carne.',
    'De renovatie van de Jordaan duurde lang.',
    'Wethouder Jordaan nam het over.',
    'De film Turks fruit is oud.',
    'Nederlands is een verplicht vak.',
    'De leerlingen krijgen Nederlands en rekenen.',
    'Zij geven les in het Frans en het Duits.',
    'Het verslag is uit het Engels vertaald.',
    'De docent Engels geeft meer uren dan de docent Duits heeft.',
    'Een woordenboek Nederlands-Duits volstaat.',
    'De site is Engels-talig.',
    'De Nederlandse Gebarentaal is erkend.',
    'De rechtbank in Atlanta, Georgia oordeelde anders.',
    'De deelstaat Georgia telt mee.',
    'Volgens onderzoeker Jordan Smit klopt het niet.',
    'Volgens Chad Bakker klopt het niet.',
    'Oprichter Jimmy Wales schreef het op.',
    'De heer Oman Visser sprak in.',
    'De stichting huurt Oman Air in.',
    'De Niger Delta is vervuild.',
    'De Golf van Oman is druk bevaren.',
    'De Ierse Zee en de Noorse Zee zijn leeggevist.',
    'De Japanse duizendknoop rukt op.',
    'De Amerikaanse rivierkreeft ondergraaft de oevers.',
    'De Spaanse griep brak uit.',
    'Hij rijdt een Schotse hooglander in.',
    'Let goed op de polen van de magneet.',
    'De Pool van Leiden is groot.',
    'Er is een fin gevonden.',
    'Een deen of ander plan.',
    'Frans de Boer en Fransen Advies tekenden.',
    'Chinese muren scheiden de afdelingen.',
    'Zuid-Holland en Noord-Holland werken samen.',
    'De Antillen en Latijns-Amerika volgen.',
    'Europa en de EU wachten af.',
    'Zie www.nederland.nl en post@belgie.be.',
    'Zwitserse kaas is het beeld van de veiligheidskundige.',
  ]
  it.each(dutch)('%s', (text) => expect(codesIn(text, 'nl')).toEqual([]))

  const english: readonly string[] = [
    'ABOUT US',
    'CONTACT US TODAY',
    'Please tell us more.',
    'Michael Jordan and Chad Brown testified.',
    'The court in Atlanta, Georgia disagreed.',
    'The state of Georgia appealed.',
    'Guinea pigs were used.',
    'The Indian Ocean warms.',
    'The English Channel is crowded.',
    'The Gulf of Guinea is unsafe.',
    'Lake Malawi is rising.',
    'The ministry flew Air China.',
    'She teaches English to Dutch speakers.',
    'An English-speaking nurse answered.',
    'The leaflet was printed in Polish and Turkish.',
    'Kathy Ireland and Jimmy Wales signed.',
    'New England and New South Wales differ.',
    'Swiss cheese is a model of accidents.',
    'Chinese walls were in place.',
    'Latin America lags behind.',
  ]
  it.each(english)('%s', (text) => expect(codesIn(text, 'en')).toEqual([]))
})

describe('a country word names its country among look-alikes', () => {
  it.each([
    ['Republiek Mali en Oman tekenden.', 'ML', 'OM'],
    ['Volgens India en Cuba is dat onzin.', 'IN', 'CU'],
    ['Niger grenst aan Nigeria.', 'NE', 'NG'],
    ['Een Duits-Frans verdrag volgde.', 'DE', 'FR'],
    ['De Nederlands-Belgische grens ligt daar.', 'NL', 'BE'],
    ['Wales, Engeland en Ierland doen het anders.', 'GB', 'IE'],
    ['Poolse, Turkse en Marokkaanse gezinnen klaagden.', 'PL', 'TR', 'MA'],
    ['De Belgen en de Denen doen het anders.', 'BE', 'DK'],
    ['In Jordanië, Georgië en Tsjaad lukte het.', 'JO', 'GE', 'TD'],
    ['De DRC en de VAE onthielden zich.', 'CD', 'AE'],
    ['De Hollandse waterlinie.', 'NL'],
  ])('%s', (text, ...expected) => expect(codesIn(text, 'nl')).toEqual(expected))
})

describe("the report's own title names no country", () => {
  it('where it is printed by itself', () => {
    const text = 'Dijken in Nederland\n\nDe dijken in Nederland zijn oud.'
    const metadata = { title: 'Dijken in Nederland', publisher: null, publishedOn: null, language: 'nl' as const }
    expect(findCountries(aReport(text, { metadata }), lexicon, []).map(({ view }) => view.start)).toEqual([34])
  })
})
