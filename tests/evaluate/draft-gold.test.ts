import { describe, expect, it } from 'vitest'
import { draftGold, inspectGold, readGold, writeGold } from '../../src/evaluate/index.js'
import { anOrganisation, predictedMention, predictedUnit } from '../support/a-gold.js'

const text = '1. Fonds\nStel een fonds in bij de SVB. De helft van de 14 gemeenten wacht in Nederland.'
const head = { sha256: '0'.repeat(64), split: 'test', annotator: 'draft by adviesatlas 0.1.0' } as const
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

const report = {
  id: 'sample',
  source: { text },
  recommendations: [
    predictedUnit({ id: 'sample/r9', ...at('Stel een fonds in bij de SVB.'), parentId: 'sample/r0' }),
    predictedUnit({ id: 'sample/r0', ...at('1. Fonds'), role: 'group', label: '1', titleSpan: at('Fonds') }),
  ],
  entities: [anOrganisation('org:svb', 'Sociale Verzekeringsbank', 'SVB')],
  themes: [
    { recommendationId: 'sample/r9', themeId: 'data', rank: 2, score: 0.2, evidence: [] },
    { recommendationId: 'sample/r9', themeId: 'funding', rank: 1, score: 0.8, evidence: [] },
    { recommendationId: 'sample/r0', themeId: 'funding', rank: 1, score: 0.8, evidence: [] },
  ],
  mentions: [
    predictedMention({ type: 'organisation', ...at('SVB'), entityId: 'org:svb' }),
    predictedMention({ type: 'country', ...at('Nederland'), entityId: 'country:NL' }),
    predictedMention({ type: 'quantity', ...at('14 gemeenten'), value: 14, unit: 'gemeente' }),
    predictedMention({ type: 'organisation', ...at('gemeenten'), entityId: null }),
  ],
}

describe('draftGold', () => {
  const gold = draftGold(report, head)

  it('is a draft that can be read and checked', () => {
    const themes = ['data', 'funding']
    expect(gold).toMatchObject({ report: 'sample', status: 'draft', length: text.length, ...head })
    expect(readGold(writeGold(gold), 'draft.json', themes)).toEqual(gold)
    expect(inspectGold(gold, themes, { text, sha256: head.sha256 })).toEqual([])
  })

  it('numbers recommendations in order of reading, and follows their parents', () => {
    expect(gold.recommendations.map(({ id, parent, themes }) => [id, parent, themes])).toEqual([
      ['r001', null, ['funding']],
      ['r002', 'r001', ['funding', 'data']],
    ])
  })

  it('names organisations in full, and keeps the longest of two mentions that overlap', () => {
    expect(
      gold.mentions.map(({ type, canonical, code, value, unit }) => [type, canonical ?? code ?? value, unit]),
    ).toEqual([
      ['organisation', 'Sociale Verzekeringsbank', null],
      ['quantity', 14, 'gemeente'],
      ['country', 'NL', null],
    ])
  })
})
