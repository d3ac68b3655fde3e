import { describe, expect, it } from 'vitest'
import { type Gold, GoldError, measureAgreement } from '../../src/evaluate/index.js'
import { kappa } from '../../src/evaluate/kappa.js'
import { aGold, goldMention, goldUnit } from '../support/a-gold.js'

const text = 'x'.repeat(200)
const gold = (changes: Partial<Gold>): Gold => aGold(text, changes)
const a = gold({
  annotator: 'Anna',
  recommendations: [
    goldUnit({ id: 'r001', start: 0, end: 10, role: 'group' }),
    goldUnit({ id: 'r002', start: 10, end: 30, parent: 'r001', label: 'a', themes: ['data', 'ai'] }),
    goldUnit({ id: 'r003', start: 40, end: 60 }),
    goldUnit({ id: 'r004', start: 100, end: 120, tier: 'prose' }),
  ],
  mentions: [
    goldMention({ type: 'organisation', start: 50, end: 55, canonical: 'Algemene Rekenkamer' }),
    goldMention({ type: 'quantity', start: 110, end: 120, value: 4, unit: 'uur' }),
  ],
})
const b = gold({
  annotator: 'Bert',
  recommendations: [
    goldUnit({ id: 'r001', start: 0, end: 10, role: 'group' }),
    goldUnit({ id: 'r002', start: 12, end: 30, parent: 'r001', label: 'A.', themes: ['ai', 'values'] }),
    goldUnit({ id: 'r003', start: 100, end: 120 }),
    goldUnit({ id: 'r004', start: 150, end: 160 }),
  ],
  mentions: [
    goldMention({ type: 'organisation', start: 50, end: 55, canonical: 'algemene rekenkamer' }),
    goldMention({ type: 'quantity', start: 110, end: 120, value: 5, unit: 'uur' }),
  ],
})

describe('measureAgreement', () => {
  const { spans, said, differences, annotators } = measureAgreement(a, b)
  const span = (kind: string, criterion: string) =>
    spans.find((each) => each.kind === kind && each.criterion === criterion)
  const saying = (kind: string) => said.find((each) => each.kind === kind)

  it('names the annotators', () => {
    expect(annotators).toEqual(['Anna', 'Bert'])
  })

  it.each([
    ['group', 'exact', 1, 0, 0, 1],
    ['formal-item', 'exact', 0, 2, 3, 0],
    ['formal-item', 'overlap', 1, 1, 2, 0.4],
    ['prose', 'overlap', 0, 1, 0, 0],
    ['recommendation', 'exact', 2, 2, 2, 0.5],
    ['recommendation', 'overlap', 3, 1, 1, 0.75],
    ['commitment', 'exact', 0, 0, 0, null],
    ['organisation', 'exact', 1, 0, 0, 1],
  ])('counts %s, %s: %i in both, %i in a, %i in b, F1 %s', (kind, criterion, both, onlyA, onlyB, f1) => {
    expect(span(kind, criterion)).toMatchObject({ both, onlyA, onlyB, f1 })
  })

  it.each([
    ['tier', 3, 2],
    ['role', 3, 3],
    ['primary-theme', 3, 2],
    ['primary-theme-among', 3, 3],
    ['label', 1, 1],
    ['parent', 1, 1],
    ['issuer', 0, 0],
    ['organisation-name', 1, 1],
    ['amount', 1, 0],
    ['mention-type', 2, 2],
  ])('compares %s on what both marked: %i pairs, %i alike', (kind, pairs, same) => {
    expect(saying(kind)).toMatchObject({ pairs, same, share: pairs === 0 ? null : same / pairs })
  })

  it('gives kappa for what is chosen from a list only', () => {
    expect(saying('role')?.kappa).toBe(1)
    expect(saying('label')?.kappa).toBeNull()
  })

  it('shows every difference with its place, in order of reading', () => {
    const place = (id: string, start: number, end: number) => expect.objectContaining({ id, start, end })
    expect(differences).toEqual([
      { kind: 'span', subject: 'recommendation', a: place('r002', 10, 30), b: place('r002', 12, 30) },
      {
        kind: 'primary-theme',
        subject: 'recommendation',
        a: { id: 'r002', start: 10, end: 30, value: 'data' },
        b: { id: 'r002', start: 12, end: 30, value: 'ai' },
      },
      { kind: 'only', subject: 'recommendation', a: place('r003', 40, 60), b: null },
      { kind: 'tier', subject: 'recommendation', a: place('r004', 100, 120), b: place('r003', 100, 120) },
      {
        kind: 'amount',
        subject: 'quantity',
        a: { id: 'm110', start: 110, end: 120, value: '4 uur' },
        b: { id: 'm110', start: 110, end: 120, value: '5 uur' },
      },
      { kind: 'only', subject: 'recommendation', a: null, b: place('r004', 150, 160) },
    ])
  })

  it('finds no difference between gold and itself', () => {
    const same = measureAgreement(a, a)
    expect(same.differences).toEqual([])
    expect(same.spans.every(({ f1 }) => f1 === 1 || f1 === null)).toBe(true)
  })

  it('refuses gold of another text', () => {
    const other = { ...b, sha256: 'f'.repeat(64) }
    expect(() => measureAgreement(a, other)).toThrow(GoldError)
    expect(() => measureAgreement(a, other)).toThrow(
      `sample: sha256: expected ${a.sha256}, as in the first, found ${other.sha256}; compare two annotations of one report`,
    )
  })
})

describe('kappa', () => {
  const pairs = (spec: Readonly<Record<string, number>>) =>
    Object.entries(spec).flatMap(([pair, count]) =>
      Array.from({ length: count }, () => pair.split('') as [string, string]),
    )

  it.each<[string, Record<string, number>, number | null]>([
    // 20 and 15 of 50 alike by Cohen's own reckoning: observed 0.7, expected 0.5.
    ['the textbook case', { yy: 20, yn: 5, ny: 10, nn: 15 }, 0.4],
    ['full agreement', { yy: 3, nn: 7 }, 1],
    ['full disagreement', { yn: 5, ny: 5 }, -1],
    ['nothing but chance', { yy: 25, yn: 25, ny: 25, nn: 25 }, 0],
    ['one and the same label', { yy: 9 }, null],
    ['nothing', {}, null],
  ])('of %s', (_, spec, expected) => {
    const found = kappa(pairs(spec))
    if (expected === null) expect(found).toBeNull()
    else expect(found).toBeCloseTo(expected, 10)
  })
})
