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
    ['the word that heads a call', [...above, anItem('OPROEP', 50, 150), ...below], true],
    ['a call with its number', [...above, anItem('Aanbeveling 3: open de sluis', 50, 150), ...below], true],
    ['a sentence about a call', [...above, anItem('Aanbevelingen van vorig jaar', 50, 150), ...below], false],
    ['a column of text', [...above, ...below], false],
    ['hanging text behind its sign', [...above, anItem('•', 52, 150), ...inside, ...below], false],
  ])('sees %s: %s', (_, items, isSeen) => expect(mayHoldBox(formLines(items))).toBe(isSeen))
})

describe('readReport', () => {
  const words = 'De sluis ging open en de schepen voeren door naar het meer achter de dijk. '
  const call = 'Maak de sluis open voor alle schepen, ook in de winter, en zeg wie daarvoor zorgt. '

  /** A page with text of the column's full width, a call in the middle of it, and what is drawn around that. */
  const boxesOf = async (draw: (page: PDFKit.PDFDocument, top: number, bottom: number) => void, title = 'OPROEP') => {
    const bytes = await aPdf((page) => {
      page.fontSize(11).text(words.repeat(6), 72, 72, { width: 450 }).moveDown(2)
      const top = page.y
      page.text(title).text(call.repeat(3), { width: 450 })
      const bottom = page.y
      page.moveDown(2).text(words.repeat(6), { width: 450 })
      draw(page, top, bottom)
    })
    const { text, hints } = await readReport(bytes, { name: 'a.pdf' })
    return hints
      .filter(({ kind }) => kind === 'box')
      .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '))
  }

  it.each([
    ['drawn as one', (page, top, bottom) => page.rect(66, top - 6, 462, bottom - top + 10).stroke()],
    [
      'drawn in four rules',
      (page, top, bottom) => {
        for (const y of [top - 6, bottom + 4]) page.moveTo(66, y).lineTo(528, y).stroke()
        for (const x of [66, 528])
          page
            .moveTo(x, top - 6)
            .lineTo(x, bottom + 4)
            .stroke()
      },
    ],
  ] satisfies [string, Parameters<typeof boxesOf>[0]][])(
    'gives a call in a frame as wide as its column as a box: %s',
    async (_, draw) => {
      expect(await boxesOf(draw)).toEqual([`OPROEP ${call.repeat(3).trim()}`])
      expect(await boxesOf(draw, 'Aanbeveling 2')).toEqual([`Aanbeveling 2 ${call.repeat(3).trim()}`])
    },
  )

  it.each([
    ['the border of the page', (page) => page.rect(20, 20, 572, 752).stroke()],
    ['the ground of the page', (page) => page.rect(0, 0, 612, 792).fillOpacity(0.2).fill('#d0e0f0')],
    ['a frame round most of its text', (page) => page.rect(60, 60, 480, 640).stroke()],
    [
      'a rule above and below',
      (page, top, bottom) => {
        for (const y of [top - 6, bottom + 4]) page.moveTo(66, y).lineTo(528, y).stroke()
      },
    ],
    [
      'cells',
      (page, top, bottom) => {
        for (const x of [66, 297]) page.rect(x, top - 6, 231, bottom - top + 10).stroke()
      },
    ],
  ] satisfies [string, Parameters<typeof boxesOf>[0]][])('takes %s for no box', async (_, draw) => {
    expect(await boxesOf(draw)).toEqual([])
  })

  it('gives the box that a page draws as a hint', async () => {
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
