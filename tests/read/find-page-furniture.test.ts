import { describe, expect, it } from 'vitest'
import { findPageFurniture } from '../../src/read/find-page-furniture.js'
import type { PageItem } from '../../src/read/page-item.js'
import { aColumn, anItem } from '../support/page-items.js'

const body = (page: number) => aColumn(50, 200, `Tekst ${'abcdefgh'[page]}`, `Meer tekst ${'ijklmnop'[page]}`)

/** The words that are furniture, page by page; pages are 800 points high. */
function furniture(count: number, make: (page: number) => PageItem[]): string[][] {
  const pages = Array.from({ length: count }, (_, page) => ({ items: [...make(page), ...body(page)], height: 800 }))
  return findPageFurniture(pages).map((found) => [...found].map(({ text }) => text))
}

describe('page furniture', () => {
  it('is a head that returns at one height', () => {
    expect(furniture(3, () => [anItem('Grip op water', 50, 40)])).toEqual(Array(3).fill(['Grip op water']))
  })

  it('is a page number, wherever on its line', () => {
    const found = furniture(4, (page) => [anItem(String(page + 7), page % 2 ? 50 : 500, 760)])
    expect(found).toEqual([['7'], ['8'], ['9'], ['10']])
  })

  it('is a page number on the first line of the text', () => {
    const found = furniture(3, (page) => [
      ...aColumn(50, 60, `De ${'abc'[page]} regel`, `gaat ${'def'[page]} door`),
      anItem(`${page + 1} / 24`, 500, 60),
    ])
    expect(found).toEqual([['1 / 24'], ['2 / 24'], ['3 / 24']])
  })

  it('is a roman page number', () => {
    expect(furniture(3, (page) => [anItem(['iv', 'v', 'vi'][page] ?? '', 300, 770)])).toEqual([['iv'], ['v'], ['vi']])
  })

  it('is the title of a chapter where the other pages have their furniture', () => {
    const found = furniture(5, (page) => [anItem(page === 2 ? 'Bijlagen' : 'Grip op water', 50, 40, { size: 8 })])
    expect(found[2]).toEqual(['Bijlagen'])
  })

  it('is the foot of a parliamentary paper of one page, and no sentence of it', () => {
    const foot = 'Tweede Kamer, vergaderjaar 2020–2021, 12 345, nr. 6'
    const found = furniture(1, () => [anItem(foot, 50, 760), anItem('De Tweede Kamer telt 150 leden.', 50, 40)])
    expect(found).toEqual([[foot]])
  })

  it('is on both of two pages', () => {
    expect(furniture(2, () => [anItem('Gemeente Waterdam', 50, 40)])).toEqual(Array(2).fill(['Gemeente Waterdam']))
  })
})

describe('no page furniture', () => {
  it('is a heading that counts something else than the pages', () => {
    const found = furniture(5, (page) => [anItem(`Advies ${[1, 1, 2, 2, 3][page]}`, 50, 60)])
    expect(found).toEqual(Array(5).fill([]))
  })

  it('is a line that stands on two of many pages', () => {
    expect(furniture(5, (page) => (page < 2 ? [anItem('Aanbeveling', 50, 60)] : []))).toEqual(Array(5).fill([]))
  })

  it('is what returns in the middle of pages, or at another height each time', () => {
    expect(furniture(3, () => [anItem('Besluit', 50, 400)])).toEqual([[], [], []])
    expect(furniture(3, (page) => [anItem('Besluit', 50, 40 + 20 * page)])).toEqual([[], [], []])
  })

  it('is anything on a single page', () => {
    expect(furniture(1, () => [anItem('1', 300, 770)])).toEqual([[]])
  })
})
