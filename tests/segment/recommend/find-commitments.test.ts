import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/model/index.js'
import { aSegmentedReport } from '../../support/a-segmented-report.js'

const found = (text: string, language: Language = 'nl'): string[] =>
  aSegmentedReport(text, language)
    .recommendations.filter(({ role }) => role === 'commitment')
    .map((unit) => unit.text)

/** Running text around a sentence, so that it is no heading. */
const inText = (sentence: string): string =>
  `De sluis is oud en het water staat hoog.\n\n${sentence} Het regent er vaak.\n`
const inLetter = (sentence: string): string => `BRIEF VAN DE MINISTER VAN WATER\n\n${inText(sentence)}`
const inEnglish = (sentence: string): string =>
  `The lock is old and the water is high.\n\n${sentence} It rains a lot.\n`
const inResponse = (sentence: string): string => `Government response to the lock inquiry\n\n${inEnglish(sentence)}`

describe('a promise in a letter or reaction', () => {
  it.each([
    'Ik zal de sluis laten keuren.',
    'Ik deel deze zorg en zal de sluistijden verruimen.',
    'Wij nemen het advies ter harte en zullen de sluis herstellen.',
    'Ik ben voornemens de sluis met een jaar te sluiten.',
    'Ik informeer uw Kamer voor de zomer over de sluis.',
    'Ik zeg uw Kamer graag toe de sluis te laten keuren.',
    'Ik zie erop toe dat de sluis open blijft.',
    'Verder voer ik met de schippers het gesprek over de sluistijden.',
    'Ik kom daarop terug in de brief van juni.',
    'Het kabinet komt in het voorjaar met een nieuwe vaarwet.',
    'Het kabinet streeft ernaar de sluis in het najaar te openen.',
    'Ik neem deze aanbeveling over en pas de sluistijden per 1 mei aan.',
    'Ik heb de schippers om een oordeel gevraagd en bericht u daarover in mei.',
    'De toelichting zal op dit punt worden aangevuld.',
    'Ik ga hierover met de schippers in gesprek.',
    'De keuring zal voor 1 juli worden uitgevoerd.',
  ])('%s', (sentence) => {
    expect(found(inLetter(sentence))).toEqual([sentence])
  })

  it.each([
    'In deze brief zal ik ingaan op de sluis.',
    'Hieronder zal ik de staat van de sluis schetsen.',
    'Hierna zal ik het advies bespreken.',
    'Ik heb vorig jaar toegezegd de sluis te keuren.',
    'De kosten van de sluis zullen stijgen.',
    'Ik zal de sluis niet sluiten.',
    'De aanbeveling over de brug neem ik niet over.',
    'We zullen zien hoe hoog het water komt.',
    'De sluis wordt al enige tijd gekeurd.',
    'Wanneer zal ik de sluis openen?',
    'Ik heb begrip voor de schippers.',
    'Het kabinet is niet voornemens de sluis te sluiten.',
  ])('is none: %s', (sentence) => {
    expect(found(inLetter(sentence))).toEqual([])
  })

  it.each([
    ['a letter to parliament', 'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal'],
    ['a report on a bill', 'Advies Raad van State en Nader rapport'],
    ['a reaction', 'Bestuurlijke reactie op het onderzoek naar de sluis'],
    ['answers to questions', 'Antwoord op vragen van het lid De Wit over de sluis'],
  ])('is known by the head of %s', (_, head) => {
    const sentence = 'Ik zal de sluis laten keuren.'
    expect(found(`${head}\n\n${inText(sentence)}`)).toEqual([sentence])
    expect(found(`De sluis bij Oosterdam\n\n${inText(sentence)}`)).toEqual([])
  })

  it('ends with the part that answers', () => {
    const text = (heading: string): string => `# De sluis\n\n## ${heading}\n\nHet kabinet zal de sluis laten keuren.\n`
    expect(found(text('Reactie'))).toHaveLength(1)
    expect(found(text('Aanleiding'))).toEqual([])
    expect(found(`# Water\n\n## Reactie\n\nWij danken de raad.\n\n${text('Aanleiding')}`)).toEqual([])
  })

  it('is given without whose answer it is', () => {
    const text =
      'Antwoord op vragen van het lid De Wit over de sluis\n\nVraag 1\nIs de sluis veilig?\n\nAntwoord 1\nIk zal voor 1 mei een keuring laten doen.\n'
    expect(found(text)).toEqual(['Ik zal voor 1 mei een keuring laten doen.'])
  })
})

