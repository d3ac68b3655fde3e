import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutText } from '../../src/explore/cut-text.js'
import type { Mark } from '../../src/explore/mark.js'

const aMark = (index: number, start: number, end: number, changes: Partial<Mark> = {}): Mark => ({
  index,
  start,
  end,
  side: 'gold',
  sort: 'recommendation',
  id: `r${index}`,
  outcome: 'hit',
  isWrong: false,
  name: '',
  details: [],
  evidence: [],
  ...changes,
})

const mention = { sort: 'mention' } as const
const onePage = (text: string) => [{ number: 1, start: 0, end: text.length }]

/** Every segment as its words and the indices of its marks. */
function cut(text: string, marks: readonly Mark[]): string[] {
  return cutText(text, onePage(text), marks).flatMap(({ segments }) =>
    segments.map((segment) => {
      const indices = segment.marks.map(({ index }) => index).join(',')
      return `${text.slice(segment.start, segment.end)}[${indices}]`
    }),
  )
}

describe('cutText', () => {
  it('leaves a text without marks whole', () => {
    expect(cut('Eén regel.\nNog een.', [])).toEqual(['Eén regel.\nNog een.[]'])
  })

  it('cuts nested marks at the borders of both, the outermost first', () => {
    expect(cut('Geef de SVB geld.', [aMark(0, 8, 11, mention), aMark(1, 0, 17)])).toEqual([
      'Geef de [1]',
      'SVB[1,0]',
      ' geld.[1]',
    ])
  })

  it('cuts marks that overlap where both hold', () => {
    expect(cut('een twee drie', [aMark(0, 0, 8), aMark(1, 4, 13)])).toEqual(['een [0]', 'twee[1,0]', ' drie[1]'])
  })

  it('gives lines beside the same units one row, and a new one where a unit begins or ends', () => {
    const text = 'Vooraf.\nDoe dit\nen wel nu.\nDaarna.\nSlot.'
    const rows = cutText(text, onePage(text), [aMark(0, 8, 26)])
    expect(rows.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Vooraf.\n',
      'Doe dit\nen wel nu.\n',
      'Daarna.\nSlot.',
    ])
    expect(rows.map(({ units }) => units.length)).toEqual([0, 1, 0])
  })

  it('begins a row where a page begins', () => {
    const pages = [
      { number: 1, start: 0, end: 4 },
      { number: 2, start: 4, end: 8 },
    ]
    expect(cutText('een twee', pages, []).map(({ page, start }) => [page, start])).toEqual([
      [1, 0],
      [2, 4],
    ])
  })

  it.each([
    ['a border in the middle of an emoji', aMark(0, 2, 4), ['a []', '😀[0]', ' b[]']],
    ['a span past the end', aMark(0, 5, 99), ['a 😀 []', 'b[0]']],
    ['a span before the start', aMark(0, -3, 1), ['a[0]', ' 😀 b[]']],
    ['an empty span', aMark(0, 2, 2), ['a 😀 b[]']],
    ['a span that ends before it starts', aMark(0, 4, 1), ['a 😀 b[]']],
  ])('settles %s', (_, mark, expected) => {
    expect(cut('a 😀 b', [mark])).toEqual(expected)
  })

  it('covers any text with any marks, without a gap and without splitting a character', () => {
    const anyMark = fc.tuple(fc.integer({ min: -3, max: 40 }), fc.integer({ min: -3, max: 40 }), fc.boolean())
    const anyText = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '😀', '\r', '\u202e'), maxLength: 30 })
    fc.assert(
      fc.property(anyText, fc.array(anyMark, { maxLength: 8 }), (text, spans) => {
        const marks = spans.map(([start, end, isUnit], index) =>
          aMark(index, start, end, { sort: isUnit ? 'recommendation' : 'mention' }),
        )
        const segments = cutText(text, onePage(text), marks).flatMap((row) => row.segments)
        const parts = segments.map(({ start, end }) => text.slice(start, end))
        expect(parts.join('')).toBe(text)
        expect(parts.filter((part) => part === '' || /\p{Surrogate}/u.test(part))).toEqual([])
        for (const { start, end, marks: here } of segments) {
          const wanted = marks.filter((mark) => mark.start < end && mark.end > start && mark.start < mark.end)
          for (const mark of wanted) expect(here.map(({ index }) => index)).toContain(mark.index)
        }
      }),
    )
  })
})
