import { describe, expect, it } from 'vitest'
import { makeLabelReader, partLength } from '../../../src/segment/structure/read-label.js'
import { cues } from '../../support/a-segmented-report.js'

const words = {
  calls: [...cues.nl.labels.calls, ...cues.en.labels.calls],
  steps: ['les', 'stap'],
  parts: [...cues.nl.labels.parts, ...cues.en.labels.parts],
}
const readLabel = makeLabelReader(words)

describe('a label', () => {
  it.each([
    ['Aanbeveling 3: Versterk de regie', '3', 'Versterk de regie'],
    ['Aanbeveling 3. Versterk de regie', '3', 'Versterk de regie'],
    ['Aanbeveling 3 – Versterk de regie', '3', 'Versterk de regie'],
    ['Aanbeveling 3 Versterk de regie', '3', 'Versterk de regie'],
    ['AANBEVELING 3 Versterk de regie', '3', 'Versterk de regie'],
    ['Aanbeveling nr. 3: Versterk de regie', '3', 'Versterk de regie'],
    ['Aanbeveling 2.1: Versterk de regie', '2.1', 'Versterk de regie'],
    ['Hoofdaanbeveling 1: Versterk de regie', '1', 'Versterk de regie'],
    ['Deelaanbeveling II: Versterk de regie', 'II', 'Versterk de regie'],
    ['Advies A: Versterk de regie', 'A', 'Versterk de regie'],
    ['Advies 4', '4', ''],
    ['Voorstel A1', 'A1', ''],
    ['Aanbeveling 1b: Plaats borden', '1b', 'Plaats borden'],
    ['Les 3: Vraag het eerst', '3', 'Vraag het eerst'],
    ['**Aanbeveling 3:** Versterk de regie', '3', 'Versterk de regie'],
    ['Recommendation 4: Keep a counter open', '4', 'Keep a counter open'],
    ['Recommendation 4', '4', ''],
    ['Key recommendation 2. Ask once', '2', 'Ask once'],
    ['OPROEP Voer regie', 'OPROEP', 'Voer regie'],
    ['OPROEP (uit 2022) Voer regie', 'OPROEP', 'Voer regie'],
    ['Oproep: voer regie', 'Oproep', 'voer regie'],
    ['Oproep (2022): voer regie', 'Oproep', 'voer regie'],
    ['Aanscherping in 2024: voer meer regie', 'Aanscherping in 2024', 'voer meer regie'],
    ['Advies', 'Advies', ''],
    ['Actiepunt 12: bel de gemeente', '12', 'bel de gemeente'],
  ])('stands at the head of "%s"', (text, label, rest) => {
    const marker = readLabel(text)
    expect(marker?.label).toBe(label)
    expect(text.slice(marker?.textAt).replace(/^\*\*\s*/, '')).toBe(rest)
  })

  it.each([
    'Aanbevelingen zijn er genoeg.',
    'Stap: het besluit',
    'Les',
    'Aanbeveling is een groot woord.',
    'Advies van de raad: lees het rapport.',
    'Oproep aan alle ministers',
    'Actie is nodig.',
    'Adviesraad 2: het vervolg',
    'Aanbeveling 3 uit het vorige rapport is opgevolgd.',
    'De aanbeveling 3: niet hier',
    'Acties 2024 in beeld',
    'Voorstelling 3: het toneel',
    'Advice is cheap.',
    '3. Aanbeveling',
    '',
  ])('does not stand at the head of "%s"', (text) => {
    expect(readLabel(text)).toBeNull()
  })
})

describe('the name of a part', () => {
  it.each([
    ['DEEL 5', 6],
    ['Deel 5: De oproep', 6],
    ['Hoofdstuk 2. Aanpak', 11],
    ['Bijlage A', 9],
    ['Chapter 3', 9],
    ['Annex IV: tables', 8],
  ])('begins "%s"', (text, length) => {
    expect(partLength(text, words)).toBe(length)
  })

  it.each(['Deel kennis', 'Deel de gegevens', 'Hoofdstuk twee', 'In deel 5', 'Deelname 5', 'Paragraaf 123'])(
    'does not begin "%s"',
    (text) => {
      expect(partLength(text, words)).toBe(0)
    },
  )
})
