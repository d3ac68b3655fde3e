import { describe, expect, it } from 'vitest'
import { aSegmentedReport } from '../../support/a-segmented-report.js'

const found = (text: string): string[] => aSegmentedReport(text).recommendations.map((unit) => unit.text)

const opening = 'De Kamer,\n\ngehoord de beraadslaging,\n\n'
const grounds =
  'overwegende dat de sluis dringend hersteld moet worden;\n\nvan mening dat schippers niet mogen wachten;\n\n'
const closing = '\n\nen gaat over tot de orde van de dag.\n\nDe Wit\n'
const first = 'verzoekt de regering de sluis voor de winter te herstellen,'

describe('a motion', () => {
  it('is what it asks for, of whom, and in nobody else’s name', () => {
    const { recommendations } = aSegmentedReport(`${opening}${grounds}${first}${closing}`)
    expect(
      recommendations.map(({ text, tier, form, addressee, issuer }) => [text, tier, form, addressee, issuer]),
    ).toEqual([[first, 'formal', 'speech-act', 'de regering', null]])
  })

  it.each([
    'verzoekt de regering, de sluis te herstellen,',
    'verzoekt het kabinet daarom de sluis te herstellen,',
    'roept de minister op de sluis te herstellen,',
    'draagt het college op de sluis te herstellen,',
    'vraagt de regering de sluis te herstellen,',
    'spreekt uit dat de sluis open moet blijven,',
    'spreekt als haar oordeel uit dat de sluis open blijft,',
  ])('asks: %s', (dictum) => {
    expect(found(`${opening}${grounds}${dictum}${closing}`)).toEqual([dictum])
  })

  it('may stand on one line', () => {
    const ground = 'overwegende dat de sluis oud is en hersteld moet worden'
    const text = `De Kamer, gehoord de beraadslaging, ${ground} verzoekt de regering, de sluis te herstellen, en gaat over tot de orde van de dag.\n`
    expect(found(text)).toEqual(['verzoekt de regering, de sluis te herstellen,'])
  })

  it('may run over several lines', () => {
    const text = `${opening}${grounds}verzoekt de regering de sluis\nvoor de winter te herstellen en\ndaarvan verslag te doen,${closing}`
    expect(found(text)).toEqual([
      'verzoekt de regering de sluis voor de winter te herstellen en daarvan verslag te doen,',
    ])
  })

  it('may ask more than once', () => {
    const second = 'verzoekt de regering tevens de schippers te betalen,'
    expect(found(`${opening}${grounds}${first.replace(',', ';')}\n\n${second}${closing}`)).toEqual([
      first.replace(',', ';'),
      second,
    ])
  })

  it('may be one of several, within a debate', () => {
    const motion = (dictum: string): string => `${opening}${grounds}${dictum}${closing}`
    const speech = 'De heer De Wit (ABC):\n\nVoorzitter. De sluis is oud. Ik dien twee moties in.\n\n'
    const second = 'verzoekt de regering de schippers te betalen,'
    expect(found(`${speech}${motion(first)}\nDe voorzitter:\n\nZij krijgt nr. 12.\n\n${motion(second)}`)).toEqual([
      first,
      second,
    ])
  })

  it('without its last words ends with its paragraph', () => {
    const dictum = first.replace(',', '.')
    expect(found(`${opening}${grounds}${dictum}\n\nDe motie is ingediend door De Wit.\n`)).toEqual([dictum])
  })

  it('above a list leaves its points to the list', () => {
    const text = `${opening}${grounds}verzoekt de regering:\n\n- de sluis te herstellen;\n- de schippers te betalen;${closing}`
    expect(found(text)).toEqual([
      'verzoekt de regering:',
      'de sluis te herstellen;',
      expect.stringMatching(/^de schippers te betalen;/),
    ])
  })
})

describe('what is no motion', () => {
  it.each([
    [
      'a list of titles',
      'Aan de orde zijn de stemmingen.\n\n- de motie-De Wit over de sluis (12345, nr. 6);\n- de motie-Smit over de brug (12345, nr. 7).\n',
    ],
    [
      'an explanation',
      "Een motie begint met de woorden 'De Kamer, gehoord de beraadslaging'. De motie sluit met de woorden 'en gaat over tot de orde van de dag'.\n",
    ],
    ['grounds alone', `${opening}${grounds}${closing}`],
    ['a motion of the past', 'In de motie werd de regering verzocht om de sluis te herstellen. Dat is gedaan.\n'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([])
  })
})
