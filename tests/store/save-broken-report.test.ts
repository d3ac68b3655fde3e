import { describe, expect, it } from 'vitest'
import type { AnnotatedReport, Mention, Recommendation } from '../../src/model/index.js'
import { StoreError } from '../../src/store/index.js'
import { anAnnotatedReport } from '../support/an-annotated-report.js'
import { anAtlas, aSha, dump } from '../support/an-atlas.js'

const file = { path: 'corpus/reports/sample.txt', sha256: aSha() }

describe('a report that cannot be written', () => {
  const broken: [reason: string, report: AnnotatedReport][] = [
    ['a theme that is unknown', changeThemes({ themeId: 'astrology' })],
    ['a confidence above 1', changeRecommendation({ confidence: 2 })],
    ['a section that is not there', changeRecommendation({ sectionId: 'sample/s999' })],
    ['a parent that is not there', changeRecommendation({ parentId: 'sample/r999' })],
    ['an entity that is not there', changeMentions({ entityId: 'org:nowhere', type: 'organisation' })],
    ['two mentions with one id', twice(anAnnotatedReport())],
    [
      'a recommendation of another report',
      anAnnotatedReport('sample', {
        mentions: [],
        themes: [],
        recommendations: anAnnotatedReport('other').recommendations,
      }),
    ],
  ]

  it.each(broken)('because of %s leaves the database as it was', (_, report) => {
    const { atlas, path } = anAtlas()
    atlas.saveReport(anAnnotatedReport('other'), file)
    const before = dump(path)
    expect(() => atlas.saveReport(report, file)).toThrow(StoreError)
    expect(dump(path)).toEqual(before)
  })

  it.each(broken)('because of %s leaves its older version', (_, report) => {
    const { atlas, path } = anAtlas()
    atlas.saveReport(anAnnotatedReport('other'), file)
    atlas.saveReport(anAnnotatedReport('sample'), file)
    const before = dump(path)
    expect(() => atlas.saveReport(report, file)).toThrow(StoreError)
    expect(dump(path)).toEqual(before)
  })

  it('is named in the message, with the reason', () => {
    const { atlas, path } = anAtlas()
    expect(() => atlas.saveReport(changeRecommendation({ confidence: 2 }), file)).toThrow(
      `${path}: saving report sample failed and nothing was written: CHECK constraint failed: confidence BETWEEN 0 AND 1`,
    )
  })
})

function changeRecommendation(changes: Partial<Recommendation>): AnnotatedReport {
  const report = anAnnotatedReport()
  const recommendations = report.recommendations.map((each, index) => (index === 4 ? { ...each, ...changes } : each))
  return { ...report, recommendations }
}

function changeThemes(changes: { themeId: string }): AnnotatedReport {
  const report = anAnnotatedReport()
  return { ...report, themes: report.themes.map((theme) => ({ ...theme, ...changes })) }
}

function changeMentions(changes: Partial<Mention>): AnnotatedReport {
  const report = anAnnotatedReport()
  return { ...report, mentions: report.mentions.map((mention) => ({ ...mention, ...changes })) }
}

const twice = (report: AnnotatedReport): AnnotatedReport => ({
  ...report,
  mentions: [...report.mentions, ...report.mentions.slice(0, 1)],
})
