import { describe, expect, it } from 'vitest'
import { readAbbreviations } from '../../../src/segment/recommend/read-abbreviations.js'

describe('an abbreviation', () => {
  it.each([
    ['Dat vindt de Raad voor het Water (RvW) ook.', 'RvW', 'Raad voor het Water'],
    ['De Raad voor de bodem en dijken (Rbd) pleit daarvoor.', 'Rbd', 'Raad voor de bodem en dijken'],
    ['het Uitvoeringsinstituut Werknemersverzekeringen (UWV)', 'UWV', 'Uitvoeringsinstituut Werknemersverzekeringen'],
    ['In Utrecht zei de Unie van Waterschappen (UvW) dat.', 'UvW', 'Unie van Waterschappen'],
  ])('is introduced in "%s"', (text, short, name) => {
    expect(readAbbreviations(text).get(short)).toBe(name)
  })

  it.each([
    'Het loket is dicht (UWV).',
    'De minister zweeg. (UWV) sprak.',
    'In Utrecht (WP) was het druk.',
    'De Unie (in 2024) sprak.',
  ])('is not introduced in "%s"', (text) => {
    expect(readAbbreviations(text).size).toBe(0)
  })
})
