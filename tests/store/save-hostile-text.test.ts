import { describe, expect, it } from 'vitest'
import type { Entity } from '../../src/model/index.js'
import { aMention, anAnnotatedReport, aRecommendation, denmark } from '../support/an-annotated-report.js'
import { anAtlas, aSha, query } from '../support/an-atlas.js'

const file = { path: 'corpus/reports/sample.txt', sha256: aSha() }

describe('hostile text', () => {
  const bySource = (text: string) => {
    const report = anAnnotatedReport()
    return { ...report, source: { ...report.source, text } }
  }

  it.each([
    ['a NUL', 'voor\0na', 'voor\uFFFDna'],
    ['a lone high surrogate', 'voor\uD800na', 'voor\uFFFDna'],
    ['a lone low surrogate', 'voor\uDC00na', 'voor\uFFFDna'],
    ['surrogates in the wrong order', '\uDC00\uD800', '\uFFFD\uFFFD'],
    ['a character outside the basic plane', 'voor😀na', 'voor😀na'],
    ['SQL', `'); DROP TABLE reports; --`, `'); DROP TABLE reports; --`],
    ['a byte-order mark within', 'voor\uFEFFna', 'voor\uFEFFna'],
  ])('with %s is stored to its end, every offset in place', (_, text, stored) => {
    const { atlas } = anAtlas()
    atlas.saveReport(bySource(text), file)
    expect(atlas.readText('sample')).toBe(stored)
    expect(stored).toHaveLength(text.length)
  })

  it('of 10 MB is stored whole', () => {
    const { atlas } = anAtlas()
    const text = 'één twéé '.repeat(1_000_000)
    const report = bySource(text)
    atlas.saveReport({ ...report, view: { ...report.view, text } }, file)
    expect(atlas.readText('sample')).toBe(text)
    expect(atlas.findReport('sample')).toMatchObject({ characters: 9_000_000, words: 2_000_000 })
  })

  it('of 10 MB without a space or a letter has no words', () => {
    const { atlas } = anAtlas()
    const text = '.'.repeat(10_000_000)
    const report = bySource(text)
    atlas.saveReport({ ...report, view: { ...report.view, text } }, file)
    expect(atlas.findReport('sample')?.words).toBe(0)
  })

  it('in ids, names, paths and reasons is only text', () => {
    const { atlas, path } = anAtlas()
    const evil = `x'"; DROP TABLE reports; --\0\uD800`
    const entity: Entity = {
      ...denmark,
      id: `org:${evil}`,
      type: 'organisation',
      kind: 'other',
      name: evil,
      names: [evil],
      identifiers: { [evil]: evil },
    }
    const mention = aMention(evil, 'Voorwoord', {
      entityId: entity.id,
      surface: evil,
      unit: evil,
      evidence: [{ kind: evil, detail: evil, weight: 1 }],
    })
    const recommendation = aRecommendation(evil, 'Aanbevelingen', {
      text: evil,
      title: evil,
      label: evil,
      addressee: evil,
      sectionId: null,
    })
    const report = anAnnotatedReport(evil, {
      metadata: { title: evil, publisher: evil, publishedOn: null, language: null },
      sections: [],
      recommendations: [recommendation],
      mentions: [mention],
      entities: [entity],
      themes: [],
      stems: { [recommendation.id]: evil },
    })
    expect(atlas.saveReport(report, { path: evil, sha256: aSha() })).toBe('ingested')
    expect(atlas.saveReport(report, { path: evil, sha256: aSha() })).toBe('replaced')
    const stored = evil.replace('\0\uD800', '\uFFFD\uFFFD')
    expect(atlas.findByPath(evil)?.id).toBe(stored)
    expect(atlas.findReport(evil)?.title).toBe(stored)
    expect(atlas.readAnnotations(evil)?.entities).toEqual([
      { ...entity, id: `org:${stored}`, name: stored, names: [stored], identifiers: { [stored]: stored } },
    ])
    expect(atlas.searchRecommendations(['drop table'], []).map(({ title }) => title)).toEqual([stored])
    expect(atlas.removeReport(evil)).toBe(true)
    expect(query(path, 'SELECT * FROM reports')).toEqual([])
  })
})
