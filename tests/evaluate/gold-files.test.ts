import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readGold } from '../../src/evaluate/index.js'
import { loadThemes } from '../../src/lexicon/index.js'
import { readManifest } from '../../src/pipeline/index.js'

const corpus = new URL('../../corpus/', import.meta.url)
const exercises = new URL('layouts/', corpus)
const themes = loadThemes().themes.map(({ id }) => id)

const goldIn = (folder: URL): URL[] =>
  readdirSync(new URL('gold/', folder))
    .filter((name) => name.endsWith('.json') && name !== 'baseline.json')
    .map((name) => new URL(`gold/${name}`, folder))

const nameOf = (file: URL): string => file.pathname.slice(file.pathname.lastIndexOf('/') + 1)
const files = [corpus, exercises].flatMap(goldIn).map((file): [string, URL] => [nameOf(file), file])

describe('the gold of the corpus', () => {
  it('is there', () => {
    const names = files.map(([name]) => name)
    expect(names).toContain('staat-van-de-uitvoering-2024.json')
    expect(names).toContain('oefening-enquete.json')
  })

  it.each(files)('%s can be read, and is named after its report', (name, file) => {
    const gold = readGold(readFileSync(file, 'utf8'), name, themes)
    expect(`${gold.report}.json`).toBe(name)
  })

  it.each(files)('%s holds no running text: no string is longer than a name', (_, file) => {
    const strings: string[] = []
    JSON.parse(readFileSync(file, 'utf8'), (_, value) => {
      if (typeof value === 'string') strings.push(value)
      return value
    })
    expect(strings.filter((value) => value.length > 100)).toEqual([])
  })
})

describe('the exercises', () => {
  it('have gold each, made for the very file that the manifest names', () => {
    const known = readManifest(fileURLToPath(exercises)).map(({ id, file, sha256 }) => {
      expect(
        createHash('sha256')
          .update(readFileSync(new URL(file, exercises)))
          .digest('hex'),
      ).toBe(sha256)
      return [`${id}.json`, sha256]
    })
    const made = goldIn(exercises).map((file) => [nameOf(file), JSON.parse(readFileSync(file, 'utf8')).sha256])
    expect(made.sort()).toEqual(known.sort())
  })
})
