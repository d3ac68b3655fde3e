import { describe, expect, it } from 'vitest'
import { findSpeaker } from '../../../src/segment/recommend/find-speaker.js'

describe('the speaker of a sentence', () => {
  it.each([
    ['De Unie van Waterschappen pleit voor één loket.', 'Unie van Waterschappen'],
    ['Volgens de Raad van State moet het loket dicht.', 'Raad van State'],
    ['UWV benadrukt dat het loket open moet.', 'UWV'],
    ['Zowel Belastingdienst als UWV benadrukken dat het loket open moet.', 'Belastingdienst en UWV'],
    ['Ook de Nationale Ombudsman adviseert om het loket te openen.', 'Nationale Ombudsman'],
    ['Het loket moet open, stelt de Algemene Rekenkamer.', 'Algemene Rekenkamer'],
    ['De commissie Digitale Zaken stelt voor het loket te openen.', 'commissie Digitale Zaken'],
    ['Maar ook de commissie Water (in haar brief) stelt dat het loket open moet.', 'commissie Water'],
    ['Zo gaat het niet langer, meent DenkWater.', 'DenkWater'],
    ['According to the Audit Office the counter must open.', 'Audit Office'],
    ['The Audit Office recommends one counter.', 'Audit Office'],
    ['Dr Jane Miller told us that one counter will do.', 'Dr Jane Miller'],
    ['In the view of the Water Council one counter will do.', 'Water Council'],
    ['Eerder bepleitte zij dit; nu stelt de Raad voor het Water het voor.', 'Raad voor het Water'],
    ['Onderzoekers adviseren één loket.', 'Onderzoekers'],
    ['Wethouder Bakker vindt dat het loket open moet.', 'Bakker'],
    ['Eén loket is genoeg, schrijft onderzoeker P. de Boer.', 'P. de Boer'],
    ['Naar het oordeel van de Inspectie Water moet het loket open.', 'Inspectie Water'],
    [
      'De Afdeling advisering van de Raad voor het Water adviseert het loket te openen.',
      'Afdeling advisering van de Raad voor het Water',
    ],
    ['Wel pleit Waterkracht voor één loket.', 'Waterkracht'],
    ['In haar brief vraagt de Raad voor het Water om één loket.', 'Raad voor het Water'],
    ['Tot slot roept de Unie van Havens de minister op te betalen.', 'Unie van Havens'],
    ['VELDRADE - De Unie van Havens pleit voor één loket.', 'Unie van Havens'],
    ['Ten eerste is de Raad voor het Water van mening dat het loket open moet.', 'Raad voor het Water'],
    ['De leden van de Waterfractie verzoeken de regering te betalen.', 'leden van de Waterfractie'],
    ['Op hetzelfde wijzen ook Van der Veen en De Boer.', 'Van der Veen en De Boer'],
  ])('is named in "%s"', (sentence, speaker) => {
    expect(findSpeaker(sentence)).toEqual({ speaker })
  })

  it('can be a document', () => {
    expect(findSpeaker('De aanbeveling uit de evaluatie luidt: “Open het loket.”')).toMatchObject({
      speaker: 'evaluatie',
    })
    expect(findSpeaker('In het rapport “Vol water” wordt voorgesteld het loket te openen.')).toMatchObject({
      speaker: 'rapport “Vol water”',
    })
  })

  it('can be a noun without a name', () => {
    expect(findSpeaker('Die werkgroep pleit voor één loket.')).toEqual({ speaker: 'werkgroep', isBare: true })
  })

  it.each([
    ['De havenmeester pleit voor één loket.', 'havenmeester'],
    ['De wethouders roepen op tot één loket.', 'wethouders'],
    ['Daarom pleit de havenmeester voor één loket.', 'havenmeester'],
    ['Daarom roepen havenorganisaties het college op te betalen.', 'havenorganisaties'],
    ['Zo wil de raad dat het loket opengaat.', 'raad'],
    ['Er moet volgens de raad een loket komen.', 'raad'],
    ['De vakbond vindt dat het loket open moet.', 'vakbond'],
  ])('can be somebody without a name in "%s"', (sentence, speaker) => {
    expect(findSpeaker(sentence)).toEqual({ speaker, isBare: true })
  })

  it.each(['Volgens hem moet het loket open.', 'Daarom bepleit hij één loket.', 'Zij adviseert één loket.'])(
    'can be whoever was named before in "%s"',
    (sentence) => {
      expect(findSpeaker(sentence)).toMatchObject({ isPronoun: true })
    },
  )

  it('can be whoever said what stands before', () => {
    expect(findSpeaker('Dat adviseert de Raad voor het Water.')).toEqual({
      speaker: 'Raad voor het Water',
      pointsBack: true,
    })
  })

  it.each([
    'Wij bevelen aan om het loket te openen.',
    'Ik pleit voor één loket.',
    'We recommend one counter.',
    'Mijn advies is helder.',
    'Dat voorstel steunen wij.',
    'Kortom, het loket moet open.',
  ])('is the author in "%s"', (sentence) => {
    expect(findSpeaker(sentence)).toBe('author')
  })

  it.each([
    'Het loket moet open.',
    'Dit vraagt om één loket.',
    'Vereenvoudiging van beleid vraagt om leiderschap.',
    'Samenwerking vraagt om vertrouwen.',
    'Dat stelt eisen aan het loket.',
    'Daarom stelt het loket zich open.',
    'Problemen die vragen om een loket.',
    'Daarbij vraagt het loket aandacht.',
    'It calls for one counter.',
    'Oplossingen vragen om een loket.',
    'Het rapport pleit voor één loket.',
    'De boodschap van de brief is dat het loket open moet.',
    'De onderzoekers bevelen aan het loket te openen.',
    'Uitgevers willen allemaal een eigen loket.',
    'Water en wind vragen om één loket.',
    'De ladder stelt eisen aan het loket.',
    'Zoals Denemarken doet, moet het loket open.',
    'As in Denmark, the counter must open.',
    'Een loket adviseren is niet genoeg.',
    '',
  ])('is nobody in "%s"', (sentence) => {
    expect(findSpeaker(sentence)).toBeNull()
  })
})
