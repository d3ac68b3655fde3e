import { describe, expect, it } from 'vitest'
import { findWrappedLines } from '../../src/read/find-wrapped-lines.js'
import { anItem } from '../support/page-items.js'

/** Indices of the lines that the margin ended; letters are 5 points wide. */
const wrapped = (...texts: string[]): number[] => [
  ...findWrappedLines(
    texts.map((text, at) => ({ items: [anItem(text, 50, 100 + 12 * at)], y: 100 + 12 * at, size: 10 })),
  ),
]

describe('findWrappedLines', () => {
  it('knows a line behind which the next word had no room', () => {
    expect(wrapped('De minister moet de regels', 'korter maken dan zij nu zijn.', 'Einde.')).toEqual([0, 1])
  })

  it('knows a short line that a long word follows', () => {
    expect(wrapped('Maak een verbod op', 'gegevensverwerkingen buiten', 'de wet om.')).toEqual([0, 1])
  })

  it('leaves lines that the writer ended', () => {
    expect(wrapped('Water', 'Wegen', 'En een regel die de kolom geheel vult')).toEqual([])
  })

  it('sees no line go on in type of another size, or higher up', () => {
    const lines = [
      { items: [anItem('Een regel die de kolom vult', 50, 100)], y: 100, size: 10 },
      { items: [anItem('klein', 50, 112, { size: 7 })], y: 112, size: 7 },
    ]
    expect([...findWrappedLines(lines)]).toEqual([])
    expect([...findWrappedLines(lines.map((line, at) => ({ ...line, size: 10, y: 100 - 50 * at })))]).toEqual([])
  })
})
