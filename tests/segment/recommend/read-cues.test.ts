import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/model/index.js'
import { readAnnouncement, readCues } from '../../../src/segment/recommend/read-cues.js'
import { cues } from '../../support/a-segmented-report.js'

const read = (sentence: string, language: Language = 'nl') => readCues(sentence, language, cues[language])
const counts = (sentence: string, language: Language = 'nl'): boolean =>
  read(sentence, language).score >= cues[language].threshold

describe('a speech act', () => {
  it.each([
    'Wij bevelen de minister aan om het loket te bouwen.',
    'De Rekenkamer beveelt aan om het loket te bouwen.',
    'Daarom bevelen wij aan het loket te bouwen.',
    'Het verdient aanbeveling om het loket te bouwen.',
    'Mijn advies is om het loket te bouwen.',
    'Ons belangrijkste advies luidt: bouw het loket.',
    'Dit leidt tot de aanbeveling om het loket te bouwen.',
    'Wij adviseren de gemeente om het loket te bouwen.',
    'De raad adviseert het kabinet om het loket te bouwen.',
    'Ik pleit voor één loket.',
    'De Unie van Waterschappen pleit ervoor om dit te regelen.',
    'Wij roepen de Kamer op om het loket te bouwen.',
    'Wij vragen van de politiek om het loket te bouwen.',
    'De Ombudsman stelt daarom voor het loket te bouwen.',
    'Wij geven het college in overweging het loket te bouwen.',
    'Er wordt aanbevolen om het loket te bouwen.',
    'Voorgesteld wordt om het loket te bouwen.',
    'De colleges stellen de raden voor om het loket te bouwen.',
    'De raad doet een dringend beroep op het college om het loket te bouwen.',
    'Gemeenten worden opgeroepen het loket te bouwen.',
    'De bond eist dat er een loket komt.',
    'Ons verzoek aan de raad is om het loket te bouwen.',
  ])('is formal: "%s"', (sentence) => {
    expect(counts(sentence)).toBe(true)
    expect(read(sentence).tier).toBe('formal')
  })

  it.each([
    'We recommend that the government build one counter.',
    'The committee strongly recommends building one counter.',
    'Our recommendation is to build one counter.',
    'It is recommended that councils build one counter.',
    'We urge the minister to build one counter.',
    'We call on the government to build one counter.',
  ])('is formal in English: "%s"', (sentence) => {
    expect(counts(sentence, 'en')).toBe(true)
    expect(read(sentence, 'en').tier).toBe('formal')
  })
})

describe('a prescription', () => {
  it.each([
    ['De overheid moet het loket bouwen.', 'must'],
    ['Gemeenten moeten meer samenwerken.', 'must'],
    ['De minister dient het loket te bouwen.', 'must'],
    ['Er is een krachtige coördinatie nodig.', 'must'],
    ['Het kabinet zou het loket moeten bouwen.', 'should'],
    ['Het zou goed zijn als de minister het loket bouwt.', 'should'],
    ['Het is van belang dat gemeenten meedoen.', 'should'],
    ['Het is tijd om het loket te bouwen.', 'should'],
    ['Dit vraagt om een nieuw loket.', 'should'],
    ['Laten we één loket bouwen.', 'should'],
    ['Zorg dat het loket open is.', 'should'],
    ['Bouw een loket.', 'should'],
    ['Het college zou de bouw van het nieuwe loket aan de haven daarom zelf moeten betalen.', 'should'],
    ['De raad vindt dat het loket open moet blijven.', 'must'],
    ['De raad wil dat er een loket komt.', 'should'],
    ['Wij achten een tweede loket onwenselijk.', 'should'],
    ['Het is aan de gemeente om het loket te bouwen.', 'should'],
    ['Het ligt in de rede om het loket te bouwen.', 'should'],
    ['Nodig is een loket dat altijd open is.', 'should'],
    ['Een tweede loket is gewenst.', 'should'],
    ['Het loket kan het beste aan de haven komen.', 'could'],
    ['Te overwegen valt om het loket te bouwen.', 'could'],
  ])('is prose: "%s"', (sentence, strength) => {
    expect(counts(sentence)).toBe(true)
    expect(read(sentence)).toMatchObject({ tier: 'prose', strength })
  })

  it.each([
    ['The government must build one counter.', 'must'],
    ['Departments should build one counter.', 'should'],
    ['The law needs to be changed.', 'must'],
    ['It is essential that councils take part.', 'should'],
    ['Build a counter.', 'should'],
  ])('is prose in English: "%s"', (sentence, strength) => {
    expect(counts(sentence, 'en')).toBe(true)
    expect(read(sentence, 'en')).toMatchObject({ tier: 'prose', strength })
  })
})

