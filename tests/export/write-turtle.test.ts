import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Parser, Store } from 'n3'
import { describe, expect, it } from 'vitest'
import { exportTurtle } from '../../src/cli/export-turtle.js'
import { linkStored } from '../../src/cli/link-stored.js'
import { type LinkedDataset, writeTurtle } from '../../src/export/index.js'
import { namespaces, usualBase } from '../../src/export/linked-data/namespaces.js'
import { vocabulary } from '../../src/export/linked-data/vocabulary.js'
import { aTerminal } from '../support/a-terminal.js'
import { aMention, anAnnotatedReport, denmark, socialInsuranceBank } from '../support/an-annotated-report.js'
import { aFolder, anAtlas, aSha, sampleThemes } from '../support/an-atlas.js'

/** Some names in short: `schema:name`; an IRI or the id of a report or a recommendation as it is. */
const full = (name: string): string =>
  name.replace(/^(\w+):(?=\w+$)/, (short, prefix) => (namespaces as Record<string, string>)[prefix] ?? short)

const parse = (turtle: string): Store => new Store(new Parser({ format: 'text/turtle' }).parse(turtle))

const count = (store: Store, predicate: string | null, object: string | null = null): number =>
  store.countQuads(null, predicate && full(predicate), object && full(object), null)

const values = (store: Store, subject: string, predicate: string): string[] =>
  store.getObjects(subject, full(predicate), null).map(({ value }) => value)

const typeOf = (store: Store, subject: string, predicate: string): string[] =>
  store
    .getObjects(subject, full(predicate), null)
    .map((term) => (term.termType === 'Literal' ? term.datatypeString : ''))

/** What a report brings. */
const aLinkedReport = (id: string, changes: Partial<LinkedDataset['reports'][number]> = {}) => {
  const { recommendations, mentions, themes } = anAnnotatedReport(id)
  const about = { title: `Report ${id}`, publisher: 'Raad', publishedOn: '2024-06', language: 'nl' as const }
  const source = { mediaType: 'text/plain', sha256: aSha(), words: 60, pages: 2, pipelineVersion: '1.2.3', url: null }
  return { id, ...about, ...source, recommendations, mentions, themes, ...changes }
}

const aDataset = (changes: Partial<LinkedDataset> = {}): LinkedDataset => ({
  reports: [aLinkedReport('een')],
  entities: [denmark, socialInsuranceBank],
  themes: sampleThemes,
  links: [],
  ...changes,
})

const storeOf = async (changes: Partial<LinkedDataset> = {}, base?: string): Promise<Store> => {
  const { chunks, statements } = await writeTurtle(aDataset(changes), base)
  const store = parse([...chunks()].join(''))
  expect(store.size).toBe(statements)
  return store
}

const report = `${usualBase}report/een`
const [advice, group, item, commitment, repeat] = anAnnotatedReport('een').recommendations.map(
  ({ id }) => `${usualBase}recommendation/${id}`,
) as [string, string, string, string, string]

