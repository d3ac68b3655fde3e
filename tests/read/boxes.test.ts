import { describe, expect, it } from 'vitest'
import { formLines } from '../../src/read/form-lines.js'
import { readReport } from '../../src/read/index.js'
import { mayHoldBox } from '../../src/read/may-hold-box.js'
import { orderPageItems } from '../../src/read/order-page-items.js'
import { setBoxes } from '../../src/read/set-boxes.js'
import { aPdf } from '../support/a-pdf.js'
import { aColumn, anItem } from '../support/page-items.js'

const long = 'Regel van een alinea die de kolom vult'
const boxed = ['Een kader met woorden die apart', 'staan van de tekst eromheen, in', 'een eigen vak.']
const above = aColumn(50, 100, long, long, long)
const inside = aColumn(60, 150, ...boxed)
const below = aColumn(50, 200, long, long)
const area = { left: 50, right: 245, top: 136, bottom: 182 }

/** What stands in a box of the page, line by line. */
const boxedLines = (items: Parameters<typeof setBoxes>[0], areas = [area]): string[] =>
  setBoxes(items, areas, orderPageItems)
    .filter(({ box }) => box === 1)
    .map((line) => line.items.map(({ text }) => text).join(' '))

describe('setBoxes', () => {
  it('keeps the text of a box together, between what is above and below it', () => {
    const lines = setBoxes([...above, ...inside, ...below], [area], orderPageItems)
    expect(lines.map(({ box }) => box)).toEqual([undefined, undefined, undefined, 1, 1, 1, undefined, undefined])
  })

  it('puts a box beside the text behind it', () => {
    const beside = aColumn(300, 112, ...boxed)
    const lines = setBoxes([...above, ...beside], [{ left: 290, right: 500, top: 95, bottom: 150 }], orderPageItems)
    expect(lines.map(({ box }) => box)).toEqual([undefined, undefined, undefined, 1, 1, 1])
  })

  it.each([
    ['a heading on a coloured ground', [...above, ...aColumn(60, 150, 'Een kop'), ...below], [area]],
    ['marked words', [...above, ...aColumn(50, 150, ...boxed), ...below], [area]],
    ['a ground that ends within a line', [...above, ...inside, ...below], [{ ...area, right: 150 }]],
    ['the ground of the page', [...above, ...inside], [{ left: 0, right: 500, top: 0, bottom: 400 }]],
    ['a row of a table', [...above, ...inside.map((item) => ({ ...item, rowEnd: item.y })), ...below], [area]],
  ])('takes %s for none', (_, items, areas) => expect(boxedLines(items, areas)).toEqual([]))
})

describe('mayHoldBox', () => {
  it.each([
    ['lines that keep clear of both edges', [...above, ...inside, ...below], true],
    ['the word that heads a box', [...above, anItem('Kader 2: Schepen', 50, 150), ...below], true],
    ['a column of text', [...above, ...below], false],
    ['hanging text behind its sign', [...above, anItem('•', 52, 150), ...inside, ...below], false],
  ])('sees %s: %s', (_, items, isSeen) => expect(mayHoldBox(formLines(items))).toBe(isSeen))
})

describe('readReport', () => {
  it('gives the box that a page draws, and the indents in its text, as hints', async () => {
    const words = 'De sluis ging open en de schepen voeren door naar het meer achter de dijk. '
    const bytes = await aPdf((page) => {
      page.text(words.repeat(5), 72, 72, { width: 450 })
      page.rect(72, 200, 450, 70).fill('#e0e8f0').fillColor('black')
      page.text(words.repeat(2), 84, 210, { width: 400 })
      page.text(words.repeat(5), 72, 300, { width: 450 })
    })
    const { text, hints } = await readReport(bytes, { name: 'a.pdf' })
    const found = hints.filter(({ kind }) => kind === 'box').map(({ start, end }) => text.slice(start, end))
    expect(found.map((box) => box.replaceAll('\n', ' '))).toEqual([words.repeat(2).trim()])
  })
})
