import { describe, expect, it } from 'vitest'
import { makeLabelReader } from '../../../src/segment/structure/read-label.js'
import { splitRunInNumbers } from '../../../src/segment/structure/split-run-in-numbers.js'
import { someLines } from '../../support/a-mapped-text.js'

const words = { calls: ['advies'], steps: ['les', 'stap'], parts: ['deel'] }

const split = (text: string): string[] =>
  splitRunInNumbers(someLines(text), words, makeLabelReader(words))
    .map((line) => line.text)
    .filter((words) => words !== '')

describe('a title with a number behind it', () => {
  it('is cut from the paragraph when its neighbours count on', () => {
    expect(split('1. Kroos groeit.\n\nSluizen en bruggen 2. Sluizen lekken.\n\n3. Bruggen roesten.')).toEqual([
      '1. Kroos groeit.',
      'Sluizen en bruggen',
      '2. Sluizen lekken.',
      '3. Bruggen roesten.',
    ])
  })

  it.each([
    ['where no number follows', '1. Kroos groeit.\n\nHet staat in tabel 2. Sluizen lekken.'],
    ['where the number does not count on', '1. Kroos groeit.\n\nHet staat in tabel 7. Sluizen lekken.\n\n2. Roest.'],
    ['where it is the number of a label', 'Advies 1. Maai kroos.\n\nAdvies 2. Sluizen lekken.\n\nAdvies 3. Roest.'],
    ['in the middle of a paragraph', '1. Kroos groeit.\nZie tabel 2. Sluizen lekken.\n\n3. Bruggen roesten.'],
  ])('is left whole %s', (_, text) => {
    expect(split(text).some((line) => line.startsWith('2. Sluizen'))).toBe(false)
  })
})
