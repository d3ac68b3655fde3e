import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadCues } from '../../src/lexicon/index.js'
import { requiredPieces } from '../../src/lexicon/required-pieces.js'

describe('requiredPieces', () => {
  it.each([
    ['moet worden', ['moet worden']],
    ['dien(?:t|en)', ['dien']],
    ['(?:wij|we) vragen|verzoeken', ['vragen', 'verzoeken']],
    ['behoefte? aan', ['behoeft']],
    ['(?:is|zijn) nodig', ['nodig']],
    ['\\p{Lu}\\S+ (?:vraagt|vragen) om', ['vraagt', 'vragen']],
    ['(?:is|was) \\p{L}+', null],
    ['(?:mag|mogen) niet', ['niet']],
    ['(?:is|zijn)… (?:hoogst)?(?:nodig|vereist)', ['nodig', 'vereist']],
    ['(?<!dit )pleit(?: \\S+){0,3}? voor', ['pleit']],
    ['(?:de |het )?wet', ['wet']],
    ['(?<name>raad|college)', ['raad', 'college']],
    ['wij?', null],
  ])('of %s are %j', (pattern, expected) => {
    expect(requiredPieces(pattern)).toEqual(expected)
  })

  it('stand in whatever a cue of the lexicon finds in the samples', () => {
    const folder = new URL('../../corpus/samples/', import.meta.url)
    const lines = readdirSync(folder)
      .filter((name) => /\.(?:md|txt)$/.test(name))
      .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
    const cues = [loadCues('nl'), loadCues('en')].flatMap(({ cues, against, commitments }) => [
      ...cues,
      ...against,
      ...commitments,
    ])
    const found = cues.flatMap(({ pattern, needs }) =>
      lines.filter((line) => pattern.test(line)).map((line) => ({ needs, line })),
    )
    expect(found.length).toBeGreaterThan(100)
    const missed = found.filter(
      ({ needs, line }) => needs && !needs.some((piece) => line.toLowerCase().includes(piece)),
    )
    expect(missed).toEqual([])
  })
})
