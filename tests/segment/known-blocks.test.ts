import { describe, expect, it } from 'vitest'
import type { LayoutHint } from '../../src/model/index.js'
import { structureReport } from '../../src/segment/index.js'
import { cues, readBlocks } from '../support/a-segmented-report.js'
import { aSourceReport } from '../support/a-source-report.js'

/** Blocks of a web page in which the reader knows what these words are. */
function blocksOf(text: string, known: readonly (readonly [LayoutHint['kind'], string])[]): string[] {
  const hints = known.map(([kind, words]) => {
    const start = text.indexOf(words)
    return { kind, start, end: start + words.length, level: kind === 'heading' ? 1 : 0 }
  })
  return readBlocks(structureReport('test', aSourceReport(text, { mediaType: 'text/html', hints }), cues))
}

describe('structureReport of blocks that the reader knows', () => {
  it('takes headings from the reader and not from the shape of a line', () => {
    expect(blocksOf('Inleiding\n\nJan Pieters\n\nEr was eens een beek.', [['heading', 'Inleiding']])).toEqual([
      'heading: Inleiding',
      'paragraph: Jan Pieters',
      'paragraph: Er was eens een beek.',
    ])
  })

  it('does not take a heading for the label of the text below it', () => {
    const text = 'Aanbevelingen\n\nWij bevelen het volgende aan.\n\nAanbeveling 1: Dicht het dak\n\nHet lekt.'
    const known = [['heading', 'Aanbevelingen'] as const, ['heading', 'Aanbeveling 1: Dicht het dak'] as const]
    expect(blocksOf(text, known)).toEqual([
      'heading: Aanbevelingen',
      'paragraph: Wij bevelen het volgende aan.',
      'heading: Dicht het dak',
      'paragraph: Het lekt.',
    ])
  })

  it('takes a line for a heading by its shape where the reader knows of none', () => {
    expect(blocksOf('Inleiding\n\nEr was eens een beek.', [])[0]).toBe('heading: Inleiding')
  })

  it('takes a line in bold for a heading, and a sentence in bold for a message', () => {
    const text = 'Rapport\n\nWat er speelt\n\nBouw de sluis.\n\nDaarna komt de rest.'
    expect(
      blocksOf(text, [
        ['heading', 'Rapport'],
        ['bold', 'Wat er speelt'],
        ['bold', 'Bouw de sluis.'],
      ]),
    ).toEqual([
      'heading: Rapport',
      'heading: Wat er speelt',
      'paragraph: Bouw de sluis.',
      'paragraph: Daarna komt de rest.',
    ])
  })

  it.each<[LayoutHint['kind'], string, string]>([
    ['list-item', '• Een punt zonder einde', 'list-item: Een punt zonder einde'],
    ['table-row', '1. Sluis\t\t2026', 'table-row: 1. Sluis\t\t2026'],
    ['table-row', 'Een rij van een cel', 'table-row: Een rij van een cel'],
    ['footnote', '¹ Het jaarverslag.', 'footnote: Het jaarverslag.'],
    ['quotation', 'Het water kwam in de nacht.', 'quotation: Het water kwam in de nacht.'],
    ['question', 'Deelt u die zorg. Zo nee, waarom niet.', 'question: Deelt u die zorg. Zo nee, waarom niet.'],
    ['answer', 'Wie wil dat niet?', 'paragraph: Wie wil dat niet?'],
    ['contents', 'Inleiding 3', 'contents: Inleiding 3'],
  ])('takes a %s as the reader knows it', (kind, words, block) => {
    expect(blocksOf(`Begin.\n\n${words}\n\nEen zin die volgt.`, [[kind, words]])[1]).toBe(block)
  })

  it('does not join lines that their writers ended', () => {
    const text = '• Stel een regisseur aan\n\nDe minister is aan zet.'
    expect(blocksOf(text, [['list-item', '• Stel een regisseur aan']])).toHaveLength(2)
  })
})
