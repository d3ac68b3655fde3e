import { describe, expect, it } from 'vitest'
import { loadLexicons } from '../../../src/lexicon/index.js'
import type { LayoutHint } from '../../../src/model/index.js'
import { structureReport } from '../../../src/segment/structure/structure-report.js'
import { aSourceReport } from '../../support/a-source-report.js'

type Hinted = readonly [kind: LayoutHint['kind'], words: string]

/** The blocks of a PDF's text with hints on some of its words, each as kind and words. */
function blocks(text: string, ...hinted: Hinted[]): string[] {
  const hints = hinted.map(([kind, words]) => ({
    kind,
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  }))
  const source = aSourceReport(text, { mediaType: 'application/pdf', hints: hints.sort((a, b) => a.start - b.start) })
  const { blocks, view } = structureReport('rapport', source, loadLexicons().cues)
  return blocks.map(({ kind, view: { start, end }, lead }) => {
    const bold = lead ? ` <${view.text.slice(lead.start, lead.end)}>` : ''
    return `${kind}${bold} ${view.text.slice(start, end)}`
  })
}

describe('blocks that the page shows', () => {
  it('are a row of a table whose cells have lines of their own', () => {
    const row = 'Water\tDe sluis is ver-\nouderd\t2 miljoen\neuro'
    expect(blocks(`Tekst vooraf.\n\n${row}\n\nTekst achteraf.`, ['table-row', row])).toEqual([
      'paragraph Tekst vooraf.',
      'table-row Water\tDe sluis is verouderd\t2 miljoen euro',
      'paragraph Tekst achteraf.',
    ])
  })

  it('are a row with empty cells', () => {
    expect(blocks('Kop.\n\n\t1. Bouw\t\tnu', ['table-row', '\t1. Bouw\t\tnu'])[1]).toBe('table-row \t1. Bouw\t\tnu')
  })

  it('are a note, and what goes on with it is no list', () => {
    const note = '3 Zie de nota over water,\n2. Advies van de raad'
    expect(blocks(`Een zin over water.\n\n${note}`, ['footnote', note])).toEqual([
      'paragraph Een zin over water.',
      'footnote Zie de nota over water, 2. Advies van de raad',
    ])
  })

  it('are furniture, over which a sentence goes on', () => {
    expect(blocks('De raad vindt dat het\nNota 7\nwater schoner moet.', ['furniture', 'Nota 7'])).toEqual([
      'paragraph De raad vindt dat het water schoner moet.',
      'furniture ',
    ])
  })

  it('are a paragraph that opens in bold', () => {
    const text = 'Bouw een loket. Burgers zoeken nu te lang naar hulp.'
    expect(blocks(text, ['bold', 'Bouw een loket.'])).toEqual([`paragraph <Bouw een loket.> ${text}`])
  })

  it('are an item whose short first line the margin ended', () => {
    const long = 'Een lange regel die laat zien hoe breed de kolom van dit rapport is.'
    const text = `${long}\n\n1. Maak afspraken met de\nVereniging van Waterschappen over het einde.\n\n2. Bouw.`
    const item = '1. Maak afspraken met de\nVereniging van Waterschappen over het einde.'
    expect(blocks(text, ['wrapped', item])[1]).toBe(
      'list-item Maak afspraken met de Vereniging van Waterschappen over het einde.',
    )
  })
})
