import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readGold, writeGold } from '../../src/evaluate/index.js'
import { loadThemes } from '../../src/lexicon/index.js'
import { aGold, goldMention, goldUnit } from '../support/a-gold.js'

const folder = new URL('../../corpus/gold/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'baseline.json')
const themes = loadThemes().themes.map(({ id }) => id)

describe('writeGold', () => {
  it.each(files)('gives the bytes of %s back', (name) => {
    const bytes = readFileSync(new URL(name, folder), 'utf8')
    expect(writeGold(readGold(bytes, name, themes))).toBe(bytes)
  })

  it('writes one entity a line', () => {
    const gold = aGold('x'.repeat(100), {
      recommendations: [goldUnit({ id: 'r001', start: 0, end: 40, label: '1', titleSpan: { start: 3, end: 20 } })],
      mentions: [
        goldMention({ type: 'organisation', start: 5, end: 9, canonical: 'Algemene Rekenkamer' }),
        goldMention({ type: 'country', start: 12, end: 14, code: 'GB' }),
        goldMention({ type: 'money', start: 20, end: 30, min: 2_000_000, vague: true, currency: 'EUR', per: 'jaar' }),
      ],
    })
    expect(writeGold(gold).split('\n')).toEqual([
      '{',
      '  "report": "sample",',
      `  "sha256": "${'0'.repeat(64)}",`,
      '  "length": 100,',
      '  "split": "tune",',
      '  "status": "final",',
      '  "annotator": "test",',
      '  "recommendations": [',
      '    {"id": "r001", "tier": "formal", "role": "item", "label": "1", "start": 0, "end": 40, "parent": null, "repeats": null, "issuer": null, "addressee": null, "themes": ["governance"], "sector": null, "title_span": [3, 20]}',
      '  ],',
      '  "mentions": [',
      '    {"type": "organisation", "start": 5, "end": 9, "canonical": "Algemene Rekenkamer"},',
      '    {"type": "country", "start": 12, "end": 14, "code": "GB"},',
      '    {"type": "money", "start": 20, "end": 30, "value": null, "min": 2000000, "vague": true, "currency": "EUR", "per": "jaar"}',
      '  ]',
      '}',
      '',
    ])
  })

  it('writes gold without anything in it as gold that can be read', () => {
    const gold = aGold('Een terugblik.')
    expect(readGold(writeGold(gold), 'empty.json', themes)).toEqual(gold)
  })

  it('loses nothing of any name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (canonical) => {
        const gold = aGold('abc', { mentions: [goldMention({ type: 'organisation', start: 0, end: 3, canonical })] })
        expect(readGold(writeGold(gold), 'any.json', themes)).toEqual(gold)
      }),
    )
  })
})
