import { describe, expect, it } from 'vitest'
import { buildPageText } from '../../src/read/build-page-text.js'
import type { PageItem, PageLine } from '../../src/read/page-item.js'

/** A line of items, each given as text and place; letters are half as wide as the type is high. */
function line(y: number, size: number, ...items: [text: string, x: number][]): PageLine {
  const placed: PageItem[] = items.map(([text, x]) => ({
    text,
    x,
    y,
    width: (text.length * size) / 2,
    size,
    font: 'plain',
    index: 0,
  }))
  return { items: placed, y, size }
}

describe('buildPageText', () => {
  it.each([
    [
      'joins the letters of a word',
      [
        ['Ad', 0],
        ['vies', 10],
      ],
      'Advies',
    ],
    [
      'divides words by the room between them',
      [
        ['Advies', 0],
        ['een', 33],
      ],
      'Advies een',
    ],
    [
      'divides words where the file has a space',
      [
        ['Advies', 0],
        [' een', 30],
      ],
      'Advies een',
    ],
    [
      'puts one space where both sides have one',
      [
        ['Advies ', 0],
        [' een', 38],
      ],
      'Advies een',
    ],
    [
      'divides cells and labels by a tab',
      [
        ['1.', 0],
        ['Advies', 60],
      ],
      '1.\tAdvies',
    ],
  ] as [string, [string, number][], string][])('%s', (_, items, text) => {
    expect(buildPageText([line(100, 10, ...items)]).text).toBe(text)
  })

  it('divides lines by a line feed and paragraphs by a blank line', () => {
    const lines = [100, 112, 124, 142, 154].map((y) => line(y, 10, [`regel ${y}`, 0]))
    expect(buildPageText(lines).text).toBe('regel 100\nregel 112\nregel 124\n\nregel 142\nregel 154')
  })

  it('divides type of another size, but not for a slight difference', () => {
    const lines = [
      line(100, 14, ['Kop', 0]),
      line(115, 10, ['een', 0]),
      line(127, 10, ['twee', 0]),
      line(139, 9.6, ['drie', 0]),
    ]
    expect(buildPageText(lines).text).toBe('Kop\n\neen\ntwee\ndrie')
  })

  it('lets a paragraph run on into the next column', () => {
    const lines = [line(100, 10, ['een', 0]), line(112, 10, ['twee', 0]), line(100, 10, ['drie', 200])]
    expect(buildPageText(lines).text).toBe('een\ntwee\ndrie')
  })

  it('tells where each line stands', () => {
    const { text, lines } = buildPageText([
      line(100, 14, ['Kop', 0]),
      line(120, 10, ['  ', 0]),
      line(140, 10, ['tekst', 0]),
    ])
    expect(lines.map(({ start, end, size, opens }) => [text.slice(start, end), size, opens])).toEqual([
      ['Kop', 14, true],
      ['tekst', 10, true],
    ])
  })

  it('gives no text for a page without lines', () => {
    expect(buildPageText([])).toEqual({ text: '', lines: [] })
  })
})
