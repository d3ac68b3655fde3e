import { describe, expect, it } from 'vitest'
import { aStructuredReport, readBlocks } from '../../support/a-segmented-report.js'

const read = (text: string): string[] => readBlocks(aStructuredReport(text))
const kinds = (text: string): string[] => aStructuredReport(text).blocks.map(({ kind }) => kind)
const sentence = 'Het water staat hoog en de dijken zijn oud, zodat er wel iets moet gebeuren in dit land.'

describe('a heading', () => {
  it.each([
    ['by Markdown', `# Grip op water\n\n${sentence}`, 'Grip op water', null],
    ['by Markdown, with a number', `## 2. Grip op water\n\n${sentence}`, 'Grip op water', '2'],
    ['by Markdown, with a name', `### Aanbeveling 3: Grip op water\n\n${sentence}`, 'Grip op water', '3'],
    ['by Markdown, in bold', `## **Grip op water**\n\n${sentence}`, 'Grip op water', null],
    ['by a line in bold', `**Grip op water**\n\n${sentence}`, 'Grip op water', null],
    ['by a number of two parts', `2.1 Grip op water\n\n${sentence}`, 'Grip op water', '2.1'],
    ['by a name', `Aanbeveling 3: Grip op water\n\n${sentence}`, 'Grip op water', '3'],
    ['by the name of a part', `DEEL 5 Grip op water\n\n${sentence}`, 'DEEL 5 Grip op water', null],
    ['by its shape', `Grip op water\n\n${sentence}`, 'Grip op water', null],
    ['by its shape, right above its text', `Grip op water\n${sentence}`, 'Grip op water', null],
    [
      'over more lines',
      `Grip op water in een land\nvan dijken en polders\n\n${sentence}`,
      'Grip op water in een land van dijken en polders',
      null,
    ],
  ])('is known %s', (_, text, title, label) => {
    const report = aStructuredReport(text)
    expect(readBlocks(report)).toEqual([`heading: ${title}`, `paragraph: ${sentence}`])
    expect(report.blocks[0]).toMatchObject({ label })
  })

  it('in a series has a number', () => {
    const text = `1. Grip op water\n\n${sentence}\n\n2. Grip op geld\n\n${sentence}`
    const { blocks } = aStructuredReport(text)
    expect(blocks.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
      'heading 1',
      'paragraph null',
      'heading 2',
      'paragraph null',
    ])
    expect(text.slice(blocks[0]?.start, blocks[0]?.end)).toBe('1. Grip op water')
  })

  it('has its number on a line of its own', () => {
    const text = ['Water', 'Geld', 'Mensen']
      .map((title, at) => `${at + 1}\nGrip op ${title}\n\n${sentence}`)
      .join('\n\n')
    const { blocks } = aStructuredReport(text)
    expect(blocks.filter(({ kind }) => kind === 'heading').map(({ label }) => label)).toEqual(['1', '2', '3'])
    expect(readBlocks(aStructuredReport(text))[0]).toBe('heading: Grip op Water')
  })

  it.each([
    ['a sentence', 'Het water staat hoog.'],
    ['a line that goes on', `Het water staat hoog en\n\n${sentence.toLowerCase()}`],
    ['a lead-in', `Het water vraagt dit:\n\n${sentence}`],
    ['a line that ends in an article', `Wij komen nu bij de\n\n${sentence}`],
    ['the last line', 'Het water staat hoog'],
    ['two sentences', `Het staat hoog. Het water ook\n\n${sentence}`],
    ['a long line', `${sentence.slice(0, -1)} en daarbuiten ook wel eens een keer\n\n${sentence}`],
  ])('is not %s', (_, text) => {
    expect(kinds(text)).not.toContain('heading')
  })
})

describe('a list item', () => {
  it.each([
    ['a dot', '● Bouw één loket.\n● Schrap de helft.'],
    ['a dash', '- Bouw één loket.\n- Schrap de helft.'],
    ['a number', '1. Bouw één loket.\n2. Schrap de helft.'],
    ['a letter', 'a) bouw één loket;\nb) schrap de helft.'],
    ['a sign of Markdown', '* Bouw één loket.\n* Schrap de helft.'],
  ])('is known by %s', (_, text) => {
    expect(kinds(`Wij vragen u dit:\n\n${text}`)).toEqual(['paragraph', 'list-item', 'list-item'])
  })

  it('begins behind its sign, and at its number', () => {
    const text = 'Dit vragen wij:\n\n● Bouw één loket.\n\nEn ook dit:\n\n1. Schrap.\n2. Betaal.'
    const { blocks } = aStructuredReport(text)
    const items = blocks.filter(({ kind }) => kind === 'list-item')
    expect(items.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Bouw één loket.',
      '1. Schrap.',
      '2. Betaal.',
    ])
  })

  it('goes on over lines', () => {
    expect(read('- Bouw één loket voor\n  alle vragen.\n- Schrap de helft.')).toEqual([
      'list-item: Bouw één loket voor alle vragen.',
      'list-item: Schrap de helft.',
    ])
  })

  it('is known by its indent when its sign is lost', () => {
    const text =
      'Dit vragen wij:\n\n   Bouw één loket voor\nalle vragen van nu.\n\n   Schrap de helft van\nalle regels van nu.'
    expect(read(text).slice(1)).toEqual([
      'list-item: Bouw één loket voor alle vragen van nu.',
      'list-item: Schrap de helft van alle regels van nu.',
    ])
  })

  it.each([
    'De minister betaalt alles\n– ook het water – en gaat\nnaar huis.',
    'Het kostte\n1.500 euro en dat\nwas veel.',
  ])('is not in %j', (text) => {
    expect(kinds(text)).toEqual(['paragraph'])
  })
})

describe('other blocks', () => {
  it.each([
    ['a table row of pipes', '| Wie | Wat |\n|---|---|\n| Rijk | betaalt |', ['table-row', 'furniture', 'table-row']],
    ['a table row of tabs', 'Rijk\tbetaalt\nStad\tbouwt', ['table-row', 'table-row']],
    ['a quotation of Markdown', '> Het water staat hoog.', ['quotation']],
    ['a quotation', '“Het water staat ons aan de lippen.”', ['quotation']],
    ['a quotation in italics', '*“Het water staat ons aan de lippen.”*', ['quotation']],
    ['a question', 'Deelt u de mening dat het water hoog staat?', ['question']],
    ['who asks', 'De leden van de fractie van de WP vragen hoe hoog het water staat.', ['question']],
    ['a footnote', '¹ Zie de bijlage.', ['footnote']],
    ['a paragraph', sentence, ['paragraph']],
    ['a paragraph with a question in it', 'Staat het hoog? Ja. Het water staat hoog.', ['paragraph']],
    ['nothing', ' \n\n\t\n', []],
  ])('are %s', (_, text, expected) => {
    expect(kinds(text)).toEqual(expected)
  })

  it('divide where the writer ended a line', () => {
    const long = 'Het water staat hoog en de dijken zijn oud, zodat er wel iets moet gebeuren'
    expect(
      read(
        `${long}\nin dit land.\nDe minister heeft geld genoeg en kan dat best betalen uit de ruimte die hij\nheeft.`,
      ),
    ).toEqual([
      `paragraph: ${long} in dit land.`,
      'paragraph: De minister heeft geld genoeg en kan dat best betalen uit de ruimte die hij heeft.',
    ])
  })
})
