import { describe, expect, it } from 'vitest'
import { findRuledTables } from '../../src/read/find-ruled-tables.js'
import { formLines } from '../../src/read/form-lines.js'
import type { Rule } from '../../src/read/list-rules.js'
import { mayHoldTable } from '../../src/read/may-hold-table.js'
import type { PageItem } from '../../src/read/page-item.js'
import { setOpenTables } from '../../src/read/set-open-tables.js'
import { setRuledTables } from '../../src/read/set-ruled-tables.js'
import { aColumn, anItem } from '../support/page-items.js'

const across = (y: number, x0 = 50, x1 = 450): Rule => ({ x0, x1, y0: y, y1: y })
const down = (x: number, y0 = 100, y1 = 200): Rule => ({ x0: x, x1: x, y0, y1 })

/** Two rows of three cells; the middle ones wrap. */
const cells = [
  ...aColumn(55, 112, 'Water'),
  ...aColumn(155, 112, 'De sluis is', 'verouderd'),
  ...aColumn(305, 112, '2 miljoen'),
  ...aColumn(55, 162, 'Wegen'),
  ...aColumn(155, 162, 'De brug is', 'te smal'),
  ...aColumn(305, 162, '3 miljoen'),
]
const rows = ['Water\tDe sluis is\nverouderd\t2 miljoen', 'Wegen\tDe brug is\nte smal\t3 miljoen']
const grid = [...[100, 150, 200].map((y) => across(y)), ...[50, 150, 300, 450].map((x) => down(x))]

const texts = (items: readonly PageItem[]): string[] => items.filter((one) => one.rowEnd).map(({ text }) => text)
const ruled = (items: readonly PageItem[], rules: readonly Rule[]) =>
  texts(setRuledTables(items, findRuledTables(rules)))

describe('tables with rules', () => {
  it('have a row between two rules, its cells apart though they wrap', () => {
    expect(ruled(cells, grid)).toEqual(rows)
  })

  it('may be drawn cell by cell', () => {
    const pieces = grid.flatMap((rule) =>
      rule.y0 === rule.y1 ? [across(rule.y0, 50, 150), across(rule.y0, 150.4, 450)] : [rule],
    )
    expect(ruled(cells, pieces)).toEqual(rows)
  })

  it('need no rules down', () => {
    expect(ruled(cells, [across(100), across(150), across(200)])).toEqual(rows)
  })

  it('keep a cell that spans two rows in the first', () => {
    const spanning = [across(100), across(150, 150, 450), across(200), ...[50, 150, 300, 450].map((x) => down(x))]
    const items = cells.filter(({ text }) => text !== 'Wegen')
    expect(ruled(items, spanning)).toEqual([rows[0], '\tDe brug is\nte smal\t3 miljoen'])
  })

  it('keep empty cells', () => {
    const items = cells.filter(({ text }) => text !== '2 miljoen' && text !== 'Wegen')
    expect(ruled(items, grid)).toEqual(['Water\tDe sluis is\nverouderd\t', '\tDe brug is\nte smal\t3 miljoen'])
  })
})

describe('no tables', () => {
  it.each([
    ['a box', [across(100), across(200), down(50), down(450)]],
    ['a frame around two columns', [across(100), across(200), down(50), down(250), down(450)]],
    ['two rules', [across(100), across(200)]],
    ['strokes of a drawing', [across(100, 50, 55), across(110, 50, 55), across(120, 50, 55)]],
  ])('are %s', (_, rules) => {
    const items = [...aColumn(55, 112, 'Een zin die', 'over twee regels loopt')]
    expect(ruled(items, rules)).toEqual([])
  })
})

describe('tables without rules', () => {
  const open = (items: readonly PageItem[]) =>
    setOpenTables(formLines(items)).flatMap(({ items }) => items.map(({ text }) => text))

  it('have cells under each other, and lines that go on with the last', () => {
    const items = [
      ...[anItem('Datum', 50, 100), anItem('10 december', 200, 100)],
      ...[anItem('Plaats', 50, 112), anItem('Zaal 3 van het', 200, 112), anItem('gemeentehuis', 200, 124)],
      ...[anItem('Voorzitter', 50, 136), anItem('De Wit', 200, 136)],
    ]
    expect(open(items)).toEqual(['Datum\t10 december', 'Plaats\tZaal 3 van het\ngemeentehuis', 'Voorzitter\tDe Wit'])
  })

  it('are no lists with hanging numbers', () => {
    const items = [1, 2, 3, 4].flatMap((at) => [
      anItem(`${at}.`, 50, 100 + 12 * at),
      anItem('Bouw een loket', 80, 100 + 12 * at),
    ])
    expect(open(items)).not.toContain('1.\tBouw een loket')
  })

  it('have three lines at least', () => {
    const items = [anItem('Den Haag', 50, 100), anItem('10 december', 200, 100)]
    expect(open(items)).toEqual(['Den Haag', '10 december'])
  })
})

describe('mayHoldTable', () => {
  it('sees three cells under each other', () => {
    const items = [100, 112, 124].flatMap((y) => [anItem('een', 50, y), anItem('twee', 150, y), anItem('drie', 250, y)])
    expect(mayHoldTable(items)).toBe(true)
  })

  it('sees none in running text, one column or two', () => {
    const text = Array.from({ length: 20 }, (_, at) => `regel ${at} `.padEnd(38, 'x'))
    expect(mayHoldTable(aColumn(50, 100, ...text))).toBe(false)
    expect(mayHoldTable([...aColumn(50, 100, ...text), ...aColumn(270, 100, ...text)])).toBe(false)
  })
})
