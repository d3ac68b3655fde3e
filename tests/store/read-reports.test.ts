import { describe, expect, it } from 'vitest'
import { anAnnotatedReport } from '../support/an-annotated-report.js'
import { anAtlas, aSha } from '../support/an-atlas.js'

describe('finding a report', () => {
  it('by id, by path and by the bytes of its file', () => {
    const { atlas } = anAtlas()
    atlas.saveReport(anAnnotatedReport('a'), { path: 'a.txt', sha256: aSha('a') })
    atlas.saveReport(anAnnotatedReport('b'), { path: 'b.txt', sha256: aSha('b') })
    expect(atlas.findReport('b')).toEqual({
      id: 'b',
      title: 'Report b',
      publisher: 'Raad',
      publishedOn: '2024-06',
      language: 'nl',
      mediaType: 'text/plain',
      sourcePath: 'b.txt',
      sha256: aSha('b'),
      characters: 292,
      words: 43,
      pages: 2,
      pipelineVersion: '1.2.3',
      ingestedAt: '2025-01-02T03:04:05.000Z',
    })
    expect(atlas.findByPath('a.txt')?.id).toBe('a')
    expect(atlas.findBySha(aSha('b'))?.id).toBe('b')
    expect(atlas.listReports().map(({ id }) => id)).toEqual(['a', 'b'])
  })

  it('that is not there gives null', () => {
    const { atlas } = anAtlas()
    const found = [atlas.findReport('x'), atlas.findByPath('x'), atlas.findBySha(aSha()), atlas.readAnnotations('x')]
    expect([...found, atlas.readText('x')]).toEqual([null, null, null, null, null])
  })

  it('gives the latest of those read from a path, and the first of those with the same bytes', () => {
    let hour = 0
    const { atlas } = anAtlas({ now: () => new Date(Date.UTC(2025, 0, 1, hour++)) })
    for (const id of ['a', 'c', 'b']) atlas.saveReport(anAnnotatedReport(id), { path: 'a.txt', sha256: aSha() })
    expect(atlas.findByPath('a.txt')?.id).toBe('b')
    expect(atlas.findBySha(aSha())?.id).toBe('a')
    atlas.saveReport(anAnnotatedReport('a'), { path: 'a.txt', sha256: aSha() })
    expect(atlas.findByPath('a.txt')?.id).toBe('a')
  })
})

describe('the annotations of a report', () => {
  it('come back as they were saved', () => {
    const { atlas } = anAtlas()
    const saved = anAnnotatedReport('sample')
    atlas.saveReport(anAnnotatedReport('other'), { path: 'other.txt', sha256: aSha() })
    atlas.saveReport(saved, { path: 'sample.txt', sha256: aSha() })
    expect(atlas.readAnnotations('sample')).toEqual({
      report: atlas.findReport('sample'),
      origins: saved.source.origins,
      pages: saved.source.pages,
      sections: saved.sections,
      recommendations: saved.recommendations,
      mentions: saved.mentions,
      entities: saved.entities,
      themes: saved.themes,
    })
  })
})

describe('what compares reports', () => {
  const anAtlasOfTwo = () => {
    const { atlas } = anAtlas()
    const bare = anAnnotatedReport('b')
    atlas.saveReport(anAnnotatedReport('a'), { path: 'a.txt', sha256: aSha() })
    atlas.saveReport(
      { ...bare, mentions: bare.mentions.filter(({ type }) => type === 'country'), themes: [] },
      { path: 'b.txt', sha256: aSha() },
    )
    return atlas
  }

  it('counts what was found in each', () => {
    const [first, second] = anAtlasOfTwo().reportSummaries()
    expect(first).toEqual({
      reportId: 'a',
      reportTitle: 'Report a',
      publisher: 'Raad',
      publishedOn: '2024-06',
      language: 'nl',
      pages: 2,
      words: 43,
      recommendations: 2,
      formal: 2,
      prose: 0,
      recommendationGroups: 1,
      commitments: 1,
      repeats: 1,
      organisations: 1,
      countries: 1,
      amounts: 1,
    })
    expect(second).toMatchObject({ reportId: 'b', recommendations: 2, organisations: 0, countries: 1, amounts: 0 })
  })

  it('gives the themes of each, a repeat not counted', () => {
    const common = { reportId: 'a', reportTitle: 'Report a' }
    expect(anAtlasOfTwo().themeByReport()).toEqual([
      { ...common, themeId: 'governance', theme: 'Regie en sturing', recommendations: 2, asPrimary: 2, share: 1 },
      { ...common, themeId: 'funding', theme: 'Financiering', recommendations: 1, asPrimary: 0, share: 0.5 },
    ])
  })

  it('gives the countries and organisations that two reports name', () => {
    const atlas = anAtlasOfTwo()
    expect(atlas.sharedEntities('country')).toEqual([
      { entityId: 'country:DK', name: 'Denemarken', reports: 2, mentions: 2, recommendations: 2 },
    ])
    expect(atlas.sharedEntities('organisation')).toEqual([])
    atlas.saveReport(anAnnotatedReport('c'), { path: 'c.txt', sha256: aSha() })
    expect(atlas.sharedEntities('organisation')).toEqual([
      {
        entityId: 'org:sociale-verzekeringsbank',
        name: 'Sociale Verzekeringsbank',
        reports: 2,
        mentions: 2,
        recommendations: 2,
      },
    ])
  })
})
