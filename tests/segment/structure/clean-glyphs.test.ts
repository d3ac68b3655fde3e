import { describe, expect, it } from 'vitest'
import { cleanGlyphs } from '../../../src/segment/structure/clean-glyphs.js'
import { aMappedText } from '../../support/a-mapped-text.js'

const clean = (text: string): string => cleanGlyphs(aMappedText(text)).text

describe('a glyph that stands for another character', () => {
  it.each([
    ['a hyphen between letters', 'IT\ue010beheer', 'IT-beheer'],
    ['brackets around a word', 'het netwerk \ue010NPD\ue011 vraagt', 'het netwerk (NPD) vraagt'],
    ['an opening bracket', 'zie \ue010bijlage', 'zie (bijlage'],
    ['decoration', 'regie \ue010', 'regie '],
    ['decoration at the head', '\ue010 Bouw', ' Bouw'],
    ['a bullet glued to its words', '\ue010Bouw', ' Bouw'],
    ['no-break spaces', 'de\u00a0minister\u202fvan', 'de minister van'],
    ['ligatures', 'e\ufb03ci\u00ebnt o\ufb00line', 'effici\u00ebnt offline'],
    ['a soft hyphen inside a word', 'gegevens\u00aduitwisseling', 'gegevensuitwisseling'],
    ['a soft hyphen at the line end', 'gegevens\u00ad', 'gegevens-'],
    ['odd hyphens', 'wet\u2010 en IT\u2011beheer', 'wet- en IT-beheer'],
    ['signs without width', 'de\u200b \ufeffminister\u2060', 'de minister'],
    ['control characters', 'de\u0001 minister\u007f', 'de minister'],
  ])('is read: %s', (_, text, expected) => {
    expect(clean(text)).toBe(expected)
  })

  it.each([
    'De minister – die “alles” weet… – betaalt € 5',
    'Zuid-Holland’s coöperatie, Łódź',
    'CO2 en ½ liter',
    '👩‍💻 codeert',
  ])('leaves "%s" as it is', (text) => {
    expect(clean(text).replaceAll('\u200d', '')).toBe(text.replaceAll('\u200d', ''))
  })

  it('keeps the place of every character', () => {
    const text = 'e\ufb03ci\u00ebnt\u00ad \ue010net\ue011'
    const { text: seen, offsets } = cleanGlyphs(aMappedText(text))
    expect(offsets).toHaveLength(seen.length)
    expect(offsets[seen.indexOf('net')]).toBe(text.indexOf('net'))
    expect(offsets[seen.indexOf('ffi')]).toBe(1)
    expect(offsets[seen.indexOf('ffi') + 2]).toBe(1)
  })
})
