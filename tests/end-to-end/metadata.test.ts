import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { readManifest } from '../../src/pipeline/index.js'
import { readReport } from '../../src/read/index.js'

const fields = ['title', 'publisher', 'publishedOn'] as const
type Field = (typeof fields)[number]
type Expected = Readonly<Partial<Record<Field, string>>>

const corpus = fileURLToPath(new URL('../../corpus', import.meta.url))
const samples = readManifest(corpus).filter(({ source }) => source === null)

/** Documents of others, beside the known reports: facts about them, titles by their first words. */
const others = process.env.ADVIESATLAS_REPORTS ? join(process.env.ADVIESATLAS_REPORTS, '../data') : ''
const chamber = 'Tweede Kamer der Staten-Generaal'
const facts: Readonly<Record<string, Expected>> = {
  'formats/ah-tk-20202021-3235.html': { title: 'Antwoord op vragen', publisher: chamber, publishedOn: '2021-06-21' },
  'formats/ah-tk-20202021-3235.odt': { title: 'Antwoord op vragen', publisher: chamber, publishedOn: '2021-06-21' },
  'formats/ah-tk-20202021-3235.pdf': { title: 'Vragen van de leden', publisher: chamber, publishedOn: '2021-06-21' },
  'formats/ah-tk-20202021-3235.xml': { title: 'Vragen van de leden', publisher: chamber, publishedOn: '2021-06-21' },
  'formats/kst-32545-143.html': { title: 'Wet- en regelgeving', publisher: chamber, publishedOn: '2021-07-06' },
  'formats/kst-32545-143.odt': { title: 'Wet- en regelgeving', publisher: chamber, publishedOn: '2021-07-06' },
  'formats/kst-32545-143.pdf': { title: 'Wet- en regelgeving', publisher: chamber, publishedOn: '2021-07-06' },
  'formats/kst-32545-143.xml': { title: 'Wet- en regelgeving', publisher: chamber, publishedOn: '2021-07-06' },
  'formats/gebruikerswensen.md': { title: 'Inspelen op gebruikerswensen' },
  'formats/verslag.docx': { publishedOn: '2020-06-02' },
  'pdf/artikel-twee-kolommen.pdf': { title: 'De A is van algoritme' },
  'pdf/besluitenlijst.pdf': { title: 'Besluitenlijst', publisher: 'Gemeente Wassenaar', publishedOn: '2024-12-10' },
  'pdf/eindrapport-linked.pdf': { title: 'TKI LINKED ENERGY DATA', publisher: 'TNO', publishedOn: '2018-02-28' },
  'pdf/government-response-en.pdf': {
    title: 'Environmental impact',
    publisher: 'House of Commons',
    publishedOn: '2016-11-14',
  },
  'pdf/kamervragen-1.pdf': { title: 'Vragen van de leden Mutluer', publisher: chamber, publishedOn: '2024-03-25' },
  'pdf/kamervragen-2.pdf': { title: 'Vragen van de leden Ceder', publisher: chamber, publishedOn: '2024-06-28' },
  'pdf/kamervragen-3.pdf': { title: 'Vragen van de leden Sneller', publisher: chamber, publishedOn: '2024-06-07' },
  'pdf/publieke-standaard-twee-kolommen.pdf': {
    title: 'Publieke standaard',
    publisher: 'Algorithm Audit',
    publishedOn: '2025-05',
  },
  'pdf/richtlijnen-definitie-geen-advies.pdf': {
    title: 'Richtlijnen voor AI-verordening',
    publisher: 'Algorithm Audit',
    publishedOn: '2024-12',
  },
  'pdf/second-opinion-app.pdf': {
    title: 'Second Opinion DPIA',
    publisher: 'Privacy Management Partners',
    publishedOn: '2020-08-19',
  },
  'pdf/werkplan-met-bedragen.pdf': { title: 'Werkplan 2020', publishedOn: '2020-04-09' },
}
const files = Object.keys(facts).filter((file) => others && existsSync(join(others, file)))

/** How often each is right, wrong or absent, of all that are known. */
async function score(name: string, documents: readonly (readonly [path: string, Expected])[]): Promise<string[][]> {
  const counts = new Map(
    fields.map((field) => [field, { right: 0, wrong: 0, absent: 0, origins: new Map<string, number>() }]),
  )
  for (const [path, expected] of documents) {
    const { metadata, origins = {} } = await readReport(new Uint8Array(readFileSync(path)), { name: path })
    for (const field of fields) {
      const count = counts.get(field)
      if (!count || expected[field] === undefined) continue
      const found = metadata[field]
      if (found === undefined) count.absent++
      else if (found.startsWith(expected[field])) count.right++
      else count.wrong++
      const origin = origins[field]
      if (origin) count.origins.set(origin, (count.origins.get(origin) ?? 0) + 1)
    }
  }
  return fields.map((field) => {
    const { right = 0, wrong = 0, absent = 0, origins } = counts.get(field) ?? {}
    return [
      name,
      field,
      `${right} right`,
      `${wrong} wrong`,
      `${absent} absent`,
      [...(origins ?? [])].map(([from, n]) => `${from} ${n}`).join(', '),
    ]
  })
}

const numberIn = (rows: readonly string[][], field: Field, at: number): number =>
  Number.parseInt(rows.find((row) => row[1] === field)?.[at] ?? '', 10)

describe('the metadata that files give without the manifest', () => {
  const table: string[][] = []
  afterAll(() => console.log(table.map((row) => row.map((cell) => cell.padEnd(14)).join('')).join('\n')))

  it('are right for most samples, and hardly ever wrong', async () => {
    const rows = await score(
      'samples',
      samples.map((sample) => [join(corpus, sample.file), sample]),
    )
    table.push(...rows)
    for (const field of fields) {
      expect(numberIn(rows, field, 2)).toBeGreaterThanOrEqual(samples.length / 2)
      expect(numberIn(rows, field, 3)).toBeLessThanOrEqual(2)
    }
  })

  it.skipIf(files.length === 0)(
    'are right for most documents of others (beside ADVIESATLAS_REPORTS, in ../data)',
    async () => {
      const rows = await score(
        'others',
        files.map((file) => [join(others, file), facts[file] as Expected]),
      )
      table.push(...rows)
      expect(numberIn(rows, 'title', 2)).toBeGreaterThanOrEqual(16)
      expect(numberIn(rows, 'publishedOn', 2)).toBeGreaterThanOrEqual(16)
    },
  )
})
