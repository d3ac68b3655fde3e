import { describe, expect, it } from 'vitest'
import { aSegmentedReport } from '../../support/a-segmented-report.js'

const textsOf = (text: string, role = 'item'): string[] =>
  aSegmentedReport(text)
    .recommendations.filter((unit) => unit.role === role)
    .map((unit) => unit.text)

/** A sentence in running text, long enough that it is no heading. */
const inText = (sentence: string): string =>
  `De dijken in het gebied zijn oud en het water staat hoog.\n\n${sentence} Het regent er vaak en lang.\n`

describe('what only looks like advice', () => {
  it.each([
    ['an indirect question', 'De wethouder vroeg zich af wat er met de sluis moet gebeuren.'],
    ['what people do not know', 'De dijkwachten weten niet wie het hek moet sluiten.'],
    ['what should have been', 'De gemeente had de sluis eerder moeten sluiten.'],
    ['what a rule says', 'Volgens de verordening moeten schippers hun licht aandoen.'],
    ['what the law asks', 'Dat moet van de wet.'],
    ["others' opinion", 'Sommigen vinden dat de brug weg moet.'],
    ["somebody's words", '“De brug moet weg,” zei een schipper ons.'],
    ['a view that is reported', 'Een schipper vertelde dat de brug open zou moeten blijven.'],
    ['a bare need', 'Er zijn nog drie stappen nodig.'],
    ['an effort without an act', 'Dat vergt veel geduld.'],
    ['no advice', 'De raad adviseert niet om de brug te slopen.'],
    ['an advice that is refused', 'Het advies om de brug te slopen volgen wij niet.'],
    ['what was considered', 'De commissie heeft overwogen om sloop te bepleiten.'],
    ['what a machine suggests', 'Het beveelt de lezer een boek aan.'],
    ['a condition put as an imperative', 'Zet de deur open, en het water stroomt naar binnen.'],
    ['a reference', 'Uitvoerders moeten samen optrekken. https://voorbeeld.invalid/uitvoerders'],
    ['a place to look', 'Zie hoofdstuk 3 over de sluizen.'],
    ['what those must bear whom advice is for', 'De reiziger moet twee keer overstappen.'],
    ['what a procedure asks', 'Dat is in strijd met de regels, die vereisen dat de brug sluit.'],
    ['what is still to come', 'De raad moet hierover nog beslissen.'],
    ['what some of many say', 'Van de schippers geeft 38% aan dat de brug vaker open zou moeten.'],
    ['a condition to be met', 'Om geldig te zijn, moet een vaarbewijs een foto hebben.'],
    ['what an act asks', 'Schippers moeten op grond van de Vaarwet hun licht aandoen.'],
    ['a motion that is advised against', 'De motie verzoekt de regering de brug te slopen; ik ontraad deze motie.'],
    ['a view that the next sentence refuses', 'De raad vindt dat de brug weg moet. Ik deel die mening niet.'],
    ['what becomes of those who do nothing', 'Maar wie niets doet, moet straks omvaren.'],
    ['an advice that somebody follows', 'Het is goed dat de minister het advies van de raad opvolgt.'],
  ])('is none: %s', (_, sentence) => {
    expect(textsOf(inText(sentence))).toEqual([])
  })

  it.each([
    'De wethouder moet bepalen wat er met de sluis gebeurt.',
    'Ongeacht de kosten verdient het aanbeveling de brug te herstellen.',
    'De werkgroep adviseert het volgende college om de brug te herstellen.',
    'Wij geven de wethouder de opdracht om de brug te herstellen.',
    'Van het Rijk vragen wij een bijdrage aan de brug.',
    'Daarom verzoek ik de wethouder om de brug te herstellen.',
    'Nader onderzoek is wenselijk.',
    'Daarnaast vindt de raad dat bruggen op zondag open moeten.',
    'Om de brug te herstellen hebben gemeenten meer geld nodig.',
    'Om de brug waar te maken, moet nu worden doorgepakt.',
    'Het verbod om reizigers te laten omvaren moet van tafel.',
    'Ten tweede is een bredere brug gewenst.',
    'De gemeente dient de brug open te houden.',
    'De raad draagt het college op om de brug te herstellen.',
    'Aan de gemeente vraagt de raad om de brug te openen.',
    'De gemeenten kunnen meer doen om schippers te waarschuwen.',
  ])('is one beside it: %s', (sentence) => {
    expect(textsOf(inText(sentence))).toEqual([sentence])
  })

  it('is none where a choice is left open', () => {
    const options = (name: string): string =>
      ['A', 'B'].map((letter) => `## ${name} ${letter} Een hogere dam\n\nVerhoog de dam. Dat kost veel.\n`).join('\n')
    expect(textsOf(`# Wat er kan\n\n${inText('')}\n${options('Optie')}`)).toEqual([])
    expect(textsOf(`# Wat er kan\n\n${inText('')}\n${options('Advies')}`)).toHaveLength(2)
  })

  it('is none in a list of what was recommended before', () => {
    const list = '- Stel een sluiswachter aan.\n- Betaal de schippers uit.\n- Open de brug op zondag.\n'
    expect(textsOf(`# Eerdere aanbevelingen\n\nDe raad gaf toen drie adviezen:\n\n${list}`)).toEqual([])
    expect(textsOf(`# Aanbevelingen\n\n${list}`)).toHaveLength(3)
  })

  it('is none in a report that follows up earlier recommendations', () => {
    const body = 'De sluiswachter kwam er in 2022. De gemeente heeft dat goed gedaan.'
    const series = `## Aanbeveling 1: Stel een sluiswachter aan\n\n${body}\n\n## Aanbeveling 2: Betaal de schippers\n\n${body}\n`
    expect(textsOf(`# Opvolging van de adviezen van 2021\n\n${body}\n\n${series}`)).toEqual([])
    expect(textsOf(`# De sluis\n\n${body}\n\n${series}`)).toHaveLength(2)
  })

  it('is none where the reply below it refuses it', () => {
    const reply = (words: string): string =>
      `Aanbeveling 1: "Open de brug op zondag."\n\n${words}\n\nAanbeveling 2: "Betaal de schippers."\n\nDat doen wij graag.\n`
    expect(textsOf(reply('Het kabinet ziet daar niets in.'))).toEqual([
      expect.stringMatching(/^"Betaal de schippers\."/),
    ])
    expect(textsOf(reply('Het kabinet vindt dat een goed plan.'))).toHaveLength(2)
  })

  it('is none in a list of what people said', () => {
    const list = '- "De brug moet weg."\n- "Stop met die folders."\n- "Laat de schipper bellen."\n'
    expect(textsOf(`Wij spraken met schippers over de brug en de sluis.\n\n${list}`)).toEqual([])
  })
})

