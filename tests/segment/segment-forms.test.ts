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
