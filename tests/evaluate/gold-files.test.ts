import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readGold } from '../../src/evaluate/index.js'
import { loadThemes } from '../../src/lexicon/index.js'

const folder = new URL('../../corpus/gold/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'baseline.json')
const themes = loadThemes().themes.map(({ id }) => id)

describe('the gold of the corpus', () => {
  it('is there', () => {
    expect(files).toContain('staat-van-de-uitvoering-2024.json')
  })

  it.each(files)('%s can be read, and is named after its report', (name) => {
    const gold = readGold(readFileSync(new URL(name, folder), 'utf8'), name, themes)
    expect(`${gold.report}.json`).toBe(name)
  })

  it.each(files)('%s holds no running text: no string is longer than a name', (name) => {
    const strings: string[] = []
    JSON.parse(readFileSync(new URL(name, folder), 'utf8'), (_, value) => {
      if (typeof value === 'string') strings.push(value)
      return value
    })
    expect(strings.filter((value) => value.length > 100)).toEqual([])
  })
})
