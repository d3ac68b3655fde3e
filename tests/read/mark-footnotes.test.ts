import { describe, expect, it } from 'vitest'
import { markFootnotes } from '../../src/read/mark-footnotes.js'
import type { PageLine } from '../../src/read/page-item.js'
import { anItem } from '../support/page-items.js'

const line = (text: string, y: number, size = 10, x = 50): PageLine => ({
  items: [anItem(text, x, y, { size })],
  y,
  size,
})
const body = [line('Een zin van gewone grootte die loopt', 100), line('en nog een zin van gewone grootte', 112)]

/** The words of the notes, "+" before those that begin one. */
const notes = (lines: readonly PageLine[], goesOn = false): string[] =>
  markFootnotes(lines, 10, goesOn)
    .filter(({ role }) => role === 'footnote')
    .map(({ items, beginsNote }) => (beginsNote ? '+' : '') + items[0]?.text)

describe('footnotes', () => {
  it('are small lines with numbers that close a page', () => {
    const lines = [...body, line('1 Zie de bijlage', 700, 8), line('van het rapport.', 710, 8), line('2 Idem.', 720, 8)]
    expect(notes(lines)).toEqual(['+1 Zie de bijlage', 'van het rapport.', '+2 Idem.'])
  })

  it('close a column as well', () => {
    const lines = [...body, line('1 Zie de bijlage', 700, 8), line('De tweede kolom begint', 100, 10, 300)]
    expect(notes(lines)).toEqual(['+1 Zie de bijlage'])
  })

  it('go on from the page before', () => {
    expect(notes([...body, line('en het vervolg.', 700, 8), line('4 Idem.', 710, 8)], true)).toEqual([
      '+en het vervolg.',
      '+4 Idem.',
    ])
  })
})

describe('no footnotes', () => {
  it.each([
    ['small type without a number', [...body, line('Bron: eigen onderzoek', 700, 8)]],
    [
      'small type with text of the usual size below it',
      [...body, line('1 In een tabel', 200, 8), ...body.map((one) => ({ ...one, y: one.y + 300 }))],
    ],
    ['numbers alone', [...body, line('10', 700, 8), line('12', 710, 8)]],
    [
      'a page that is small throughout',
      [line('1 Eerste punt van de lijst', 100, 8), line('2 Tweede punt van de lijst', 110, 8)],
    ],
    ['numbers in the usual size', [...body, line('1 Zie de bijlage', 700)]],
  ])('are %s', (_, lines) => {
    expect(notes(lines)).toEqual([])
  })
})
