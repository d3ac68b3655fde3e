import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/model/index.js'
import { aSegmentedReport, inBrief } from '../support/a-segmented-report.js'

const brief = (text: string, language: Language = 'nl'): string[] =>
  aSegmentedReport(text, language).recommendations.map(inBrief)

describe('a table with a column for recommendations', () => {
  const rows = (head: string): string =>
    [
      head,
      '| --- | --- | --- |',
      '| A1 | Niemand houdt het bij | Tel elk jaar de bussen |',
      '| A2 | Het duurt lang | Stel een termijn van zes weken |',
    ].join('\n')

  it('gives a recommendation a row, with the label in front', () => {
    expect(brief(rows('| Nr | Bevinding | Aanbeveling |'))).toEqual([
      'formal item A1: Tel elk jaar de bussen',
      'formal item A2: Stel een termijn van zes weken',
    ])
  })

  it('gives none when no column is for them', () => {
    expect(brief(rows('| Nr | Bevinding | Oorzaak |')).filter((line) => line.startsWith('formal'))).toEqual([])
  })

  it('keeps the cells apart in the reading view', () => {
    const { view } = aSegmentedReport('| Nr | Bevinding |\n| --- | --- |\n| 1 | Het is vol |')
    expect(view.text).toBe('Nr\tBevinding\n\n1\tHet is vol')
  })
})

describe('a table with one cell a line', () => {
  const heads = 'Nr\nBevinding\nAanbeveling'
  const rows = ['1\nNiemand telt\nTel elk jaar de bussen', '2\nHet duurt lang\nStel een termijn']
  const found = ['formal item 1: Tel elk jaar de bussen', 'formal item 2: Stel een termijn']

  it.each([
    ['with blank lines between its rows', [heads, ...rows].join('\n\n')],
    ['with a number before each row', [heads, ...rows].join('\n')],
  ])('is put together: %s', (_, table) => {
    expect(brief(`Bijlage\n\n${table}\n\nDe directeur was het ermee eens.\n`)).toEqual(found)
  })

  it('is none where rows differ in length', () => {
    expect(brief(`Bijlage\n\n${heads}\n\n1\nNiemand telt\n\n2\nHet duurt\nal lang\nen de lift is stuk\n`)).toEqual([])
  })
})

describe('a column of actions', () => {
  const row = 'Tellen van de bussen\tGemeente\tmei'

  it('holds recommendations beside one that says who acts', () => {
    expect(brief(`Plan\n\nActie\tWie\tWanneer\n${row}\n`)).toEqual(['formal item -: Tellen van de bussen'])
  })

  it('holds none beside results', () => {
    expect(brief(`Plan\n\nActie\tUitkomst\tKosten\n${row}\n`)).toEqual([])
  })
})

describe('a message in bold', () => {
  it.each([
    [
      'with text behind it',
      '**Schrap de toeslag.** Zij kost meer dan zij oplevert.',
      ['formal item -: Schrap de toeslag. Zij kost meer dan zij oplevert.'],
    ],
    ['by itself', '**De bus moet blijven rijden.**', ['formal item -: De bus moet blijven rijden.']],
    ['in a bullet', '- **Geef chauffeurs rust.** Plan pauzes.', ['formal item -: Geef chauffeurs rust. Plan pauzes.']],
    ['that only names something', '**Cijfers.** Er reden twaalf bussen.', []],
    ['that only states something', '**De halte is koud.** Er staat geen bank.', []],
  ])('%s', (_, text, expected) => {
    expect(brief(text)).toEqual(expected)
  })
})

describe('a numbered paragraph', () => {
  it('that opens with a recommendation is one, those around it are running text', () => {
    const text =
      '7. Rivers rise faster.\n\n8. We recommend that the Agency publish its maps. It has them.\n\n9. Ministers met us twice.'
    expect(brief(text, 'en')).toEqual(['formal item 8: We recommend that the Agency publish its maps. It has them.'])
  })

  it('may be in bold, number and all', () => {
    expect(brief('**21. De toezichthouder dient sneller te beslissen.** Er zijn genoeg mensen.')[0]).toMatch(
      /^formal item 21: De toezichthouder/,
    )
  })
})

