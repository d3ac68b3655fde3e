import { describe, expect, it } from 'vitest'
import { findFurniture } from '../../../src/segment/structure/find-furniture.js'
import { someLines, wordsAt } from '../../support/a-mapped-text.js'

const furniture = (text: string): string[] => {
  const lines = someLines(text)
  return wordsAt(lines, findFurniture(lines))
}
/** Pages of a header, running text of their own and a foot. */
const pages = (make: (page: number) => string, count = 5): string =>
  Array.from({ length: count }, (_, at) => make(at + 1)).join('\n\f')
const body = (page: number): string =>
  `Tekst ${'abcdefghij'[page]} begint.\nEr staat meer.\nZo loopt ${'klmnopqrst'[page]} door.`

describe('furniture', () => {
  it('is a header that returns', () => {
    expect(furniture(pages((page) => `Grip op water\n${body(page)}`))).toEqual(Array(5).fill('Grip op water'))
  })

  it('is a header with the number of the page in it', () => {
    expect(furniture(pages((page) => `Grip op water | pagina ${page} van 5\n${body(page)}`))).toHaveLength(5)
  })

  it('is a footer and the page number below it', () => {
    const text = pages((page) => `${body(page)}\nMinisterie van Water\n${page}`)
    expect(furniture(text)).toEqual([1, 2, 3, 4, 5].flatMap((page) => ['Ministerie van Water', String(page)]))
  })

  it('is a page number in the middle of a sentence that runs over the page', () => {
    const text = pages((page) => `${body(page)}\nDe minister van ${'abcdefghij'[page]} moet\n${page + 11}`)
    expect(furniture(text)).toEqual(['12', '13', '14', '15', '16'])
  })

  it('is a page number in words', () => {
    expect(furniture(pages((page) => `${body(page)}\nPagina ${page} van 5`))).toHaveLength(5)
  })

  it('is a number beside a title that returns, without pages', () => {
    const text = '12 - Grip op water\n\nTekst.\n\n13 - Grip op water\n\nMeer tekst.'
    expect(furniture(text)).toEqual(['12 - Grip op water', '13 - Grip op water'])
  })
})

describe('what stands at the edge of a page and belongs to the report', () => {
  it('is a label that is a number', () => {
    const text = pages((page) => (page === 3 ? `7\nBouw één loket\n${body(page)}\n${page}` : `${body(page)}\n${page}`))
    expect(furniture(text)).not.toContain('7')
  })

  it('is a heading that stands on two pages only', () => {
    const text = pages((page) => (page < 3 ? `Aanbeveling\n${body(page)}` : body(page)))
    expect(furniture(text)).toEqual([])
  })

  it('is the text of a page, however often it returns inside it', () => {
    const text = pages((page) => `${body(page)}\nEen.\nTwee.\nZie de bijlage.\nVier.\nVijf.\n${body(page + 4)}`)
    expect(furniture(text)).toEqual([])
  })

  it('is what stands on one of two pages only', () => {
    expect(furniture(pages((page) => `Kop ${'ab'[page - 1]}\n${body(page)}\n${page}`, 2))).toEqual([])
  })

  it.each(['12 - Grip op water\n\nTekst.', '2023 | Den Haag\n\nTekst.', '3 - Bouw een loket\n\n2 - Grip op water'])(
    'is a number with a title that stands there once: %j',
    (text) => {
      expect(furniture(text)).toEqual([])
    },
  )
})
