import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeUnit, findClusters, findLinks } from '../../src/compare/index.js'
import type { Link, LinkUnit } from '../../src/model/index.js'
import { aLinkUnit } from '../support/a-link-unit.js'

const linksOf = (units: readonly LinkUnit[]): readonly Link[] => findLinks(units.map(describeUnit), [])
const relations = (units: readonly LinkUnit[]) => linksOf(units).map(({ relation }) => relation)
const pair = (a: string, b: string, changes: Partial<LinkUnit> = {}) =>
  relations([aLinkUnit(a, changes), aLinkUnit(b, changes)])

describe('two reports agree', () => {
  it.each([
    ['Koop software centraal in.', 'Breng de inkoop van software onder in één centraal inkooppunt.'],
    ['Zorg voor betere gegevensuitwisseling tussen inspecties.', 'Inspecties moeten gegevens met elkaar uitwisselen.'],
    [
      'Betrek uitvoerders vroeg bij beleid.',
      'Laat uitvoeringsorganisaties vanaf het begin betrokken zijn bij het beleid.',
    ],
    [
      'Vereenvoudig de wetgeving voor ondernemers.',
      'Verminder de complexiteit van wet- en regelgeving voor ondernemers.',
    ],
    ['Maak algoritmen transparant.', 'Er moet meer transparantie komen over het gebruik van algoritmes.'],
  ])('%s = %s', (a, b) => expect(pair(a, b, { themeIds: ['data'] })).toEqual(['agrees']))

  it('where what one stands under is what the other asks', () => {
    const under = (heading: string | null) =>
      linksOf([
        aLinkUnit('Centraliseer de inkoop van software.', { themeIds: ['procurement'] }),
        aLinkUnit('Bundel de inkoop van gemeenten.', { themeIds: ['procurement'], heading }),
      ])
    expect(under('Centrale inkoop van software')[0]?.similarity ?? 0).toBeGreaterThan(under('Zorg')[0]?.similarity ?? 0)
  })

  it('in two languages', () => {
    const english = aLinkUnit('Share data between inspectorates to reduce dependence on a single supplier.', {
      language: 'en',
    })
    const dutch = aLinkUnit('Deel gegevens, en word minder afhankelijk van één leverancier.')
    expect(relations([english, dutch])).toContain('agrees')
  })
})

describe('two reports do not agree', () => {
  it.each([
    ['Koop software centraal in.', 'Stel een minister voor digitale zaken aan.'],
    ['De burger moet centraal staan.', 'Voer centrale regie op de inkoop.'],
    ['Verminder de complexiteit van regels.', 'Maak de regels bekend in begrijpelijke taal.'],
    ['Stop met het uitbesteden van software.', 'Besteed meer software uit aan leveranciers.'],
    ['De minister Jan Jansen wil meer geld.', 'Jan Jansen wil minder bussen.'],
    ['Het is tijd om te handelen.', 'Het is tijd om te veranderen.'],
    ['', ''],
  ])('%s ≠ %s', (a, b) => expect(pair(a, b)).not.toContain('agrees'))

  it('where the policy field is another one', () => {
    const care = aLinkUnit('Laat ziekenhuizen gegevens over patiënten uitwisselen met één leverancier.')
    const [link] = linksOf([
      care,
      aLinkUnit('Laat inspecties gegevens over bedrijven uitwisselen met één leverancier.'),
    ])
    const [same] = linksOf([
      care,
      aLinkUnit('Laat ziekenhuizen gegevens over artsen en patiënten uitwisselen met één leverancier.'),
    ])
    expect(link?.similarity ?? 0).toBeLessThan(same?.similarity as number)
  })

  it('where what one stands under is of another policy field', () => {
    const text = 'Laat inspecties gegevens over bedrijven uitwisselen met één leverancier.'
    const under = (heading: string) => linksOf([aLinkUnit(text), aLinkUnit(text, { heading })])[0]?.similarity as number
    expect(under('Patiënten in ziekenhuizen')).toBeLessThan(under('Wat nu'))
  })
})

