import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/model/index.js'
import { readLeadIn } from '../../../src/segment/recommend/read-lead-in.js'
import { aSegmentedReport, cues } from '../../support/a-segmented-report.js'

describe('what leads in to points', () => {
  it.each([
    ['nl', 'De gemeente moet vooral dit doen:'],
    ['nl', 'Om de haven te redden zou het kabinet het volgende moeten doen:'],
    ['nl', 'De gemeenten kunnen de haven redden door:'],
    ['nl', 'De havenmeester verwacht van de schippers dat zij:'],
    ['nl', 'Er zijn drie zaken waarin de provincie moet investeren:'],
    ['nl', 'De drie opgaven waarvoor de vereniging aandacht vraagt, zijn:'],
    ['nl', 'Acht tips voor een veilige haven:'],
    ['en', 'Ministers should do the following.'],
    ['en', 'Local authorities must:'],
    ['en', 'To keep the skippers it has, the HCA should, by May:'],
    ['nl', 'Daarnaast moet de Havendienst:'],
  ])('asks for them: %s, %s', (language, text) => {
    expect(readLeadIn(text, cues[language as Language]).isAct).toBe(true)
  })

  it.each([
    ['nl', 'De belangrijkste conclusies zijn dat de:'],
    ['nl', 'Onze moties:'],
    ['nl', 'De raad besluit:'],
    ['nl', 'Volgens de wet moeten gemeenten:'],
    ['nl', 'De gemeente moet rekening houden met:'],
    ['nl', 'De steigers moeten voldoen aan:'],
    ['nl', 'De gemeente moet kiezen. Dit zijn de oorzaken:'],
    ['nl', 'De gemeente moet dit doen.'],
    ['en', 'The boats should be:'],
  ])('asks for nothing: %s, %s', (language, text) => {
    expect(readLeadIn(text, cues[language as Language]).isAct).toBe(false)
  })

  const brief = (text: string): string[] =>
    aSegmentedReport(text).recommendations.map(({ role, text: words }) => `${role} ${words}`)

  it('may stand above points without a sign, of one line each', () => {
    const points = ['Nieuwe steigers;', 'Een diepere geul;', 'Meer licht op de kade.']
    expect(
      brief(['De gemeente moet zorgen voor:', ...points, 'De haven is oud. Er komen veel boten.'].join('\n\n')),
    ).toEqual(['group De gemeente moet zorgen voor:', ...points.map((point) => `item ${point}`)])
  })

  it('may be a point itself, above points with a sign of their own', () => {
    const text = [
      'In deze brief staat een samenvatting:',
      '• De haven is oud.',
      '• De gemeente kan de haven verbeteren door:',
      '○ Uitdiepen van de geul.',
      '○ Nieuwe steigers.',
    ].join('\n')
    expect(brief(text)).toEqual([
      'group De gemeente kan de haven verbeteren door:',
      'item Uitdiepen van de geul.',
      'item Nieuwe steigers.',
    ])
  })
})

describe('what is in force or procedure already', () => {
  it.each([
    [
      'a list in a by-law',
      'Gelet op de Havenwet;\n\nArtikel 1 De havenraad\n\n1. De havenraad heeft vijf leden.\n\n2. De havenraad moet elk jaar een plan maken.\n\n3. De gemeente moet het plan betalen.\n',
    ],
    [
      'an article in an annex',
      '# Bijlage\n\nDe regels staan hieronder. Zij gelden al lang.\n\n## Artikel 3 Taken\n\n- De havenmeester moet de sluis openen.\n- De havenmeester moet de boten tellen.\n',
    ],
    [
      'a line of an agenda',
      '# Vergadering\n\nDe voorzitter opent de vergadering. Het is vol.\n\nVoorstel: de agenda vast te stellen.\n\nBesluit\n\nDe agenda wordt vastgesteld. Niemand is tegen.\n',
    ],
    [
      'the heads of two columns',
      '# Tabel\n\nDe tabel staat hieronder. Hij is lang.\n\nAdvies\n\nLetterlijke tekst\n\nDe tekst is oud. Niemand leest hem.\n',
    ],
    [
      'a word to the reader of a manual',
      '# Handleiding\n\nDe haven is vol.\n\nLET OP: tel de boten pas als de sluis dicht is. Dat scheelt tijd.\n',
    ],
  ])('gives no formal recommendation: %s', (_, text) => {
    expect(brief(text).filter((line) => !line.includes('moet'))).toEqual([])
    expect(aSegmentedReport(text).recommendations.filter(({ tier }) => tier === 'formal')).toEqual([])
  })

  it('leaves a proposal beside it', () => {
    expect(brief('# Plan\n\nDe haven is vol.\n\nVoorstel: bouw een tweede steiger.\n')).toEqual([
      'item bouw een tweede steiger.',
    ])
  })

  const brief = (text: string): string[] =>
    aSegmentedReport(text).recommendations.map(({ role, text: words }) => `${role} ${words}`)
})

describe('a label in italics or bold', () => {
  it.each([
    ['*Aanbeveling*: Vervang de steigers. Doe dat voor de zomer.', 'Aanbeveling'],
    ['_Advies:_ Vervang de steigers. Doe dat voor de zomer.', 'Advies'],
    ['**Advies 2.** Vervang de steigers. Doe dat voor de zomer.', '2'],
  ])('is the label of what stands behind it: %s', (line, label) => {
    const text = `De haven is vol en de steigers zijn oud.\n\n${line}\n\nEr komen veel boten. Zij liggen dicht op elkaar.\n`
    const found = aSegmentedReport(text).recommendations.map((unit) => [unit.label, unit.text])
    expect(found).toEqual([[label, 'Vervang de steigers. Doe dat voor de zomer.']])
  })
})