describe('advices with roman numbers', () => {
  it.each([
    ['I. ', 'II. '],
    ['I   ', 'II   '],
  ])('as in %j', (first, second) => {
    const text = `Onze adviezen\n\n${first}Maak één regeling\n\nNu zijn er vier. Voeg ze samen.\n\n${second}Laat ouders meedenken\n\nZij weten het eerst. Betrek hen vroeg.\n\nKortom: één regeling.`
    expect(brief(text)).toEqual([
      'formal item I: Maak één regeling Nu zijn er vier. Voeg ze samen.',
      'formal item II: Laat ouders meedenken Zij weten het eerst. Betrek hen vroeg.',
    ])
  })
})

describe('who asks by name', () => {
  it('asks for every point below, however it is put', () => {
    const text = 'Wij vragen van het kabinet:\n\n- een recht op een aansluiting;\n- geen nieuwe heffingen.'
    expect(brief(text)).toEqual([
      'formal group -: Wij vragen van het kabinet:',
      'formal item -: een recht op een aansluiting;',
      'formal item -: geen nieuwe heffingen.',
    ])
  })

  it('is no recommendation when it is the advice that is asked for', () => {
    expect(brief('Geachte minister,\n\nU heeft de raad op 3 maart gevraagd te adviseren over de school.')).toEqual([])
  })
})

describe("the author's own future", () => {
  it.each([
    ['Wij zullen in 2027 opnieuw kijken hoe het staat.', 1],
    ['We zullen in het volgende hoofdstuk zien hoe dat komt.', 0],
  ])('%s', (text, commitments) => {
    const found = aSegmentedReport(text).recommendations.filter(({ role }) => role === 'commitment')
    expect(found).toHaveLength(commitments)
  })
})

describe('a series of headings', () => {
  const below = 'De bus rijdt te weinig. Op zondag rijdt hij niet.'
  const series = (heads: readonly string[]): string => heads.map((head) => `${head}\n\n${below}`).join('\n\n')

  it.each([
    ['set apart by a sign', ['1 | Laat de bus vaker rijden', '2 | Betaal de chauffeur beter'], ['1', '2']],
    ['labelled as lessons', ['Les 1: Laat de bus vaker rijden', 'Les 2: Betaal de chauffeur beter'], ['1', '2']],
    [
      'below a chapter',
      ['3 De dienst', '3.1 Laat de bus vaker rijden', '3.2 Betaal de chauffeur beter'],
      ['3.1', '3.2'],
    ],
  ])('%s is one of advices when they tell what to do', (_, heads, labels) => {
    const found = aSegmentedReport(`# Bus\n\n${below}\n\n${series(heads)}`).recommendations
    expect(found.map(({ form, label }) => `${form} ${label}`)).toEqual(labels.map((label) => `headed ${label}`))
  })

  it.each([
    ['labelled as steps', ['Stap 1: De aanvraag', 'Stap 2: Het besluit']],
    ['below a chapter', ['3 De bus', '3.1 De lijn', '3.2 De chauffeur']],
  ])('%s is none when they only name something', (_, heads) => {
    expect(brief(`# Bus\n\n${below}\n\n${series(heads)}`)).toEqual([])
  })

  it('below a chapter divides it where labelled advices stand below it', () => {
    const text = `# Bus\n\n${below}\n\n3.1 Laat de bus vaker rijden\n\n${below}\n\nAanbeveling 1: Laat hem op zondag rijden.\n\n3.2 Betaal de chauffeur beter\n\n${below}\n`
    expect(brief(text).filter((line) => line.startsWith('formal item'))).toEqual([
      'formal item 1: Laat hem op zondag rijden.',
    ])
  })
})

describe('points below a heading that only says for whom', () => {
  const points = '- Meer bussen op zondag.\n- Een hoger loon voor chauffeurs.'

  it('are advices where the heading above it announces them', () => {
    expect(brief(`## 4 Aanbevelingen\n\n### Voor vervoerders\n\n${points}`)).toEqual([
      'formal group -: Voor vervoerders',
      'formal item -: Meer bussen op zondag.',
      'formal item -: Een hoger loon voor chauffeurs.',
    ])
  })

  it('are none where nothing does', () => {
    expect(brief(`## 4 Cijfers\n\n### Voor vervoerders\n\n${points}`)).toEqual([])
  })
})

