import { describe, expect, it } from 'vitest'
import { findIndents } from '../../src/read/find-indents.js'
import { formLines } from '../../src/read/form-lines.js'
import { anItem } from '../support/page-items.js'

/** Lines below each other that begin at these places. */
const indents = (...starts: number[]): number[] =>
  findIndents(formLines(starts.map((x, at) => anItem('een regel tekst', x, 100 + 12 * at))))

describe('findIndents', () => {
  it.each([
    ['text at its edge', [50, 50, 51, 50], [0, 0, 0, 0]],
    ['lists within lists', [50, 50, 64, 64, 78, 78, 50], [0, 0, 1, 1, 2, 2, 0]],
    ['what hangs', [50, 64, 64, 50, 64], [0, 1, 1, 0, 1]],
    ['a line that is centred', [50, 50, 130, 50], [0, 0, 0, 0]],
    ['what is set to the right', [50, 50, 250, 250], [0, 0, 0, 0]],
  ])('of %s', (_, starts, levels) => expect(indents(...starts)).toEqual(levels))

  it('begins anew in the next column', () => {
    const left = [0, 1, 2].map((at) => anItem('links', 50, 100 + 12 * at))
    const right = [0, 1, 2].map((at) => anItem('rechts', 300, 100 + 12 * at))
    expect(findIndents([...formLines(left), ...formLines(right)])).toEqual([0, 0, 0, 0, 0, 0])
  })
})
