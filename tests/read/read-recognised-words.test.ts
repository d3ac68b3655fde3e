import { describe, expect, it } from 'vitest'
import { readRecognisedWords } from '../../src/read/read-recognised-words.js'

const line = (number: number, top: number, height = 30) =>
  ['4', '1', '1', '1', number, '0', '100', top, '600', height, '-1', ''].join('\t')
const word = (number: number, at: number, text: string, confidence: number | string = 96) =>
  ['5', '1', '1', '1', number, at, 100 * at, '200', '80', '25', confidence, text].join('\t')

describe('readRecognisedWords', () => {
  it('puts words of a line on one baseline, in points', () => {
    const { items } = readRecognisedWords([line(1, 200), word(1, 1, 'Bouw'), word(1, 2, 'één')].join('\n'), 2)
    expect(items.map(({ text, x, width }) => [text, x, width])).toEqual([
      [' Bouw', 50, 40],
      [' één', 100, 40],
    ])
    expect(new Set(items.map(({ y }) => y)).size).toBe(1)
  })

  it('tells how sure it is, and leaves out what is dirt', () => {
    const { items, confidence } = readRecognisedWords(
      [line(1, 200), word(1, 1, 'Bouw', 90), word(1, 2, '~', 3)].join('\n'),
      2,
    )
    expect(items).toHaveLength(1)
    expect(confidence).toBeCloseTo(0.9)
  })

  it('gives lines of about one height one size, and a heading its own', () => {
    const rows = [
      line(1, 100, 60),
      word(1, 1, 'Advies'),
      ...[2, 3, 4].flatMap((at) => [line(at, 100 + 50 * at, 27 + at), word(at, 1, 'tekst')]),
    ]
    const [head, ...others] = readRecognisedWords(rows.join('\n'), 2).items
    expect(new Set(others.map(({ size }) => size)).size).toBe(1)
    expect(head?.size).toBeGreaterThan(1.5 * (others[0]?.size ?? 0))
  })

  it.each([
    ['e', 'Bouw', '•'],
    ['e', 'bouw', 'e'],
    ['De', 'Raad', 'De'],
  ])('reads "%s %s" as beginning with %s', (first, second, read) => {
    const { items } = readRecognisedWords([line(1, 200), word(1, 1, first), word(1, 2, second)].join('\n'), 2)
    expect(items[0]?.text.trim()).toBe(read)
  })

  it('gives nothing for an empty table', () => {
    expect(readRecognisedWords('', 2)).toEqual({ items: [], confidence: 0 })
  })
})