describe('a database as Turtle', () => {
  it('has its reports, recommendations, amounts, organisations, countries and themes', async () => {
    const store = await storeOf()
    const found = (type: string) => count(store, 'rdf:type', type)
    expect(found('schema:Report')).toBe(1)
    expect([found('adv:Recommendation'), found('adv:RecommendationGroup'), found('adv:Commitment')]).toEqual([3, 1, 1])
    expect(found('schema:CreativeWork')).toBe(5)
    expect(found('schema:MonetaryAmount')).toBe(1)
    expect([found('schema:GovernmentOrganization'), found('schema:Country')]).toEqual([1, 1])
    expect([found('skos:ConceptScheme'), found('skos:Concept')]).toEqual([1, 2])
    expect(count(store, 'schema:isPartOf', report)).toBe(5)
  })

  it('says of a report what it is', async () => {
    const store = await storeOf({ reports: [aLinkedReport('een', { url: 'https://example.org/een?a=1' })] })
    expect(values(store, report, 'schema:name')).toEqual(['Report een'])
    expect(typeOf(store, report, 'schema:datePublished')).toEqual([full('xsd:gYearMonth')])
    expect(values(store, report, 'schema:url')).toEqual(['https://example.org/een?a=1'])
    const [publisher] = values(store, report, 'schema:publisher')
    expect(values(store, publisher as string, 'schema:name')).toEqual(['Raad'])
    expect(values(store, report, 'schema:mentions')).toHaveLength(3)
  })

  it('says of a recommendation what is known of it', async () => {
    const store = await storeOf()
    const said = (subject: string, predicate: string) => values(store, subject, predicate)
    expect(said(advice, 'adv:label')).toEqual(['1'])
    expect(said(advice, 'schema:position')).toEqual(['1'])
    expect(said(advice, 'adv:strength')).toEqual(['must'])
    expect(said(advice, 'adv:addresseeName')).toEqual(['De premier'])
    expect(said(advice, 'schema:about')).toEqual([full('theme:governance'), full('theme:funding')])
    expect(said(advice, 'adv:primaryTheme')).toEqual([full('theme:governance')])
    expect(said(advice, 'schema:mentions')).toContain(`${usualBase}country/DK`)
    expect(said(item, 'adv:group')).toEqual([group])
    expect(said(item, 'adv:addressee')).toEqual([`${usualBase}organisation/sociale-verzekeringsbank`])
    expect(said(item, 'adv:issuerName')).toEqual(['Jan Jansen'])
    expect(said(commitment, 'adv:deadlineTo')).toEqual(['2024-07-01'])
    expect(said(repeat, 'adv:repeats')).toEqual([advice])
  })

  it('knows what organisations and countries are called elsewhere', async () => {
    const store = await storeOf()
    const bank = `${usualBase}organisation/sociale-verzekeringsbank`
    expect(values(store, bank, 'owl:sameAs')).toEqual([
      'http://www.wikidata.org/entity/Q2513937',
      'https://identifier.overheid.nl/tooi/id/zbo/z000007',
    ])
    expect(typeOf(store, bank, 'org:identifier')).toEqual([full('adv:wikidata'), full('adv:tooi')])
    expect(values(store, bank, 'schema:alternateName')).toEqual(['SVB'])
    expect(values(store, `${usualBase}country/DK`, 'schema:identifier')).toEqual(['DK'])
  })

  it('takes a publisher for the organisation of that name, where there is one', async () => {
    const store = await storeOf({ reports: [aLinkedReport('een', { publisher: 'SVB' })] })
    expect(values(store, report, 'schema:publisher')).toEqual([`${usualBase}organisation/sociale-verzekeringsbank`])
    const two = [socialInsuranceBank, { ...socialInsuranceBank, id: 'org:other', name: 'Other' }]
    const unsure = await storeOf({ reports: [aLinkedReport('een', { publisher: 'SVB' })], entities: two })
    expect(values(unsure, report, 'schema:publisher')).toEqual([`${usualBase}publisher/SVB`])
  })

  it('writes sums, percentages and quantities as numbers', async () => {
    const mentions = [
      aMention('een', '€ 50 miljoen', { type: 'money', value: 5e7, currency: 'EUR', bound: 'at-most' }),
      aMention('een', '50', { id: 'een/p1', type: 'percentage', minValue: 0.5, maxValue: 14, vague: true }),
      aMention('een', 'verslag', { id: 'een/q1', type: 'quantity', value: 1e30, unit: 'loket' }),
    ]
    const store = await storeOf({ reports: [aLinkedReport('een', { mentions })] })
    const said = (id: string, predicate: string) => values(store, `${usualBase}mention/${id}`, predicate)
    const sum = mentions[0]?.id as string
    expect([said(sum, 'schema:value'), said(sum, 'schema:currency')]).toEqual([['50000000'], ['EUR']])
    expect([said('een/p1', 'schema:minValue'), said('een/p1', 'schema:unitCode')]).toEqual([['0.5'], ['P1']])
    expect(said('een/p1', 'adv:vague')).toEqual(['true'])
    expect(said('een/q1', 'schema:unitText')).toEqual(['loket'])
    expect(typeOf(store, `${usualBase}mention/een/q1`, 'schema:value')).toEqual([full('xsd:double')])
  })

  it('comes in pieces, the same each time', async () => {
    const links = Array.from({ length: 10_000 }, (_, at) => ({
      ...{ aId: `een/r${at}`, bId: `twee/r${at}`, relation: 'agrees' as const, similarity: 0.5 },
    }))
    const { chunks, statements } = await writeTurtle(aDataset({ links }))
    const pieces = [...chunks()]
    expect(pieces.length).toBeGreaterThan(1)
    expect([...chunks()].join('')).toBe(pieces.join(''))
    expect(parse(pieces.join('')).size).toBe(statements)
  })

  it('writes links between recommendations', async () => {
    const links = (['agrees', 'related', 'answers'] as const).map((relation, at) => ({
      aId: 'een/r11',
      bId: `twee/r${at}`,
      relation,
      similarity: 0.5,
    }))
    const store = await storeOf({ links })
    for (const [at, { relation }] of links.entries())
      expect(values(store, `${usualBase}recommendation/een/r11`, `adv:${relation}`)).toEqual([
        `${usualBase}recommendation/twee/r${at}`,
      ])
  })

  it.each(['a b', '<x>', '"quoted"', '{a|b}\\^`', 'één/twee', '😀', '%41', "x'(*)!", 'a\nb', '\ud800'])(
    'makes valid IRIs of the id %j',
    async (id) => {
      const { chunks } = await writeTurtle(aDataset({ reports: [aLinkedReport(id, { publisher: id })] }))
      const store = parse([...chunks()].join(''))
      const iris = store.getSubjects(null, null, null).map(({ value }) => value)
      expect(iris.filter((iri) => !/^[a-z]+:[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/.test(iri))).toEqual([])
      expect(iris.every((iri) => URL.canParse(iri))).toBe(true)
      expect(count(store, 'rdf:type', 'schema:Report')).toBe(1)
    },
  )

  it.each(['"', '\\', '"""', '\r\n\t', '\u0000\u0007\u001f', 'é😀', '<a> . <b>', '@prefix x: <y> .'])(
    'keeps the text %j',
    async (title) => {
      const store = await storeOf({ reports: [aLinkedReport('een', { title })] })
      expect(values(store, report, 'schema:name')).toEqual([title])
    },
  )

  it('stands below the IRI that is asked', async () => {
    const store = await storeOf({}, 'https://example.org/advies#')
    expect(count(store, 'schema:isPartOf', 'https://example.org/advies#report/een')).toBe(5)
    expect(store.getSubjects(null, null, null).some(({ value }) => value.startsWith(usualBase))).toBe(false)
  })

  it('uses no word of its own that it does not define', async () => {
    const links = (['agrees', 'related', 'answers'] as const).map((relation) => {
      return { aId: 'een/r11', bId: 'een/r12', relation, similarity: 0.5 }
    })
    const store = await storeOf({ links })
    const used = [...store.getPredicates(null, null, null), ...store.getObjects(null, full('rdf:type'), null)]
    const own = used.map(({ value }) => value).filter((value) => value.startsWith(namespaces.adv))
    expect(own.filter((value) => !(value.slice(namespaces.adv.length) in vocabulary))).toEqual([])
    expect(count(store, 'rdfs:isDefinedBy')).toBe(Object.keys(vocabulary).length)
  })
})

describe('adviesatlas export --format turtle', () => {
  it('writes one file that holds what the database holds', async () => {
    const { atlas, path } = anAtlas()
    for (const id of ['een', 'twee']) atlas.saveReport(anAnnotatedReport(id), { path: id, sha256: aSha() })
    linkStored(atlas)
    const links = atlas.readLinks().length
    atlas.close()
    const to = aFolder()
    expect(await exportTurtle(aTerminal().terminal, { db: path, to })).toBe(0)
    expect(readdirSync(to)).toEqual(['atlas.ttl'])
    const store = parse(readFileSync(join(to, 'atlas.ttl'), 'utf8'))
    expect(count(store, 'rdf:type', 'schema:Report')).toBe(2)
    expect(count(store, 'schema:isPartOf')).toBe(10)
    expect(links).toBeGreaterThan(0)
    expect(count(store, 'adv:agrees') + count(store, 'adv:related') + count(store, 'adv:answers')).toBe(links)
    expect(count(store, 'owl:sameAs')).toBe(2)
  })

  it('has no flat table', async () => {
    const { path } = anAtlas()
    const options = { db: path, to: aFolder(), flat: true }
    await expect(exportTurtle(aTerminal().terminal, options)).rejects.toThrow(/^--flat: goes with tables/)
  })
})
