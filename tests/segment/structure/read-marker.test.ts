import { describe, expect, it } from 'vitest'
import { readMarker } from '../../../src/segment/structure/read-marker.js'

describe('the marker at the head of a line', () => {
  it.each([
    ['1. Versterk de regie', 'number', '1', 1, '#.'],
    ['12) Versterk de regie', 'number', '12', 12, '#)'],
    ['(3) Versterk de regie', 'number', '3', 3, '(#)'],
    ['4: Versterk de regie', 'number', '4', 4, '#:'],
    ['5 Versterk de regie', 'number', '5', 5, '#'],
    ['6 | Versterk de regie', 'number', '6', 6, '# |'],
    ['6 | Versterk | de regie', 'number', '6', 6, '#'],
    ['2.3 Samenhang', 'number', '2.3', 3, '#.#'],
    ['2.3.1. Samenhang', 'number', '2.3.1', 1, '#.#.#.'],
    ['7', 'number', '7', 7, '#'],
    ['② Eén loket', 'number', '2', 2, '①'],
    ['a. bouw één loket', 'letter', 'a', 1, 'l.'],
    ['c) bouw één loket', 'letter', 'c', 3, 'l)'],
    ['(b) bouw één loket', 'letter', 'b', 2, '(l)'],
    ['D. Bouw één loket', 'letter', 'D', 4, 'L.'],
    ['v. bouw één loket', 'letter', 'v', 22, 'l.'],
    ['i. bouw één loket', 'roman', 'i', 1, 'r.'],
    ['iv) bouw één loket', 'roman', 'iv', 4, 'r)'],
    ['XII. Bouw één loket', 'roman', 'XII', 12, 'R.'],
  ])('of "%s" is a %s with label %s', (text, kind, label, rank, style) => {
    expect(readMarker(text)).toMatchObject({ kind, label, rank, style, labelAt: 0 })
  })

  it.each(['● Bouw', '• Bouw', '- Bouw', '– Bouw', '* Bouw', '▪ Bouw', '►Bouw', '→ Bouw', '» Bouw', '\ufffd Bouw'])(
    'of "%s" is a sign without label',
    (text) => {
      const marker = readMarker(text)
      expect(marker).toMatchObject({ kind: 'bullet', label: null, rank: 0 })
      expect(text.slice(marker?.textAt)).toBe('Bouw')
    },
  )

  it('behind a sign is the label', () => {
    const text = '- a. Bouw één loket'
    const marker = readMarker(text)
    expect(marker).toMatchObject({ kind: 'letter', label: 'a', labelAt: 2 })
    expect(text.slice(marker?.textAt)).toBe('Bouw één loket')
  })

  it.each([
    'Versterk de regie',
    '-schuiven',
    '*nadruk*',
    '1e lijn',
    '1.500 euro is genoeg',
    '3½ jaar',
    'a priori',
    'I denk',
    'vi is geen getal',
    'ab) nee',
    '€ 5 miljoen',
    '',
  ])('is not there in "%s", or not a number below a thousand', (text) => {
    const marker = readMarker(text)
    expect(marker === null || marker.label === '1.500').toBe(true)
  })

  it.each(['iiii. nee', 'vx. nee', 'ivi) nee'])('is no roman numeral in "%s"', (text) => {
    expect(readMarker(text)).toBeNull()
  })
})