describe('a promise in any text', () => {
  it.each([
    'Ik zeg toe dat de sluis open blijft.',
    'Per 1 juli breiden wij de sluistijden uit.',
    'Over een jaar tellen wij de schippers opnieuw.',
    'Wij zullen in 2027 opnieuw gaan kijken.',
    'Ik streef ernaar de sluis snel te openen.',
    'In 2027 openen wij een tweede sluis.',
    'In het najaar volgt een tweede rapport over de brug.',
    'Wethouder Smit zegt de raad toe de sluis te keuren.',
  ])('%s', (sentence) => {
    expect(found(inText(sentence))).toEqual([sentence])
  })

  it.each([
    'Het kabinet is van plan de sluis te sluiten.',
    'Het kabinet zal in 2027 de sluis sluiten.',
    'De raad brengt jaarlijks zes adviezen uit.',
    'In 2024 zien wij meer schippers dan ooit.',
    'In 2019 openden wij een tweede sluis.',
    'In het najaar volgt een zware storm.',
    'Wij hebben in tien jaar de schippers zien komen en gaan.',
    'In hoofdstuk 4 zullen wij in 2024 beginnen.',
    'We zullen in 2030 meer sluizen moeten bouwen.',
    'De schippers zeggen dat het water toe is genomen.',
  ])('is none: %s', (sentence) => {
    expect(found(inText(sentence))).toEqual([])
  })

  it('is what the body plans whose text it is', () => {
    const text = (title: string): string =>
      `# ${title}\n\n${inText('De Rekenkamer is voornemens de sluis te bezoeken.')}`
    expect(found(text('Jaarplan van de Rekenkamer'))).toHaveLength(1)
    expect(found(text('Jaarplan van de schippers'))).toEqual([])
  })
})

describe('a promise in English', () => {
  it.each([
    'We accept this recommendation and will repair the lock.',
    'The Department will publish a plan by March 2027.',
    'The Department will add a second lock.',
    'We intend to open the lock on Sundays.',
  ])('%s', (sentence) => {
    expect(found(inResponse(sentence), 'en')).toEqual([sentence])
  })

  it.each([
    'The Department agrees and has committed to a second lock.',
    'In this response we will describe the lock.',
    'The lock will need a new gate.',
    'We will not repair the lock.',
    'Costs will rise.',
  ])('is none: %s', (sentence) => {
    expect(found(inResponse(sentence), 'en')).toEqual([])
  })

  it.each(['The Department will add a second lock.', 'We will see in chapter 3 how the lock works.'])(
    'is none outside an answer: %s',
    (sentence) => {
      expect(found(inEnglish(sentence), 'en')).toEqual([])
    },
  )
})

describe('points below a lead-in that promises', () => {
  const list = '- de sluis te keuren;\n- de brug te verven;\n- de schippers te betalen.\n'
  const roles = (text: string, language: Language = 'nl'): string[] =>
    aSegmentedReport(text, language).recommendations.map((unit) => `${unit.role}: ${unit.text}`)

  it.each(['Wij zijn voornemens:', 'Ik zeg u toe om:', 'Daarom zal ik het volgende doen:'])('%s', (leadIn) => {
    expect(roles(`BRIEF VAN DE MINISTER\n\nDe sluis is oud. ${leadIn}\n\n${list}`)).toEqual([
      `group: ${leadIn}`,
      'commitment: de sluis te keuren;',
      'commitment: de brug te verven;',
      'commitment: de schippers te betalen.',
    ])
  })

  it('are a group again above points of their own', () => {
    const text =
      'Daarom zal ik het volgende doen:\n\n• Ik help de schippers door\n  a. de sluis te keuren;\n  b. de brug te verven.\n• Ik betaal de keuring.\n'
    expect(roles(`BRIEF VAN DE MINISTER\n\nDe sluis is oud.\n\n${text}`)).toEqual([
      'group: Daarom zal ik het volgende doen:',
      'group: Ik help de schippers door',
      'commitment: de sluis te keuren;',
      'commitment: de brug te verven.',
      'commitment: Ik betaal de keuring.',
    ])
  })

  it('in English', () => {
    const text = 'The lock is old. The Department will:\n\n- repair the lock;\n- pay the skippers.\n'
    expect(roles(`Government response\n\n${text}`, 'en')).toEqual([
      'group: The Department will:',
      'commitment: repair the lock;',
      'commitment: pay the skippers.',
    ])
  })

  it.each([
    'In deze brief zal ik het volgende bespreken:',
    'De schippers zijn voornemens:',
    'Wij zijn niet voornemens:',
    'De gevolgen zullen zijn:',
  ])('are none below: %s', (leadIn) => {
    expect(found(`De sluis is oud.\n\n${leadIn}\n\n${list}`)).toEqual([])
  })
})
