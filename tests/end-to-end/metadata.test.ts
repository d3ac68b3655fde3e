import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { loadLexicons } from '../../src/lexicon/index.js'
import type { MetadataOrigin } from '../../src/model/index.js'
import { readManifest } from '../../src/pipeline/index.js'
import { traceMetadata } from '../../src/pipeline/trace-metadata.js'
import { readReport } from '../../src/read/index.js'
import { structureReport } from '../../src/segment/index.js'

const fields = ['title', 'publisher', 'publishedOn', 'language'] as const
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
    language: 'en',
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

/** How often a fact is right, wrong or absent, of all of which it is known. */
interface Count {
  right: number
  wrong: number
  absent: number
  /** How often each origin gave what is right, and gave anything. */
  readonly origins: Map<MetadataOrigin, { right: number; all: number }>
}

type Score = Readonly<Record<Field, Count>>

const lexicons = loadLexicons()

async function score(documents: readonly (readonly [path: string, Expected])[]): Promise<Score> {
  const counts = Object.fromEntries(
    fields.map((field) => [field, { right: 0, wrong: 0, absent: 0, origins: new Map() }]),
  ) as unknown as Score
  for (const [path, expected] of documents) {
    const source = await readReport(new Uint8Array(readFileSync(path)), { name: path })
    const structured = structureReport('report', source, lexicons.cues)
    const origins = traceMetadata(structured, {})
    for (const field of fields) {
      const [wanted, found] = [expected[field], structured.metadata[field]]
      if (wanted !== undefined) count(counts[field], !!found?.startsWith(wanted), origins[field])
    }
  }
  return counts
}

function count(counts: Count, isRight: boolean, origin: MetadataOrigin | undefined): void {
  counts[isRight ? 'right' : origin ? 'wrong' : 'absent']++
  if (!origin) return
  const { right, all } = counts.origins.get(origin) ?? { right: 0, all: 0 }
  counts.origins.set(origin, { right: right + Number(isRight), all: all + 1 })
}

/** As docs/reading.md shows it. */
const rowsOf = (name: string, score: Score): string[] =>
  fields.map((field) => {
    const { right, wrong, absent, origins } = score[field]
    const from = [...origins].sort().map(([origin, { right, all }]) => `${origin} ${right} of ${all}`)
    return `| ${[name, field, right, wrong, absent, from.join(', ')].join(' | ')} |`
  })

describe('the metadata that files give without the manifest', () => {
  const table: string[] = []
  afterAll(() => console.log(table.join('\n')))

  it('are right for most samples, and hardly ever wrong', async () => {
    const found = await score(samples.map((sample) => [join(corpus, sample.file), sample]))
    table.push(...rowsOf('samples', found))
    for (const field of fields) {
      expect(found[field].right).toBeGreaterThanOrEqual(samples.length / 2)
      expect(found[field].wrong).toBeLessThanOrEqual(2)
    }
  })

  it.skipIf(files.length === 0)(
    'are right for most documents of others (beside ADVIESATLAS_REPORTS, in ../data)',
    async () => {
      const found = await score(files.map((file) => [join(others, file), { language: 'nl', ...facts[file] }]))
      table.push(...rowsOf('others', found))
      expect(found.title.right).toBeGreaterThanOrEqual(16)
      expect(found.publishedOn.right).toBeGreaterThanOrEqual(16)
      expect(found.language.right).toBe(files.length)
    },
  )
})
