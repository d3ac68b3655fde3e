import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'

const read = (path: string): string => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8')
const { signals } = load(read('src/lexicon/data/signals.yaml')) as { signals: Record<string, { weight: number }> }
const page = read('docs/segmentation.md')

describe('docs/segmentation.md', () => {
  it.each(Object.entries(signals))('gives %s with its weight', (name, { weight }) => {
    expect(page).toContain(`| \`${name}\` | ${String(weight).replace('-', '−')} |`)
  })
})
