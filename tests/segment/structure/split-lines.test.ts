import { describe, expect, it } from 'vitest'
import { splitLines } from '../../../src/segment/structure/split-lines.js'
import { aSourceReport } from '../../support/a-source-report.js'

const onePage = (text: string) => splitLines(text, [{ number: 1, start: 0, end: text.length }])

describe('a line', () => {
  it.each([
    ['een\ntwee\ndrie'],
    ['een\r\ntwee\r\ndrie'],
    ['een\rtwee\rdrie'],
    ['een\ftwee\fdrie'],
    ['een\n\ftwee\r\n\fdrie\n'],
  ])('ends at every kind of line end: %j', (text) => {
    expect(
      onePage(text)
        .filter(({ isBlank }) => !isBlank)
        .map((line) => line.text),
    ).toEqual(['een', 'twee', 'drie'])
  })

  it('knows its words, indent and place', () => {
    const text = 'een\r\n  \u00a0twee woorden  \r\n\r\ndrie'
    const [, second, third] = onePage(text)
    expect(second).toMatchObject({ text: 'twee woorden', indent: 3, isBlank: false })
    expect(text.slice(second?.start, second?.end)).toBe('twee woorden')
    expect(third?.isBlank).toBe(true)
  })

  it('is blank when nothing but glyphs without meaning stands in it', () => {
    expect(onePage('\u200b\u0001 \ufeff')[0]).toMatchObject({ isBlank: true, text: '' })
  })
})

describe('a page', () => {
  it('begins where the reader says so', () => {
    const text = 'een\ntwee\n\fdrie\nvier'
    const lines = splitLines(text, aSourceReport(text).pages)
    expect(lines.filter(({ startsPage }) => startsPage).map((line) => line.text)).toEqual(['drie'])
    expect(lines.map(({ page }) => page)).toEqual([1, 1, 2, 2])
  })

  it('begins at a form feed where the reader knows no pages', () => {
    expect(onePage('een\ntwee\n\fdrie\nvier\fvijf').map(({ startsPage }) => startsPage)).toEqual([
      false,
      false,
      true,
      false,
      true,
    ])
  })

  const pageOfLines = (head: string): string =>
    [head, ...Array.from({ length: 24 }, (_, at) => `regel ${at}`)].join('\n')

  it('begins at a single space where these are rare', () => {
    const text = [pageOfLines('eerste'), pageOfLines(' tweede'), pageOfLines(' derde')].join('\n')
    expect(
      onePage(text)
        .filter(({ startsPage }) => startsPage)
        .map((line) => line.text),
    ).toEqual(['tweede', 'derde'])
  })

  it('does not begin at single spaces where these are many', () => {
    const text = Array.from({ length: 20 }, (_, at) => (at % 3 ? 'regel' : ' regel')).join('\n')
    expect(onePage(text).some(({ startsPage }) => startsPage)).toBe(false)
  })
})
