import { describe, expect, it } from 'vitest'
import { findOrganisations } from '../../../src/annotate/find-organisations.js'
import { loadOrganisations } from '../../../src/lexicon/index.js'
import { aReport } from '../../support/a-report.js'

const lexicon = loadOrganisations()

/** What is marked in a text, as "surface = full name", or the surface alone where it is the name. */
function marked(text: string): string[] {
  return findOrganisations(aReport(text), lexicon).map(({ view, entity }) => {
    const surface = text.slice(view.start, view.end)
    return surface === entity?.name ? surface : `${surface} = ${entity?.name}`
  })
}

describe('a longer name than any list has', () => {
  it.each<[string, string[]]>([
    ['Rekenraad voor Havens\n\nDe Rekenraad schrijft.', ['Rekenraad voor Havens', 'Rekenraad = Rekenraad voor Havens']],
    ['Toen Brandweer Duinkoog kwam, was het uit.', ['Brandweer Duinkoog']],
    ['Het hoogheemraadschap De Vliet doet mee.', ['hoogheemraadschap De Vliet = Hoogheemraadschap De Vliet']],
    ['De Rekenkamer voor de Kust telde mee.', ['Rekenkamer voor de Kust']],
    ['Daarom besloot de gemeenteraad van Duinkoog.', ['gemeenteraad van Duinkoog = Gemeenteraad van Duinkoog']],
    [
      'Het Kennis Centrum Schone Sloten (KCSS) meet.',
      ['Kennis Centrum Schone Sloten', 'KCSS = Kennis Centrum Schone Sloten'],
    ],
    [
      'Het Waterloket Oost (WLO) belt. Het WLO is open.',
      ['Waterloket Oost', 'WLO = Waterloket Oost', 'WLO = Waterloket Oost'],
    ],
    ['Onderzoeksbureau Ros & Linde, mei 2024', ['Onderzoeksbureau Ros & Linde']],
    ['The Royal Commission into Harbour Lights sat in May.', ['Royal Commission into Harbour Lights']],
    ['We asked the Parliament of Northmoor for time.', ['Parliament of Northmoor']],
    ['In reply the Renters Union of Northmoor agreed.', ['Renters Union of Northmoor']],
    ['In May the Ports and Lighthouses Authority wrote.', ['Ports and Lighthouses Authority']],
    [
      'The Northmoor Rescue Service came. That the Rescue Service keep a log.',
      ['Northmoor Rescue Service', 'Rescue Service = Northmoor Rescue Service'],
    ],
  ])('%s', (text, expected) => expect(marked(text)).toEqual(expected))
})

describe('a name that was marked as a body once', () => {
  it.each<[string, string[]]>([
    [
      'Woonstichting De Kaai (De Kaai) bouwt. In mei vroeg De Kaai om raad.',
      ['Woonstichting De Kaai', 'De Kaai = Woonstichting De Kaai', 'De Kaai = Woonstichting De Kaai'],
    ],
    [
      'Made by Corvane Alarms Pty Ltd (Corvane). Counsel for Corvane spoke.',
      ['Corvane Alarms Pty Ltd', 'Corvane = Corvane Alarms Pty Ltd', 'Corvane = Corvane Alarms Pty Ltd'],
    ],
    ['De pomp is geleverd en onderhouden door Zilthof. Zilthof zweeg.', ['Zilthof', 'Zilthof']],
    ['Volgens installateur Zilthof kon dat. Zilthof zweeg.', ['Zilthof', 'Zilthof']],
    ['Agree with Larkline Ferries a plan. Larkline Ferries runs six.', ['Larkline Ferries', 'Larkline Ferries']],
    ['De Havenmeesterdienst telt. Later sprak de Havenmeesterdienst.', ['Havenmeesterdienst', 'Havenmeesterdienst']],
  ])('%s', (text, expected) => expect(marked(text)).toEqual(expected))
})

describe('what is no other name', () => {
  it.each<[string, string[]]>([
    ['The Department for Quays (the Department) wrote. The Department erred.', ['Department for Quays']],
    ['Leidraad voor Gemeenten', []],
    ['De Leidraad voor Archieven is oud.', []],
    ['Instellingswet College voor de speelruimte', ['College voor de speelruimte']],
    ['Advies Raad van State', ['Raad van State']],
    ['Zie het Advies Raad van State en Nader rapport.', ['Raad van State']],
    ['Reply to the Select Committee on Quays Third Report.', ['Select Committee on Quays']],
    ['Listen to the Government and Environment Agency.', ['Environment Agency']],
    ['Er is al een deltacommissaris.', []],
    ['House of Commons Committee of Quays', ['House of Commons', 'Committee of Quays']],
    ['Het gas wordt geleverd door Rusland.', []],
    ['De norm NEN 7510 geldt, en een NEN-norm is geen wet.', []],
    ['Vraag het NEN.', ['NEN = Nederlands Normalisatie-instituut']],
    ['Brandweer komt. Basisschool De Linde (de school) sluit. De linde bloeit.', ['Basisschool De Linde']],
  ])('%s', (text, expected) => expect(marked(text)).toEqual(expected))
})
