import { describe, expect, it } from 'vitest'
import { findOutlineHints, mergeHeadings } from '../../src/read/find-outline-hints.js'

const text = '1 Inleiding\nDe tekst.\nVersterk de\nregie\n\f1 Inleiding\nSlot.'
const pages = [
  { number: 1, start: 0, end: text.indexOf('\f') + 1 },
  { number: 2, start: text.indexOf('\f') + 1, end: text.length },
]
const lines = [...text.matchAll(/[^\n\f]+/g)].map(({ index, 0: words }) => ({
  start: index,
  end: index + words.length,
  size: 10,
  opens: false,
  bold: 0,
}))
const found = (title: string, page: number, level = 1) =>
  findOutlineHints([{ title, level, page }], text, lines, pages).map((hint) => [
    text.slice(hint.start, hint.end),
    hint.level,
  ])

describe('findOutlineHints', () => {
  it.each([
    ['Inleiding', 1, '1 Inleiding'],
    ['1. INLEIDING', 2, '1 Inleiding'],
    ['Versterk de regie', 1, 'Versterk de\nregie'],
  ])('finds "%s" on the page that it points to', (title, page, words) => {
    expect(found(title, page, 2)).toEqual([[words, 2]])
  })

  it.each([
    ['Samenvatting', 1],
    ['Versterk de regie', 2],
    ['Inleiding', 9],
  ])('finds no "%s" where it does not stand', (title, page) => {
    expect(found(title, page)).toEqual([])
  })

  it('is done at once with a line of figures that no words follow', () => {
    const figures = '1'.repeat(20_000)
    const began = performance.now()
    const page = { number: 1, start: 0, end: figures.length }
    const line = { start: 0, end: figures.length, size: 10, opens: false, bold: 0 }
    expect(findOutlineHints([{ title: 'Inleiding', level: 1, page: 1 }], figures, [line], [page])).toEqual([])
    expect(performance.now() - began).toBeLessThan(1000)
  })
})

describe('mergeHeadings', () => {
  const heading = (start: number, level: number) => ({ kind: 'heading' as const, start, end: start + 5, level })

  it('lets the outline give the level, also to headings of the same type that it leaves out', () => {
    const merged = mergeHeadings([heading(0, 2), heading(20, 2)], [heading(0, 4), heading(10, 4), heading(30, 5)])
    expect(merged.map(({ start, level }) => [start, level])).toEqual([
      [0, 2],
      [10, 2],
      [20, 2],
      [30, 3],
    ])
  })

  it('leaves the headings as they are where there is no outline', () => {
    expect(mergeHeadings([], [heading(0, 4)])).toEqual([heading(0, 4)])
  })
})
