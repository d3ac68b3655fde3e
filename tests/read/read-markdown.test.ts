import { describe, expect, it } from 'vitest'
import { readReport } from '../../src/read/index.js'

const read = (text: string) => readReport(new Uint8Array(Buffer.from(text)), { name: 'advies.md' })

async function hintsOf(text: string): Promise<string[]> {
  const { hints } = await read(text)
  return hints.map(({ kind, level, start, end }) => `${kind} ${level ?? '-'}: ${text.slice(start, end)}`)
}

describe('readReport of Markdown', () => {
  it.each([
    ['headings by their level', '# Advies\n\n## Regie\n\nTekst.', ['heading 1: # Advies', 'heading 2: ## Regie']],
    ['a heading that is underlined', 'Advies\n======\n', ['heading 1: Advies\n======']],
    [
      'list items by their depth, without the items within',
      '- Een\n  - Twee\n- Drie',
      ['list-item 0: - Een', 'list-item 1: - Twee', 'list-item 0: - Drie'],
    ],
    ['numbered items with their number', '1. Een\n2. Twee', ['list-item 0: 1. Een', 'list-item 0: 2. Twee']],
    ['rows of a table', '| a | b |\n| - | - |\n| 1 | 2 |', ['table-row -: | a | b |', 'table-row -: | 1 | 2 |']],
    ['quotations', '> Doe dit.\n', ['quotation -: > Doe dit.']],
    ['code', 'Zo:\n\n```\ncode\n```\n', ['code -: ```\ncode\n```']],
    ['footnotes', 'Tekst.[^1]\n\n[^1]: Noot.', ['footnote -: [^1]: Noot.']],
    [
      'comments and front matter as code',
      '---\na: b\n---\n\n<!-- stil -->',
      ['code -: ---\na: b\n---', 'code -: <!-- stil -->'],
    ],
  ])('hints at %s', async (_, text, expected) => {
    expect(await hintsOf(text)).toEqual(expected)
  })

  it.each([
    ['a hashtag', '#advies'],
    ['a year that begins a line', 'In\n2024. was het zo'],
    ['emphasis', '**Advies** en *regie*'],
    ['a long rule, and a line of blanks', `Advies\n\n${'-'.repeat(200)}\n\n${' '.repeat(200)}\nRegie`],
  ])('hints at nothing for %s', async (_, text) => {
    expect(await hintsOf(text)).toEqual([])
  })

  it('keeps the text exactly, and offsets right after tabs, carriage returns and signs of two units', async () => {
    const text = '\ufeffTekst 🙈.\r\n\r\n-\tEen\r\n\t- Twee\r\n\r\n# Advies\r\n'
    const report = await read(text)
    expect(report.text).toBe(text.slice(1))
    expect(report.hints.map(({ start, end }) => report.text.slice(start, end))).toEqual([
      '-\tEen',
      '- Twee',
      '# Advies',
    ])
  })

  it('takes metadata from the front matter', async () => {
    const { metadata } = await read(
      '---\nTitel: Koers\norganisatie: [Raad, Bureau]\ndatum: 18 juni 2024\ntaal: nl-NL\n---\n# Iets anders',
    )
    expect(metadata).toEqual({ title: 'Koers', publisher: 'Raad, Bureau', publishedOn: '2024-06-18', language: 'nl' })
  })

  it('takes the title from the first level-1 heading where the front matter has none', async () => {
    expect((await read('## Vooraf\n\n# De *koers*[^1]\n\n# Slot\n\n[^1]: Noot')).metadata).toEqual({
      title: 'De koers',
    })
  })

  it.each([
    ['broken YAML', '---\na: [b\n---\nTekst'],
    ['YAML that is no mapping', '---\n- a\n---\nTekst'],
  ])('notices %s and reads on', async (_, text) => {
    const { metadata, notices } = await read(text)
    expect(metadata).toEqual({})
    expect(notices).toMatchObject([{ severity: 'warning', rule: 'read/front-matter' }])
  })

  it.each([
    ['nested too deeply', `${'> '.repeat(200)}Advies`],
    ['nested by indents', `- Advies\n${' '.repeat(200)}- Advies`],
    ['too long', 'Advies. '.repeat(130_000)],
  ])('reads Markdown that is %s as plain text, and says so', async (_, text) => {
    const report = await read(text)
    expect([report.text, report.hints]).toEqual([text, []])
    expect(report.notices).toMatchObject([{ severity: 'warning', rule: 'read/markdown-structure' }])
  })
})