describe('points below a request', () => {
  it('are asked for, however they are put', () => {
    const text =
      'Wij vragen een nieuw kabinet om:\n\n– de bus voorrang te geven;\n– 12 miljoen euro per jaar vrij te maken.'
    expect(brief(text)).toEqual([
      'formal group -: Wij vragen een nieuw kabinet om:',
      'formal item -: de bus voorrang te geven;',
      'formal item -: 12 miljoen euro per jaar vrij te maken.',
    ])
  })
})

describe('a reply on the line below a quoted advice', () => {
  it('is no part of it', () => {
    const text =
      'Reactie van het college\n\nAanbeveling 1: Laat de bus vaker rijden.\nReactie: Deze nemen wij over. In 2027 starten wij met een proef.'
    expect(brief(text)).toEqual([
      'formal item 1: Laat de bus vaker rijden.',
      'formal commitment -: In 2027 starten wij met een proef.',
    ])
  })
})

describe('a line that only says for whom', () => {
  it('heads the points below it, and a numbering goes on across it', () => {
    const text =
      '## Aanbevelingen\n\nAan de minister van Vervoer:\n\n1. Laat de bus vaker rijden.\n\n2. Schrap de toeslag.\n\nAan de vervoerders:\n\n3. Betaal de chauffeur beter.\n\nBUS EN TREIN\n\n4. Verwarm de halte.'
    expect(brief(text)).toEqual([
      'formal group -: Aan de minister van Vervoer:',
      'formal item 1: Laat de bus vaker rijden.',
      'formal item 2: Schrap de toeslag.',
      'formal group -: Aan de vervoerders:',
      'formal item 3: Betaal de chauffeur beter.',
      'formal item 4: Verwarm de halte.',
    ])
  })
})

describe('a line that begins as one that says for whom', () => {
  it.each(['Voor meer informatie:', 'Aan de slag met bussen gaat zo.'])(
    'and says something else heads nothing: %s',
    (line) => {
      expect(brief(`## Aanbevelingen\n\n${line}\n\n- Verwarm de halte.\n- Was de bus.`)).not.toContain(
        `formal group -: ${line}`,
      )
    },
  )
})

describe('a word that stands alone', () => {
  it('is no imperative', () => {
    expect(brief('# Bus\n\nDe bus rijdt.\n\n## Vervolg\n\nIn maart rijdt hij weer.')).toEqual([])
  })
})

describe('labelled advices below a heading of what became of them', () => {
  const advices = 'Aanbeveling 1: Laat de bus vaker rijden.\nStatus: afgerond.\n\nAanbeveling 2: Verwarm de halte.'

  it('are those of before', () => {
    expect(brief(`## Stand van zaken aanbevelingen\n\n${advices}`)).toEqual([])
  })

  it('are advices below any other heading', () => {
    expect(brief(`## Aanbevelingen\n\n${advices}`)).toEqual([
      'formal item 1: Laat de bus vaker rijden.',
      'formal item 2: Verwarm de halte.',
    ])
  })
})

describe('headings of one level with the heading that announces them', () => {
  const part = (title: string, text: string): string => `## ${title}\n\n${text}`
  const announced = part('Aanbevelingen', 'Wij zien twee wegen vooruit.')

  it('are advices when they tell what to do, up to the first that does not', () => {
    const text = [
      announced,
      part('Laat de bus vaker rijden', 'Hij is vol.'),
      part('Verwarm de halte', 'Het is er koud.'),
      part('De geschiedenis', 'Er was een tram.'),
    ].join('\n\n')
    expect(brief(text)).toEqual([
      'formal group -: Aanbevelingen',
      'formal item -: Laat de bus vaker rijden Hij is vol.',
      'formal item -: Verwarm de halte Het is er koud.',
    ])
  })

  it('are sections of their own above much text', () => {
    const much = 'De bus rijdt door het hele gebied en stopt er overal. '.repeat(40)
    const text = [announced, part('Laat de bus vaker rijden', much), part('Verwarm de halte', much)].join('\n\n')
    expect(brief(text).map((line) => line.split(':')[0])).toEqual(['formal group -', 'formal group -'])
  })
})

