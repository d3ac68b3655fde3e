import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readManifest } from '../../src/pipeline/index.js'
import { aFolder } from '../support/an-atlas.js'

const entry = `  - id: advies
    title: Advies
    publisher: Raad
    published_on: "2024-06"
    language: nl
    kind: audit
    file: advies.txt
    sha256: ${'a'.repeat(64)}
    source: https://www.example.org/
`

const reading = (yaml: string) => () => {
  const corpus = aFolder()
  writeFileSync(join(corpus, 'manifest.yaml'), yaml)
  return readManifest(corpus)
}

describe('readManifest', () => {
  it('reads what is known of the reports and samples of the project', () => {
    const known = readManifest()
    expect(known.map(({ file }) => file)).toContain('reports/staat-van-de-uitvoering-2024.txt')
    expect(known.filter(({ source }) => source === null).every(({ file }) => file.startsWith('samples/'))).toBe(true)
  })

  it.each([
    [
      'a date that YAML reads as a number',
      entry.replace('"2024-06"', '2024'),
      /:5: reports\.0\.published_on: expected a date/,
    ],
    [
      'a path out of the folder',
      entry.replace('advies.txt', '../advies.txt'),
      /:8: reports\.0\.file: expected the name/,
    ],
    ['a hash that is none', entry.replace(/a{64}/, 'abc'), /:9: reports\.0\.sha256: expected a SHA-256/],
    [
      'a report without a source that is no sample',
      entry.replace(/ {4}source.*\n/, ''),
      /:2: .*either a source or sample/,
    ],
    ['an unknown key', `${entry}    note: hm\n`, /expected only the keys of the manifest/],
    ['the same report twice', entry + entry, /the id advies stands twice; keep one/],
    ['broken YAML', `${entry}   : [`, /manifest\.yaml:\d+: /],
  ])('refuses %s', (_, entries, message) => {
    expect(reading(`reports:\n${entries}`)).toThrow(message)
  })

  it('says what to do when there is none', () => {
    expect(() => readManifest(aFolder())).toThrow(/the manifest cannot be read \(ENOENT\); give the folder/)
  })
})
