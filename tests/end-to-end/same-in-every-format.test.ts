import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ADocument } from '../support/a-document.js'
import { aDocx } from '../support/a-docx.js'
import { aPublication } from '../support/a-publication.js'
import { aWebPage } from '../support/a-web-page.js'
import { anOdt } from '../support/an-odt.js'
import { listFindings } from '../support/list-findings.js'

const document: ADocument = {
  title: 'Sneeuw op de sporen',
  pieces: [
    { heading: 'Sneeuw op de sporen', level: 1 },
    {
      paragraph:
        'De winter kostte de regio 4,5 miljoen euro.[^1] In Noorwegen rijden de treinen door, en ook de Finse spoorwegen kennen weinig uitval.',
    },
    { heading: 'Aanbevelingen', level: 2 },
    { heading: 'Aanbeveling 1: Houd een ploeg paraat', level: 3 },
    {
      paragraph:
        'De minister van Infrastructuur en Waterstaat moet een ploeg van 120 mensen paraat houden. Die ploeg hoort bij ProRail.',
    },
    { heading: 'Aanbeveling 2: Verwarm de wissels', level: 3 },
    { paragraph: 'Verwarm voor 2027 alle wissels op drukke lijnen. Trek daarvoor € 30 miljoen uit.' },
    { heading: 'Wat gemeenten kunnen doen', level: 2 },
    { paragraph: 'Wij bevelen gemeenten het volgende aan:' },
    { items: ['Strooi de perrons voor zes uur.', 'Meld gladheid bij Rijkswaterstaat.'], isNumbered: true },
    { paragraph: '**Maak een winterplan.** Zonder plan weet niemand wie er opstaat.' },
    {
      rows: [
        ['Wat wij zagen', 'Aanbeveling', 'Wie'],
        ['Bevroren wissels', 'Controleer wissels elke nacht', 'ProRail'],
      ],
    },
    { paragraph: 'Wij zullen in november 2026 opnieuw kijken hoe het ervoor staat.' },
  ],
  notes: { 1: 'Jaarrekening 2023, p. 12.' },
}

const bytesOf = (content: string) => new Uint8Array(Buffer.from(content))

describe('one document in four formats', () => {
  it('gives the same recommendations and mentions', async () => {
    const docx = await listFindings('advies.docx', aDocx(document))
    expect(docx.recommendations.map((each) => each.slice(0, each.indexOf(' [')))).toEqual([
      'formal item 1 (Houd een ploeg paraat)',
      'formal item 2 (Verwarm de wissels)',
      'formal group - (Wij bevelen gemeenten het volgende aan)',
      'formal item 1 (-)',
      'formal item 2 (-)',
      'formal item - (Maak een winterplan)',
      'formal item - (-)',
      'formal commitment - (-)',
    ])
    expect(docx.mentions).toContain('money € 30 miljoen 30000000')
    const others = [
      await listFindings('advies.odt', anOdt(document)),
      await listFindings('advies.html', bytesOf(aWebPage(document))),
      await listFindings('advies.xml', bytesOf(aPublication(document))),
    ]
    for (const { recommendations, mentions } of others) {
      expect(recommendations).toEqual(docx.recommendations)
      expect(mentions).toEqual(docx.mentions)
    }
  })
})

/** Papers of others in four formats, beside the known reports; they are no part of this repository. */
const folder = join(process.env.ADVIESATLAS_REPORTS ?? '', '..', 'data', 'formats')
const papers = ['ah-tk-20202021-3235', 'kst-32545-143']
const areHere =
  process.env.ADVIESATLAS_REPORTS !== undefined && papers.every((paper) => existsSync(join(folder, `${paper}.xml`)))

describe.skipIf(!areHere)(
  'a paper of parliament in four formats (beside ADVIESATLAS_REPORTS, in ../data/formats)',
  () => {
    const read = (file: string) => listFindings(file, readFileSync(join(folder, file)))

    it.each(papers)('%s gives the same recommendations and mentions', async (paper) => {
      const xml = await read(`${paper}.xml`)
      const [odt, html, pdf] = [await read(`${paper}.odt`), await read(`${paper}.html`), await read(`${paper}.pdf`)]
      for (const other of [odt, html, pdf]) expect(other.recommendations).toEqual(xml.recommendations)
      expect(odt.mentions).toEqual(xml.mentions)
      // The web page lacks the printed head, and the PDF has feet that name the chamber once more.
      const ofBody = (mentions: readonly string[]) => mentions.filter((mention) => !mention.includes('Tweede Kamer'))
      for (const other of [html, pdf]) expect(ofBody(other.mentions)).toEqual(ofBody(xml.mentions))
    })

    it.each(papers)('%s has the same title, publisher and date in its file as ODT and as a web page', async (paper) => {
      expect((await read(`${paper}.odt`)).metadata).toEqual((await read(`${paper}.html`)).metadata)
    })
  },
)
