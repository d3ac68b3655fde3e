import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { AnnotatedReport, Recommendation } from '../../src/model/index.js'
import { openAtlas } from '../../src/store/index.js'
import { anAnnotatedReport, aRecommendation } from '../support/an-annotated-report.js'
import { anAtlas, aSha, checkSearchIndex, dump, query, tamper } from '../support/an-atlas.js'

const file = { path: 'corpus/reports/sample.txt', sha256: aSha() }

/** The sample without the recommendation at a place, and what hangs on it. */
function without(report: AnnotatedReport, index: number): AnnotatedReport {
  const gone = report.recommendations[index] as Recommendation
  return {
    ...report,
    recommendations: report.recommendations.filter((each) => each !== gone),
    themes: report.themes.filter((theme) => theme.recommendationId !== gone.id),
    mentions: report.mentions.filter((mention) => mention.recommendationId !== gone.id),
  }
}

describe('saving a report', () => {
  it('writes the report with its counts', () => {
    const { atlas, path } = anAtlas()
    const report = anAnnotatedReport('sample')
    expect(atlas.saveReport(report, file)).toBe('ingested')
    expect(query(path, 'SELECT * FROM reports')).toEqual([
      {
        id: 'sample',
        accession: 1,
        title: 'Report sample',
        publisher: 'Raad',
        published_on: '2024-06',
        language: 'nl',
        media_type: 'text/plain',
        source_path: file.path,
        sha256: file.sha256,
        characters: report.source.text.length,
        words: 43,
        pages: 2,
        pipeline_version: '1.2.3',
        ingested_at: '2025-01-02T03:04:05.000Z',
      },
    ])
    expect(atlas.readText('sample')).toBe(report.source.text)
  })

  it('takes a report of which nothing is known and in which nothing was found', () => {
    const { atlas } = anAtlas()
    const nothing = { title: null, publisher: null, publishedOn: null, language: null }
    const bare = anAnnotatedReport('bare', {
      metadata: nothing,
      sections: [],
      recommendations: [],
      mentions: [],
      entities: [],
      themes: [],
      stems: {},
    })
    expect(atlas.saveReport(bare, file)).toBe('ingested')
    expect(atlas.findReport('bare')).toMatchObject({ title: null, publishedOn: null, language: 'nl' })
  })

  it('links a repeat to the first place, the later one first', () => {
    const { atlas, path } = anAtlas()
    const report = anAnnotatedReport()
    atlas.saveReport(report, file)
    const [first, , , , later] = report.recommendations
    expect(query(path, 'SELECT * FROM links')).toEqual([
      { a_id: later?.id, b_id: first?.id, relation: 'repeats', similarity: null },
    ])
  })

  it('keeps the reasons for recommendations, mentions and themes, in their order', () => {
    const { atlas, path } = anAtlas()
    const report = anAnnotatedReport()
    atlas.saveReport(report, file)
    const id = report.recommendations[0]?.id
    expect(
      query(path, 'SELECT subject_id, ordinal, subject_type, kind FROM evidence WHERE subject_id GLOB ?', `${id}*`),
    ).toEqual([
      { subject_id: id, ordinal: 1, subject_type: 'recommendation', kind: 'formal/headed' },
      { subject_id: id, ordinal: 2, subject_type: 'recommendation', kind: 'prose/modal' },
      { subject_id: `${id}/funding`, ordinal: 1, subject_type: 'theme', kind: 'theme/term' },
      { subject_id: `${id}/governance`, ordinal: 1, subject_type: 'theme', kind: 'theme/term' },
    ])
    expect(query(path, "SELECT count(*) AS n FROM evidence WHERE subject_type = 'mention'")).toEqual([{ n: 3 }])
  })

  it('writes a recommendation whose parent comes later', () => {
    const { atlas } = anAtlas()
    const child = aRecommendation('sample', 'Aanbevelingen', { parentId: 'sample/r0' })
    const parent = aRecommendation('sample', 'Voorwoord', { ordinal: 2 })
    const report = anAnnotatedReport('sample', { recommendations: [child, parent], mentions: [], themes: [] })
    expect(() => atlas.saveReport(report, file)).not.toThrow()
  })
})