describe('what only seems to prescribe', () => {
  it.each([
    'Het advies is geschreven op verzoek van het college.',
    'Het loket adviseert burgers over hun rechten.',
    'overwegende dat loketten open moeten zijn;',
    'De gemeente kreeg het advies om het loket te bouwen.',
    'Sommige gemeenten pleiten voor een loket.',
    'De leden van de fractie vragen de minister hierop te reageren.',
    'Onder een loket verstaan we dat er een balie moet zijn.',
    'De afspraken moeten leiden tot een beter loket.',
    'Het is belangrijk om te weten dat het loket dicht is.',
    'Meld u aan voor de nieuwsbrief van het loket.',
    'Hiervoor is toestemming van de eigenaar nodig.',
    'De vraag is of de minister moet ingrijpen.',
    'Respondenten menen dat het loket open moet.',
    'De raad bepleit al jaren een tweede loket.',
    'Sinds 2015 moeten alle loketten toegankelijk zijn.',
    'De gemeente moest vorig jaar het loket sluiten.',
    'In 2019 adviseerde de raad om het loket te bouwen.',
    'Er werd aanbevolen het loket te bouwen.',
    'Burgers moeten nu nog steeds naar drie loketten.',
    'Moet de minister het loket bouwen?',
    'Waarom bouwen we geen loket?',
    'Er is geen nieuw loket nodig.',
    'Dat roept het beeld op van een leeg loket.',
    'De minister zei dat er een loket moet komen.',
    'Het loket is open van negen tot vijf.',
    'Wij hebben het loket gebouwd.',
    'Dit hoofdstuk gaat over aanbevelingen.',
    'Laten we eerlijk zijn, het loket is leeg.',
    'Werk van de Raad van State ligt stil.',
  ])('is nothing: "%s"', (sentence) => {
    expect(counts(sentence)).toBe(false)
  })

  it.each([
    'The inquiry recommended in 2019 that a counter be built.',
    'Should the minister build one counter?',
    'This should not be read as criticism.',
    'Applicants still have to visit three counters.',
    'The recommendation engine shows books.',
    'Witnesses told us that the counter should open earlier.',
  ])('is nothing in English: "%s"', (sentence) => {
    expect(counts(sentence, 'en')).toBe(false)
  })
})

describe('a reading', () => {
  it('gives its reasons', () => {
    const { evidence } = read('Wij bevelen de minister aan om het loket te bouwen.')
    expect(evidence[0]).toMatchObject({ kind: 'formal/speech-act', detail: expect.stringContaining('bevelen') })
  })

  it('takes capitals for lower case', () => {
    expect(counts('DE MINISTER MOET HET LOKET BOUWEN')).toBe(true)
  })

  it('ends soon for a text that is made to hold it up', () => {
    expect(counts(`moet ${','.repeat(3000)} ${'a,'.repeat(3000)}`)).toBe(false)
  })
})

describe('a heading or lead-in', () => {
  it.each([
    'Aanbevelingen',
    'Onze adviezen',
    'Wat moet er gebeuren',
    'Drie voorstellen',
    'Wij bevelen de minister aan om:',
  ])('announces: "%s"', (text) => {
    expect(readAnnouncement(text, cues.nl).score).toBeGreaterThan(0)
  })

  it.each(['Om de volgende redenen:', 'Inleiding', 'Conclusies', 'De nadelen zijn:', 'Wat levert dit op?'])(
    'announces something else: "%s"',
    (text) => {
      expect(readAnnouncement(text, cues.nl).score).toBeLessThan(0)
    },
  )

  it.each(['Het water', 'In dit hoofdstuk:'])('announces nothing: "%s"', (text) => {
    expect(readAnnouncement(text, cues.nl).score).toBe(0)
  })

  it.each([
    ['Wij roepen de minister op om:', true],
    ['We recommend that the minister:', true],
    ['De aanbevelingen zijn:', false],
  ])('asks for action itself or not: "%s"', (text, isAct) => {
    expect(readAnnouncement(text, cues[text.startsWith('We ') ? 'en' : 'nl']).isAct).toBe(isAct)
  })
})
