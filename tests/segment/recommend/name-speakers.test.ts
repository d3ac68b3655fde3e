import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/model/index.js'
import { aSegmentedReport } from '../../support/a-segmented-report.js'

/** Who gives the recommendation that holds the words; undefined where there is none. */
function issuerOf(text: string, words: string, language: Language = 'nl'): string | null | undefined {
  const { recommendations } = aSegmentedReport(text, language)
  return recommendations.find((each) => each.text.includes(words))?.issuer
}

describe('who gives the advice', () => {
  it.each([
    ['De Raad voor het Water adviseert om de sluis te openen.', 'sluis', 'Raad voor het Water'],
    ['Daarom adviseert de Raad voor het Water om de sluis te openen.', 'sluis', 'Raad voor het Water'],
    ['Volgens de Nationale Ombudsman moet de balie weer open.', 'balie', 'Nationale Ombudsman'],
    ['De balie moet weer open, aldus de Nationale Ombudsman.', 'balie', 'Nationale Ombudsman'],
    ['De balie moet weer open, stelt hoogleraar Janneke Vos.', 'balie', 'Janneke Vos'],
    ['De gemeente moet de balie openen, zoals de Raad voor het Water adviseert.', 'balie', 'Raad voor het Water'],
    ['VNG: “De minister moet de balie betalen.”', 'betalen', 'VNG'],
    ['“De minister moet de balie betalen” (Raad voor het Water, 2023).', 'betalen', 'Raad voor het Water'],
    ['Geïnterviewde bestuurders pleiten voor een vaste balie.', 'balie', 'Geïnterviewde bestuurders'],
    ['Burgemeesters bepleiten een vaste balie in elke wijk.', 'balie', 'Burgemeesters'],
    ['De aanbeveling uit de evaluatie luidt: “Open de balie in elke wijk.”', 'balie', 'evaluatie'],
    ['VNG: “Wij lopen vast. De sluis moet open.”', 'De sluis moet', 'VNG'],
    // A noun for a body that was named.
    [
      'Het Adviescollege Water was kritisch. Het college beveelt aan de sluis te openen.',
      'sluis',
      'Adviescollege Water',
    ],
    ['De commissie-Vos schreef een advies. De commissie adviseert de sluis te openen.', 'sluis', 'commissie-Vos'],
  ])('in "%s"', (text, words, issuer) => {
    expect(issuerOf(text, words)).toBe(issuer)
  })

  it.each([
    ['The Audit Office warns that ministers must open the lock.', 'lock', 'Audit Office'],
    ['According to the Water Council, the department should open the lock.', 'lock', 'Water Council'],
    ['The department must open the lock, argues the Water Council.', 'lock', 'Water Council'],
    ['As the Water Council recommends, the department should open the lock.', 'lock', 'Water Council'],
  ])('in English in "%s"', (text, words, issuer) => {
    expect(issuerOf(text, words, 'en')).toBe(issuer)
  })

  it.each([
    ['De Raad voor het Water ziet een tekort. Wij bevelen aan de sluis te openen.', 'sluis'],
    ['De Raad voor het Water ziet een tekort. Die zorg delen wij. De sluis moet open.', 'De sluis moet'],
    ['De Raad voor het Water ziet een tekort. Kortom, de sluis moet open.', 'sluis'],
    ['De Raad voor het Water ziet een tekort.\n\nDe sluis moet open.', 'sluis'],
    ['De sluis moet open, net als in Denemarken.', 'sluis'],
    ['Problemen vragen om een sluis die altijd open moet kunnen.', 'sluis'],
    ['Vereenvoudiging vraagt om een sluis die open moet kunnen.', 'sluis'],
  ])('is the report itself in "%s"', (text, words) => {
    expect(issuerOf(text, words)).toBeNull()
  })

  it.each([
    // A noun stands only for a name that can be meant by it.
    ['De VNG ziet een tekort. De ombudsman adviseert de sluis te openen.', 'sluis', 'ombudsman'],
    ['De RvW ziet een tekort. Wel pleit de raad voor een tweede sluis.', 'tweede', 'RvW'],
    ['DenkSluis vindt dat het anders moet. Deze denktank pleit voor een tweede sluis.', 'tweede', 'DenkSluis'],
    ['Volgens hoogleraar Hanna Vos gaat het mis. Daarom bepleit zij een tweede sluis.', 'tweede', 'Hanna Vos'],
    ['De sluis moet elke dag open. Dat adviseert de Raad voor het Water.', 'elke dag', 'Raad voor het Water'],
    [
      'De twee leden van de raden vinden dat het anders moet. De raden pleiten voor een tweede sluis.',
      'tweede sluis',
      'raden',
    ],
    // In the news "de raad" is another.
    ['De sluis ging gisteren dicht. Volgens de raad moet de sluis weer open.', 'weer open', 'raad'],
  ])('in "%s", by another name', (text, words, issuer) => {
    expect(issuerOf(text, words)).toBe(issuer)
  })

  it.each([
    '# Open water\n\nRaad voor het Water\n\nDe sluis is dicht. De raad adviseert de sluis te openen.',
    '# Open water\n\nRaad voor het Water\n\nDe sluis is dicht. De Raad voor het Water adviseert de sluis te openen.',
    'De sluis is dicht. De commissie adviseert de sluis te openen.',
    '# Gemeenten adviseren rust\n\nHet is stil. De sluis moet te openen zijn.',
  ])('is the own body, and no issuer, in "%s"', (text) => {
    expect(issuerOf(text, 'te openen')).toBeNull()
  })

  it('is whose advice a reaction quotes', () => {
    const text =
      'Kabinetsreactie advies\n\nIn mei heeft de Raad voor het Water het advies uitgebracht.\n\nAanbeveling 1\n\n"Open de sluis elke dag."\n\nHet kabinet neemt deze aanbeveling over.\n\nAanbeveling 2\n\n"Betaal de wachter meer."\n\nHet kabinet neemt ook deze aanbeveling over.\n'
    expect(issuerOf(text, 'Open de sluis')).toBe('Raad voor het Water')
  })

  it('is not whoever spoke before the line above the points', () => {
    const text =
      'De Raad voor het Water vindt dat het anders moet. Drie stappen zijn nodig:\n\n- Open de sluis elke dag.\n- Betaal de sluiswachter beter.\n'
    expect(issuerOf(text, 'Open de sluis')).toBeNull()
  })

  it('is whoever the line above the points names', () => {
    const text = 'De Raad voor het Water adviseert:\n\n- Open de sluis elke dag.\n- Betaal de sluiswachter beter.\n'
    expect(issuerOf(text, 'Open de sluis')).toBe('Raad voor het Water')
    expect(issuerOf(text, 'Betaal de')).toBe('Raad voor het Water')
  })
})

describe('who wrote the part', () => {
  const bundle = (first: string, second: string) =>
    `${first}\n\n1. Open de sluis\n\nDe sluis moet open.\n\n2. Betaal de wachter\n\nZorg voor geld.\n\n${second}\n\n1. Open het kanaal\n\nHet kanaal moet dieper.\n\n2. Betaal de graver\n\nZorg voor loon.\n`

  it('stands with a function below the title', () => {
    const text = bundle(
      '# Een sluis voor iedereen\n\nHanna Vos, hoogleraar waterbouw in Delft',
      '# Minder water\n\nDoor Piet de Boer, directeur van een gemaal',
    )
    expect(issuerOf(text, 'De sluis moet')).toBe('Hanna Vos')
    expect(issuerOf(text, 'kanaal moet')).toBe('Piet de Boer')
  })

  it('is not whoever a paragraph below a title begins with', () => {
    const text = bundle(
      '# Een sluis voor iedereen\n\nHanna Vos, de sluiswachter, sliep. Niemand zag het water.',
      '# Minder water\n\nPiet de Boer, haar opvolger, waakte. Hij zag het water.',
    )
    expect(issuerOf(text, 'De sluis moet')).toBeNull()
  })
})