describe('saving a report again', () => {
  it('changes nothing but the moment', () => {
    let hour = 0
    const { atlas, path } = anAtlas({ now: () => new Date(Date.UTC(2025, 0, 1, hour++)) })
    atlas.saveReport(anAnnotatedReport('first'), file)
    atlas.saveReport(anAnnotatedReport('second'), file)
    const before = dump(path, 'ingested_at')
    const moment = atlas.findReport('first')?.ingestedAt
    expect(atlas.saveReport(anAnnotatedReport('first'), file)).toBe('replaced')
    expect(dump(path, 'ingested_at')).toEqual(before)
    expect(atlas.findReport('first')?.ingestedAt).not.toBe(moment)
  })

  it('puts the new version in the place of the old, whole', () => {
    const changed = without(anAnnotatedReport('first'), 2)
    const once = anAtlas()
    once.atlas.saveReport(changed, file)
    const twice = anAtlas()
    twice.atlas.saveReport(anAnnotatedReport('first'), { path: 'elsewhere.txt', sha256: aSha('b') })
    expect(twice.atlas.saveReport(changed, file)).toBe('replaced')
    expect(dump(twice.path)).toEqual(dump(once.path))
    expect(twice.atlas.searchRecommendations(['mandaat'], [])).toEqual([])
    expect(twice.atlas.findDamage()).toEqual([])
    checkSearchIndex(twice.path)
  })

  it('keeps what the runs say of it', () => {
    const { atlas, path } = anAtlas()
    const run = atlas.startRun({ startedAt: '2025-01-01T00:00:00Z', options: {} })
    atlas.saveReport(anAnnotatedReport(), file)
    atlas.recordFile(run, { ...file, outcome: 'ingested', reportId: 'sample', message: null, milliseconds: 1 })
    atlas.saveReport(anAnnotatedReport(), file)
    expect(query(path, 'SELECT report_id FROM run_files')).toEqual([{ report_id: 'sample' }])
  })

  it('drops relations with other reports and recounts the clusters they were in', () => {
    const { atlas, path } = anAtlas()
    const ids = ['a', 'b', 'c'].map((id) => {
      atlas.saveReport(anAnnotatedReport(id), file)
      return anAnnotatedReport(id).recommendations[0]?.id as string
    })
    atlas.close()
    relate(path, ids)
    const again = openAtlas(path)
    again.saveReport(anAnnotatedReport('a'), file)
    expect(query(path, "SELECT * FROM links WHERE relation = 'agrees'")).toEqual([])
    expect(query(path, 'SELECT * FROM clusters')).toEqual([
      { id: 'large', label: 'large', recommendations: 2, reports: 2 },
    ])
    again.close()
  })
})

/** Writes what comparison would: two recommendations agree; all are a cluster, the first two a smaller one. */
function relate(path: string, [a, b, c]: string[]): void {
  const writes = `
    INSERT INTO links VALUES ('${a}', '${b}', 'agrees', 0.9);
    INSERT INTO clusters VALUES ('large', 'large', 3, 3), ('small', 'small', 2, 2);
    INSERT INTO cluster_members VALUES ('large', '${a}'), ('large', '${b}'), ('large', '${c}');
    INSERT INTO cluster_members VALUES ('small', '${a}'), ('small', '${b}')`
  tamper(path, writes)
}

describe('the file', () => {
  it('is the same to the byte when the same reports are saved in the same order', () => {
    const files = [1, 2].map(() => {
      const { atlas, path } = anAtlas()
      for (const id of ['a', 'b', 'c', 'b']) atlas.saveReport(anAnnotatedReport(id), file)
      atlas.close()
      return readFileSync(path)
    })
    expect(files[1]?.equals(files[0] as Buffer)).toBe(true)
  })

  it('holds the same rows in whatever order the reports came in, save the order of accession', () => {
    const dumps = [
      ['a', 'b'],
      ['b', 'a'],
    ].map((order) => {
      const { atlas, path } = anAtlas()
      for (const id of order) atlas.saveReport(anAnnotatedReport(id), file)
      return dump(path, 'accession', 'search_key')
    })
    expect(dumps[1]).toEqual(dumps[0])
  })
})
