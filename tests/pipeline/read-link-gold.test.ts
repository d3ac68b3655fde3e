import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readLinkGold } from '../../src/pipeline/index.js'
import { aFolder } from '../support/an-atlas.js'

const sha = 'a'.repeat(64)
const header = `reports:\n  a: ${sha}\n  b: ${sha}\nasks:\n`
const read = (asks: string, verdicts = 'verdicts: []\n') => {
  const folder = aFolder()
  writeFileSync(join(folder, 'links.yaml'), asks)
  writeFileSync(join(folder, 'link-verdicts.yaml'), verdicts)
  return () => readLinkGold(folder)
}
const ask = (...members: string[]) => `${header}  - id: x\n    label: X\n    members: [${members.join(', ')}]\n`

describe('gold for links', () => {
  it('of the corpus can be read: fifteen asks or more, fifty verdicts or more', () => {
    const { asks, verdicts } = readLinkGold(fileURLToPath(new URL('../../corpus/gold', import.meta.url)))
    expect(asks.length).toBeGreaterThanOrEqual(15)
    expect(verdicts.length).toBeGreaterThanOrEqual(50)
  })

  it('names members by report and span', () => {
    expect(read(ask('a/r1-5', 'b/r2-9'))().asks[0]?.members[1]).toEqual({ reportId: 'b', start: 2, end: 9 })
  })

  it.each([
    ['a member of an unknown report', ask('a/r1-5', 'c/r2-9'), /links\.yaml:7: asks\.0\.members: expected a report/],
    ['one report only', ask('a/r1-5', 'a/r7-9'), /members in two reports/],
    ['a member twice', ask('a/r1-5', 'a/r1-6', 'b/r2-9'), /each member once/],
    ['an empty span', ask('a/r5-5', 'b/r2-9'), /ends after it begins/],
    ['no span', ask('a/r5', 'b/r2-9'), /<report>\/r<start>-<end>/],
    ['no YAML', 'asks: [', /links\.yaml:/],
  ])('is refused for %s', (_, text, message) => expect(read(text)).toThrow(message))

  it('is refused when a file is missing', () => {
    expect(() => readLinkGold(aFolder())).toThrow(/links\.yaml: the gold for links cannot be read/)
  })
})
