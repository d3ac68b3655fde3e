import { describe, expect, it } from 'vitest'
import { findFootnotes } from '../../../src/segment/structure/find-footnotes.js'
import { someLines } from '../../support/a-mapped-text.js'

const notes = (text: string): string[] => {
  const lines = someLines(text)
  return [...findFootnotes(lines, new Set())].map(([index, label]) => `${label}: ${lines[index]?.text}`)
}

describe('a footnote', () => {
  it.each([
    ['a raised number', 'De helft.¹\n\n¹ Zie het rapport.', '¹: ¹ Zie het rapport.'],
    ['a note of Markdown', 'De helft[^1].\n\n[^1]: Zie het rapport.', '1: [^1]: Zie het rapport.'],
    ['a web address', '3 Zie https://voorbeeld.nl/rapport', '3: 3 Zie https://voorbeeld.nl/rapport'],
    ['a reference that is called', 'De helft.23\n\n23 Kamerstuk 12345, nr. 6', '23: 23 Kamerstuk 12345, nr. 6'],
    [
      'the last thing on a page',
      'De helft.4 En meer.\n\n4 Dat is geteld in maart.\n\fNieuwe pagina.',
      '4: 4 Dat is geteld in maart.',
    ],
  ])('is %s', (_, text, note) => {
    expect(notes(text)).toEqual([note])
  })

  it('stands below another', () => {
    const text = 'De helft.4 Of meer.5\n\n4 Kamerstuk 12345, nr. 6\n5 Geteld in maart.\n\nHierna volgt meer.'
    expect(notes(text)).toEqual(['4: 4 Kamerstuk 12345, nr. 6', '5: 5 Geteld in maart.'])
  })

  it.each([
    'De helft.\n\n3 Versterk de regie\n\nDe minister moet.',
    'De helft.3\n\n3 Versterk de regie\n\nDe minister moet regie nemen.\n\nEn meer.',
    '2024 was een goed jaar.',
    '12 gemeenten deden mee.\n\nMeer tekst.',
  ])('is not there in %j', (text) => {
    expect(notes(text)).toEqual([])
  })
})