describe('how advices are labelled', () => {
  const body = 'De brug is oud en het water staat hoog. Maak er daarom werk van.'

  it('reads letters behind a word as one series', () => {
    const text = ['A', 'B', 'C'].map((letter) => `Advies ${letter} Herstel brug ${letter}\n\n${body}\n`).join('\n')
    expect(
      aSegmentedReport(text)
        .recommendations.filter(({ form }) => form === 'headed')
        .map(({ label }) => label),
    ).toEqual(['A', 'B', 'C'])
  })

  it('takes whom an advice is meant for as no title', () => {
    const text = [1, 2].map((rank) => `Aanbeveling ${rank} aan de minister van Financiën\n\n${body}\n`).join('\n')
    const found = aSegmentedReport(text).recommendations.filter(({ form }) => form === 'headed')
    expect(found.map(({ label, title }) => [label, title])).toEqual([
      ['1', null],
      ['2', null],
    ])
  })

  it('reads "1a." as a point below "1."', () => {
    const text =
      '# Aanbevelingen\n\n1. Herstel de brug voor het einde van het jaar.\n1a. Leg vast wie dat betaalt.\n1b. Maak de kosten openbaar.\n\nDat is alles wat er te zeggen valt.\n\n2. Open de sluis voor alle schippers.\n2a. Leg vast wie haar bedient.\n2b. Maak de tijden openbaar.\n'
    const { recommendations } = aSegmentedReport(text)
    const labels = recommendations.filter(({ role }) => role === 'item').map(({ label }) => label)
    expect(labels).toEqual(['1', '1a', '1b', '2', '2a', '2b'])
  })

  it('reads letters without a stop below a lead-in', () => {
    const text =
      'Recommendations\n\n8 The Department should take the following actions:\n\na Repair the lock before the winter.\n\nb Publish what it costs.\n\nc Open the bridge on Sundays.\n\n9 We recommend that the Council pay for it.\n'
    const { recommendations } = aSegmentedReport(text, 'en')
    expect(recommendations.map(({ role, label }) => `${role} ${label}`)).toEqual([
      'group 8',
      'item a',
      'item b',
      'item c',
      'item 9',
    ])
  })

  it('lets a point with a colon lead in to points of its own', () => {
    const text =
      '# Aanbevelingen\n\n1. Open de brug op zondag.\n2. Herstel wat stuk is:\n   - maak de leuning vast;\n   - vervang het hek;\n3. Betaal de schippers.\n'
    const { recommendations } = aSegmentedReport(text)
    expect(recommendations.filter(({ role }) => role === 'item').map((unit) => unit.text)).toEqual([
      'Open de brug op zondag.',
      'maak de leuning vast;',
      'vervang het hek;',
      'Betaal de schippers.',
    ])
  })

  it('reads what a motion asks for', () => {
    const text =
      'De raad, gehoord de beraadslaging,\nconstaterende dat de brug oud is;\nverzoekt het college:\n\n• de brug te herstellen;\n• daarvoor € 85.000 te reserveren.\n'
    expect(textsOf(text)).toEqual(['de brug te herstellen;', 'daarvoor € 85.000 te reserveren.'])
    expect(textsOf(text, 'group')).toEqual(['verzoekt het college:'])
  })
})
