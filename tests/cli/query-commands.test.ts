import { describe, expect, it } from 'vitest'
import { linkStored } from '../../src/cli/link-stored.js'
import { overview } from '../../src/cli/overview.js'
import { phrases } from '../../src/cli/phrases.js'
import { search } from '../../src/cli/search.js'
import { show } from '../../src/cli/show.js'
import type { OverviewName } from '../../src/store/index.js'
import { aTerminal } from '../support/a-terminal.js'
import { anAnnotatedReport } from '../support/an-annotated-report.js'
import { anAtlas, aSha } from '../support/an-atlas.js'

/** A closed database with two reports that say the same. */
function aDatabase(): string {
  const { atlas, path } = anAtlas()
  for (const id of ['een', 'twee']) atlas.saveReport(anAnnotatedReport(id), { path: id, sha256: aSha() })
  linkStored(atlas)
  atlas.close()
  return path
}

const db = aDatabase
const id = (report: string, ordinal: number) => anAnnotatedReport(report).recommendations[ordinal - 1]?.id as string

function found(words: string[], options: Partial<Parameters<typeof search>[2]> = {}): string[] {
  const { terminal, out } = aTerminal()
  expect(search(terminal, words, { db: db(), limit: 20, json: true, ...options })).toBe(0)
  return (JSON.parse(out.join('')) as { id: string }[]).map((row) => row.id)
}

describe('adviesatlas search', () => {
  it('finds words', () => expect(found(['mandaat'])).toEqual([id('een', 3), id('twee', 3)]))

  it.each([
    ['a report', { report: 'twee' }, [id('twee', 3)]],
    ['an organisation by a short name', { organisation: 'SVB' }, [id('een', 3), id('twee', 3)]],
    ['an addressee', { addressee: 'verzekeringsbank' }, [id('een', 3), id('twee', 3)]],
    ['a tier', { tier: 'prose' as const }, []],
    ['a date', { since: '2024-07' }, []],
    ['a year', { until: '2024', limit: 1 }, [id('een', 3)]],
  ])('narrows to %s', (_, options, ids) => expect(found(['mandaat'], options)).toEqual(ids))

  it.each([
    ['a country by its code', { country: 'dk' }],
    ['a country by its name', { country: 'Denemarken' }],
    ['a theme', { theme: 'funding' }],
    ['an amount', { amount: 50_000_000 }],
    ['a strength', { strength: 'must' as const }],
  ])('finds by %s alone', (_, options) => expect(found([], options)).toEqual([id('een', 1), id('twee', 1)]))

  it('takes nothing in a value for SQL', () => {
    expect(found([], { theme: "' OR 1=1 --" })).toEqual([])
    expect(found(['" OR title:*'])).toEqual([])
  })

  it('asks for words or a filter', () => {
    expect(() => search(aTerminal().terminal, [], { db: db(), limit: 5 })).toThrow(/give words, or a filter/)
  })
})

describe('adviesatlas show', () => {
  it('shows a recommendation in its place, with reasons, names and links', () => {
    const { terminal, out } = aTerminal()
    expect(show(terminal, id('een', 1), { db: db() })).toBe(0)
    const printed = out.join('')
    for (const piece of [
      'Report een, 2024-06',
      'asked of: De premier',
      'formal/headed: 1.',
      '€ 50 miljoen (money',
      id('twee', 1),
    ])
      expect(printed).toContain(piece)
  })

  it('says how the file calls the page, how sure its words are, and where the facts came from', () => {
    const { terminal, out } = aTerminal()
    expect(show(terminal, id('een', 4), { db: db() })).toBe(0)
    const printed = out.join('')
    for (const piece of ['page 2 (iv), recognised from an image, 87% sure', 'title: manifest', 'date: first-page'])
      expect(printed).toContain(piece)
  })

  it.each(['nowhere', 'een/r9999', "een'; DROP TABLE reports"])('says that there is no %s', (unknown) => {
    expect(() => show(aTerminal().terminal, unknown, { db: db() })).toThrow(/there is no recommendation/)
  })
})

describe('adviesatlas phrases', () => {
  it('names the terms of a report', () => {
    const { terminal, out } = aTerminal()
    expect(phrases(terminal, { db: db(), report: 'een', limit: 5, json: true })).toBe(0)
    expect(Array.isArray(JSON.parse(out.join('')))).toBe(true)
  })

  it('asks for a report, a theme or a cluster', () => {
    expect(() => phrases(aTerminal().terminal, { db: db(), limit: 5 })).toThrow(/give --report/)
  })
})

describe('the overviews', () => {
  it.each<[OverviewName, Record<string, unknown>]>([
    ['reports', { report_id: 'een', formal: 2, title_origin: 'manifest', publisher_origin: 'colophon' }],
    ['themes', { theme_id: 'governance', reports: 2 }],
    ['organisations', { organisation: 'Sociale Verzekeringsbank', reports: 2 }],
    ['countries', { country: 'Denemarken', mentions: 2 }],
    ['amounts', { surface: '€ 50 miljoen', value: 50_000_000 }],
    ['asks', { reports: 2, report_ids: 'een, twee' }],
  ])('%s', (name, first) => {
    const { terminal, out } = aTerminal()
    expect(overview(terminal, name, { db: db(), json: true })).toBe(0)
    expect((JSON.parse(out.join('')) as unknown[])[0]).toMatchObject(first)
  })
  it('keeps columns for programs out of a table', () => {
    const { terminal, out } = aTerminal()
    overview(terminal, 'reports', { db: db(), markdown: true })
    expect(out.join('')).not.toContain('_origin')
  })
})
