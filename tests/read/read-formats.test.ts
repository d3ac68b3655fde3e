import { describe, expect, it } from 'vitest'
import type { SourceReport } from '../../src/model/index.js'
import { readReport } from '../../src/read/index.js'
import type { ADocument } from '../support/a-document.js'
import { aDocx } from '../support/a-docx.js'
import { aPublication } from '../support/a-publication.js'
import { aWebPage } from '../support/a-web-page.js'
import { anOdt } from '../support/an-odt.js'

const document: ADocument = {
  title: 'Water bij de bron',
  publisher: 'Raad voor het Buitenwater',
  date: '2024-06-18',
  pieces: [
    { heading: 'Water bij de bron', level: 1 },
    { paragraph: 'De **Raad** keek rond & zag veel.[^1]' },
    { heading: 'Aanbevelingen', level: 2 },
    { items: ['Stel een regisseur aan.', 'Maak € 5 miljoen vrij.'], isNumbered: true },
    { paragraph: 'Let daarbij op:' },
    { items: ['het grondwater', 'de <oude> sloten'] },
    {
      rows: [
        ['Wie', 'Wat', 'Wanneer'],
        ['Gemeente', '', '2026'],
      ],
    },
  ],
  notes: { 1: 'Zie bijlage twee.' },
}

const expected = `Water bij de bron

De Raad keek rond & zag veel.¹

Aanbevelingen

1. Stel een regisseur aan.
2. Maak € 5 miljoen vrij.

Let daarbij op:

• het grondwater
• de <oude> sloten

Wie\tWat\tWanneer
Gemeente\t\t2026

¹ Zie bijlage twee.`

const formats: readonly (readonly [string, () => Uint8Array | string, string])[] = [
  ['advies.docx', () => aDocx(document), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['advies.odt', () => anOdt(document), 'application/vnd.oasis.opendocument.text'],
  ['advies.html', () => aWebPage(document), 'text/html'],
  ['advies.xml', () => aPublication(document), 'application/xml'],
]

const read = (name: string, content: Uint8Array | string): Promise<SourceReport> =>
  readReport(typeof content === 'string' ? new Uint8Array(Buffer.from(content)) : content, { name })

describe.each(formats)('readReport of one document as %s', (name, make, mediaType) => {
  it('makes the same text, with the numbers that are printed', async () => {
    const report = await read(name, make())
    expect(report.text).toBe(expected)
    expect(report).toMatchObject({ mediaType, pages: [{ number: 1, start: 0, end: expected.length }], notices: [] })
  })

  it('says what each block is', async () => {
    const { text, hints } = await read(name, make())
    expect(hints.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)).toEqual([
      'heading: Water bij de bron',
      'bold: Raad',
      'heading: Aanbevelingen',
      'list-item: 1. Stel een regisseur aan.',
      'list-item: 2. Maak € 5 miljoen vrij.',
      'list-item: • het grondwater',
      'list-item: • de <oude> sloten',
      'table-row: Wie\tWat\tWanneer',
      'table-row: Gemeente\t\t2026',
      'footnote: ¹ Zie bijlage twee.',
    ])
    expect(hints.filter(({ kind }) => kind === 'heading').map(({ level }) => level)).toEqual([1, 2])
  })

  it('takes title, publisher and date from the file', async () => {
    const { metadata } = await read(name, make())
    expect(metadata).toMatchObject({
      title: 'Water bij de bron',
      publisher: 'Raad voor het Buitenwater',
      publishedOn: '2024-06-18',
    })
  })

  it.each(['advies.pdf', 'advies.txt'])('knows it by its content when it is named %s, and says so', async (wrong) => {
    const report = await read(wrong, make())
    expect(report.text).toBe(expected)
    expect(report.notices).toMatchObject([{ severity: 'warning', rule: 'read/misnamed' }])
  })
})
