import { describe, expect, it } from 'vitest'
import { formLines } from '../../src/read/form-lines.js'
import { markCaptions } from '../../src/read/mark-captions.js'
import type { PageItem } from '../../src/read/page-item.js'
import { aColumn, anItem } from '../support/page-items.js'

/** The words of the lines that are captions, in text of ten points. */
const captions = (...items: PageItem[]): string[] =>
  markCaptions(formLines(items), 10)
    .filter(({ role }) => role === 'caption')
    .map((line) => line.items.map(({ text }) => text).join(' '))

const text = aColumn(0, 100, 'De sluis werd in het voorjaar', 'weer geopend voor de schepen.')

describe('markCaptions', () => {
  it.each([
    'Figuur 3: Schepen per maand',
    'Tabel 2.1 Schepen per maand',
    'Figure B. Ships by month',
    'Afb. 4 – De sluis bij nacht',
    'Grafiek 12',
  ])('takes %j, apart from the text', (words) => {
    expect(captions(...text, anItem(words, 0, 150))).toEqual([words])
  })

  it('takes one that only its type sets apart', () => {
    expect(captions(...text, anItem('Tabel 2 Schepen per maand', 0, 124, { font: 'italic' }))).toHaveLength(1)
  })

  it('takes its further lines, and where the figure is from', () => {
    const lines = ['Figuur 3: Schepen per maand,', 'zoals de schutters ze telden', 'Bron: Sluis Oost (2020)']
    expect(captions(...text, ...lines.map((words, at) => anItem(words, 0, 150 + 10 * at, { size: 8 })))).toEqual(lines)
  })

  it.each([
    ['a sentence that begins with a reference', anItem('Figuur 3 laat zien dat het water stijgt.', 0, 150)],
    ['a reference within a sentence', anItem('Tabel 2. Daarna werd het stil.', 0, 124)],
    ['a list of figures', anItem('Figuur 3: Schepen per maand ...... 12', 0, 150)],
    ['a source in the text', anItem('Bron: het archief van de sluis.', 0, 150)],
    ['a word without a number', anItem('Figuur van formaat', 0, 150)],
  ])('leaves %s', (_, item) => expect(captions(...text, item)).toEqual([]))

  it('leaves a paragraph', () => {
    const lines = Array.from({ length: 8 }, (_, at) => `Tabel 2. Regel ${at} van een lange alinea`.slice(at ? 9 : 0))
    expect(captions(...aColumn(0, 100, ...lines))).toEqual([])
  })
})
