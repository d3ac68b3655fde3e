import { describe, expect, it } from 'vitest'
import { orderPageItems } from '../../src/read/order-page-items.js'
import type { PageItem } from '../../src/read/page-item.js'

/** An item whose letters are half as wide as its type is high. */
const item = (text: string, x: number, y: number, size = 10): PageItem => ({
  text,
  x,
  y,
  width: (text.length * size) / 2,
  size,
  font: 'plain',
  index: 0,
})

/** Lines of 40 letters, 200 points wide, that are called by a letter and a number. */
const column = (name: string, x: number, y: number, lines: number): PageItem[] =>
  Array.from({ length: lines }, (_, index) => item(`${name}${index} `.padEnd(40, 'x'), x, y + 12 * index))

const names = (count: number, name: string) => Array.from({ length: count }, (_, index) => `${name}${index}`)

/** The first words of the lines, in the order of reading. */
const order = (items: readonly PageItem[]): string[] =>
  orderPageItems(items.map((item, index) => ({ ...item, index }))).map((line) =>
    line.items.map(({ text }) => text.trim().split(' ')[0]).join('|'),
  )

describe('orderPageItems', () => {
  it('reads one column from top to bottom, whatever the order in the file', () => {
    expect(order(column('a', 50, 100, 4).reverse())).toEqual(names(4, 'a'))
  })

  it('reads two columns one after the other, though the file mixes them', () => {
    const left = column('a', 50, 100, 5)
    const right = column('b', 270, 100, 5)
    const mixed = left.flatMap((one, index) => [one, right[index] as PageItem])
    expect(order(mixed)).toEqual([...names(5, 'a'), ...names(5, 'b')])
  })

  it('reads columns whose lines do not stand level', () => {
    const items = [...column('b', 270, 105, 5), ...column('a', 50, 100, 5)]
    expect(order(items)).toEqual([...names(5, 'a'), ...names(5, 'b')])
  })

  it('reads three columns', () => {
    const items = [...column('c', 490, 100, 5), ...column('b', 270, 100, 5), ...column('a', 50, 100, 5)]
    expect(order(items)).toEqual([...names(5, 'a'), ...names(5, 'b'), ...names(5, 'c')])
  })

  it('reads a heading above the columns first, and one between them where it stands', () => {
    const heading = (text: string, y: number) => item(`${text} `.padEnd(40, 'x'), 50, y, 20)
    const items = [
      ...[...column('a', 50, 100, 4), ...column('b', 270, 100, 4)],
      ...[...column('c', 50, 200, 4), ...column('d', 270, 200, 4)],
      ...[heading('eerst', 75), heading('midden', 170)],
    ]
    expect(order(items)).toEqual([
      ...['eerst', ...names(4, 'a'), ...names(4, 'b')],
      ...['midden', ...names(4, 'c'), ...names(4, 'd')],
    ])
  })

  it('keeps header and footer out of the columns', () => {
    const items = [
      ...[item('kop', 50, 30), item('rubriek', 400, 30), item('pagina', 50, 300)],
      ...[...column('a', 50, 100, 6), ...column('b', 270, 100, 6)],
    ]
    expect(order(items)).toEqual(['kop|rubriek', ...names(6, 'a'), ...names(6, 'b'), 'pagina'])
  })

  it('keeps a short note with the wide one below it, under the columns', () => {
    const items = [
      ...[...column('a', 50, 100, 6), ...column('b', 270, 100, 6)],
      ...[item('1 kort', 50, 176, 8), item('2 '.padEnd(90, 'x'), 50, 185, 8)],
    ]
    expect(order(items)).toEqual([...names(6, 'a'), ...names(6, 'b'), '1', '2'])
  })

  it('puts a raised number on the line of its word, and a note number on the line of its note', () => {
    const raised = [item('advies', 50, 100), item('1', 80, 96.5, 6), item('slot', 50, 112)]
    expect(order(raised)).toEqual(['advies|1', 'slot'])
    expect(order([item('1', 50, 97.5, 5), item('Noot', 62, 100, 8)])).toEqual(['1|Noot'])
  })

  it.each([
    ['a table by its rows', [50, 300], 'cel'],
    ['hanging labels with their text', [50, 75], 'Dit is de tekst van het advies die door blijft lopen'],
  ])('reads %s', (_, [left = 0, right = 0], words) => {
    const rows = names(6, '').map((_, row) => [
      item(`${row}.`, left, 100 + 12 * row),
      item(words, right, 100 + 12 * row),
    ])
    const first = words.split(' ')[0]
    expect(order(rows.flat())).toEqual(names(6, '').map((_, row) => `${row}.|${first}`))
  })

  it('reads columns with indented lists', () => {
    const right = column('b', 270, 100, 8).map((one, index) => (index % 4 ? { ...one, x: 288 } : one))
    expect(order([...column('a', 50, 100, 8), ...right])).toEqual([...names(8, 'a'), ...names(8, 'b')])
  })

  it('reads a table with long cells cell by cell', () => {
    const rows = [100, 150, 200].map((y, row) => [...column(`l${row}`, 50, y, 3), ...column(`r${row}`, 270, y, 2)])
    expect(order(rows.flat())).toEqual([0, 1, 2].flatMap((row) => [...names(3, `l${row}`), ...names(2, `r${row}`)]))
  })

  it('takes one wide gap in a justified text for no gutter', () => {
    const items = column('a', 50, 100, 6).flatMap((line, index) => [
      line,
      item('y'.repeat(30), index === 2 ? 265 : 255, line.y),
    ])
    expect(order(items)).toEqual(names(6, 'a').map((name) => expect.stringContaining(`${name}|`)))
  })

  it('gives nothing for an empty page', () => {
    expect(orderPageItems([])).toEqual([])
  })
})
