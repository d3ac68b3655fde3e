import { readFileSync } from 'node:fs'
import { Parser } from 'n3'
import { describe, expect, it } from 'vitest'
import { namespaces } from '../../src/export/linked-data/namespaces.js'
import { vocabulary } from '../../src/export/linked-data/vocabulary.js'

const page = readFileSync(new URL('../../docs/linked-data.md', import.meta.url), 'utf8')
const block = (language: string): string =>
  new RegExp(`\`\`\`${language}\n(.*?)\n\`\`\``, 's').exec(page)?.[1] ?? `no ${language}`

describe('docs/linked-data.md', () => {
  it.each(Object.entries(vocabulary))('explains adv:%s', (name, { is, comment }) => {
    expect(page).toContain(`| \`adv:${name}\` | ${is} | ${comment} |`)
  })

  it('names no word that there is not', () => {
    const named = [...page.matchAll(/adv:(\w+)/g)].map(([, name]) => name as string)
    expect(named.filter((name) => !(name in vocabulary))).toEqual([])
  })

  it('has an example that can be read, and prefixes as in the files', () => {
    const prefixes = Object.entries(namespaces).map(([name, iri]) => `@prefix ${name}: <${iri}> .`)
    expect(new Parser().parse([...prefixes, block('turtle')].join('\n')).length).toBeGreaterThan(10)
    for (const [, name, iri] of block('sparql').matchAll(/PREFIX (\w+): <(.*)>/g))
      expect(namespaces).toHaveProperty(name as string, iri)
  })
})