describe('a lead-in behind an advice', () => {
  it('heads the points by itself', () => {
    const text =
      'Wij adviseren de lijn te behouden. Wij adviseren daarnaast:\n\na. de halte te verwarmen;\nb. de bus te wassen.'
    expect(brief(text)).toEqual([
      'formal item -: Wij adviseren de lijn te behouden.',
      'formal group -: Wij adviseren daarnaast:',
      'formal item a: de halte te verwarmen;',
      'formal item b: de bus te wassen.',
    ])
  })
})

describe('points below a lead-in', () => {
  const points = '• Een verwarmde halte.\n• De bus rijdt ook op zondag.'

  it.each([
    'De inspectie verwacht dat de vervoerder:',
    'De eigenaar moet:',
    'De gemeente wordt geadviseerd:',
    'De provincie moet snel de volgende verbeteringen doorvoeren:',
  ])('that asks somebody are advices, however they are put, and it heads them: %s', (leadIn) => {
    expect(brief(`${leadIn}\n\n${points}`)).toEqual([
      `formal group -: ${leadIn}`,
      'formal item -: Een verwarmde halte.',
      'formal item -: De bus rijdt ook op zondag.',
    ])
  })

  it.each([
    'De bus moet aan deze eisen voldoen:',
    'De aanvraag moet bevatten:',
    'De raad verwacht dat de kosten stijgen:',
    'Wij zien deze verschillen:',
    'Onder “bussen, aanbevelingen of treinen” vallen:',
  ])('that tells of something are none: %s', (leadIn) => {
    expect(brief(`${leadIn}\n\n${points}`).filter((line) => line.startsWith('formal'))).toEqual([])
  })

  it('are headed by a word on its line, right below the text before it', () => {
    const text =
      'Het panel waardeert de bus.\nAanbevelingen:\n- Verwarm de halte.\n- Was de bus.\nVoorwaarde:\n- De bus rijdt.'
    expect(brief(text).slice(0, 2)).toEqual(['formal item -: Verwarm de halte.', 'formal item -: Was de bus.'])
  })
})

describe('a duty that is told', () => {
  const filler = 'De brug is oud en het water staat hoog.'
  const below = (heading: string, sentence: string): string =>
    `# De sluis\n\n${filler}\n\n## ${heading}\n\n${sentence} ${filler}\n`

  it.each([
    ['Taken', 'De dijkwacht moet het hek sluiten.'],
    ['Juridisch kader', 'De dijkwacht moet het hek sluiten.'],
    ['Aanpak van het onderzoek', 'Het panel moet groot genoeg zijn.'],
  ])('in a section on what holds already is no advice: %s', (heading, sentence) => {
    expect(brief(below(heading, sentence))).toEqual([])
  })

  it.each([
    ['De toekomst', 'De dijkwacht moet het hek sluiten.'],
    ['Achtergrond', 'Sluit het hek voortaan op tijd.'],
    ['De nieuwe aanpak van de minister', 'De dijkwacht moet het hek sluiten.'],
  ])('in another one, or told to somebody, is: %s', (heading, sentence) => {
    expect(brief(below(heading, sentence))).toEqual([`prose item -: ${sentence}`])
  })

  it.each([
    'Jaarverslag 2023: wat deed de dijkwacht?',
    'Dit gaat niet over het verslag van de vergadering van vorig jaar, dat in de krant stond, maar over de sluis in het dal.',
  ])('below a line that only speaks of a record is: %s', (line) => {
    const sentence = 'De gemeente moet het hek sluiten.'
    expect(brief(`# De sluis\n\n${line}\n\n${filler} ${sentence} ${filler}\n`)).toEqual([`prose item -: ${sentence}`])
  })

  it('in minutes is none', () => {
    expect(
      brief(`# Verslag van de vergadering\n\n${filler}\n\nDe dijkwacht moet het hek sluiten. ${filler}\n`),
    ).toEqual([])
  })
})

describe('numbered headings below a headed advice', () => {
  it('belong to it, and the series goes on behind them', () => {
    const text =
      '# Bus\n\n## 1 Maak de bus beter\n\nDe bus is oud.\n\n### 1 Snelheid\n\n- Vrije banen door de stad.\n\n### 2 Rust\n\n- Pauzes voor chauffeurs.\n\n## 2 Maak de halte beter\n\nHet is er koud.\n'
    expect(brief(text).map((line) => line.slice(0, 34))).toEqual([
      'formal item 1: Maak de bus beter D',
      'formal item 2: Maak de halte beter',
    ])
  })
})