describe('what stands side by side', () => {
  const likeness = (a: string, b: string, changes: Partial<LinkUnit> = {}) =>
    linksOf([aLinkUnit(a, changes), aLinkUnit(b, changes)])[0]?.similarity ?? 0
  const asked = 'Deel gegevens tussen inspecties.'

  it('tells an act and its object from two words that happen to be in one text', () => {
    const apart = 'Deel de kosten van het archief met provincies. Verbeter de wachttijden en de gegevens.'
    expect(likeness(asked, apart)).toBeLessThan(likeness(asked, 'Laat inspecties gegevens delen.'))
  })

  it('stands for near groups as well', () =>
    expect(
      likeness('Vernieuw de inkoop van cloud.', 'Vernieuw contracten voor de cloud.', { themeIds: ['data'] }),
    ).toBeGreaterThan(0))

  it('counts for more under themes that the same ask may be given than under others', () => {
    const under = (themeId: string) =>
      linksOf([
        aLinkUnit(asked, { themeIds: ['data'] }),
        aLinkUnit('Laat inspecties gegevens delen.', { themeIds: [themeId] }),
      ])[0]?.similarity ?? 0
    expect(under('infrastructure')).toBeGreaterThan(under('workforce'))
    expect(under('data')).toBeGreaterThan(under('infrastructure'))
  })

  it('is needed to agree, though what one stands under be what the other asks', () => {
    const heading = 'Deel gegevens tussen inspecties'
    const found = linksOf([aLinkUnit(asked), aLinkUnit('Begin daar morgen mee.', { heading })])
    expect(found.map(({ relation }) => relation)).not.toContain('agrees')
  })
})

describe('other relations', () => {
  const ask = 'Koop software centraal in bij meerdere leveranciers.'

  it('a commitment answers what was asked, not what is asked later', () => {
    const recommendation = aLinkUnit(ask, { publishedOn: '2024-06' })
    const reply = (publishedOn: string | null) =>
      aLinkUnit('Wij zullen software centraal inkopen bij meerdere leveranciers.', { role: 'commitment', publishedOn })
    expect(linksOf([recommendation, reply('2024-09-01')])).toMatchObject([
      { relation: 'answers', bId: recommendation.id },
    ])
    expect(relations([recommendation, reply(null)])).toEqual(['answers'])
    expect(relations([recommendation, reply('2023')])).toEqual([])
  })

  it('two asks of one report are related, a call and its point are not', () => {
    const call = aLinkUnit(ask, { reportId: 'a' })
    const again = aLinkUnit(`${ask} Dat is nodig.`, { reportId: 'a' })
    expect(relations([call, again])).toEqual(['related'])
    expect(relations([call, { ...again, parentId: call.id }])).toEqual([])
  })

  it('say why', () => {
    const [link] = linksOf([
      aLinkUnit(ask, { themeIds: ['procurement'], addressee: 'het Rijk', entityIds: ['org:x'] }),
      aLinkUnit('Centraliseer de aanbesteding bij leveranciers.', {
        themeIds: ['procurement'],
        addressee: 'Het Rijk',
        entityIds: ['org:x'],
      }),
    ])
    const kinds = link?.evidence.map(({ kind }) => kind)
    for (const kind of ['link/shared-term', 'link/shared-theme', 'link/shared-entity', 'link/same-addressee'])
      expect(kinds).toContain(kind)
  })
})

/** Asks out of a few words, so that many of them meet. */
const someWords =
  'inkoop aanbesteding centraal leverancier gegevens uitwisseling wetgeving vereenvoudigen minister mandaat loket burger algoritme transparant toezicht proef euro'.split(
    ' ',
  )
const aText = fc.array(fc.constantFrom(...someWords), { minLength: 1, maxLength: 7 }).map((words) => words.join(' '))
const someReports = fc
  .array(fc.array(fc.tuple(aText, fc.option(aText)), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 })
  .map((reports) =>
    reports.map((texts, report) =>
      texts.map(([text, heading], at) =>
        aLinkUnit(text, { reportId: `r${report}`, id: `r${report}/r${at}`, themeIds: ['data'], heading }),
      ),
    ),
  )

describe('links', () => {
  it('are the same whether reports come in one by one, in any order, or all at once', () => {
    fc.assert(
      fc.property(someReports, fc.infiniteStream(fc.nat()), (reports, random) => {
        const atOnce = linksOf(reports.flat())
        const order = reports.map((report) => ({ report, key: random.next().value })).sort((a, b) => a.key - b.key)
        const known: ReturnType<typeof describeUnit>[] = []
        const found: Link[] = []
        for (const { report } of order) {
          const fresh = report.map(describeUnit)
          found.push(...findLinks(fresh, known))
          known.push(...fresh)
        }
        const sorted = (links: readonly Link[]) => links.map((link) => JSON.stringify(link)).sort()
        expect(sorted(found)).toEqual(sorted(atOnce))
        expect(findClusters(known, found)).toEqual(findClusters(reports.flat().map(describeUnit), atOnce))
      }),
      { numRuns: 100 },
    )
  })

  it('hold likeness between 0 and 1, and never join a recommendation with itself', () => {
    fc.assert(
      fc.property(someReports, (reports) => {
        for (const { aId, bId, similarity } of linksOf(reports.flat())) {
          expect(similarity).toBeGreaterThan(0)
          expect(similarity).toBeLessThanOrEqual(1)
          expect(aId).not.toBe(bId)
        }
      }),
    )
  })
})
