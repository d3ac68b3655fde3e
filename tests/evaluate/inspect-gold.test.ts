import { describe, expect, it } from 'vitest'
import { type Gold, type GoldMention, type GoldRecommendation, inspectGold } from '../../src/evaluate/index.js'
import { aGold, goldMention, goldUnit } from '../support/a-gold.js'

const themes = ['governance', 'data']
const sha256 = '0'.repeat(64)

type UnitChanges = Partial<GoldRecommendation>

/** A text in which the words stand in brackets, with one recommendation for each of them. */
function inspectUnits(text: string, ...changes: readonly UnitChanges[]): string[] {
  const spans = [...text.matchAll(/\[([^\]]*)\]/g)].map(({ index, 1: words = '' }) => {
    return { start: index + 1, end: index + 1 + words.length }
  })
  const recommendations = spans.map((span, index) => {
    return goldUnit({ id: `r${index + 1}`, ...span, ...changes[index] })
  })
  return rulesOf(aGold(text, { recommendations }), text)
}

/** One mention of the words in brackets. */
function inspectMention(text: string, said: Pick<GoldMention, 'type'> & Partial<GoldMention>): string[] {
  const start = text.indexOf('[') + 1
  const end = text.indexOf(']')
  return rulesOf(aGold(text, { mentions: [goldMention({ start, end, ...said })] }), text)
}

const rulesOf = (gold: Gold, text: string | null): string[] =>
  inspectGold(gold, themes, text === null ? null : { text, sha256 }).map(({ severity, rule }) => `${severity} ${rule}`)

describe('inspectGold', () => {
  it.each<[string, string, ...UnitChanges[]]>([
    ['a plain advice', '[Stel een fonds in.]'],
    ['a printed number', '[1. Stel een fonds in.]', { label: '1' }],
    ['a number after a word', '[Aanbeveling 2: Stel een fonds in.]', { label: '2' }],
    ['a number after two words', '[Key action 2. Set up a fund.]', { label: '2' }],
    ['a label over two lines', '[Aanscherping in\n2024 Stel een fonds in.]', { label: 'Aanscherping in 2024' }],
    ['a letter in brackets', '[(a) Stel een fonds in.]', { label: 'a' }],
    ['a title after its label', '[1. Fonds]', { label: '1', titleSpan: { start: 4, end: 9 } }],
    ['an addressee over two lines', '[De Reken-\nkamer moet controleren.]', { addressee: 'De Rekenkamer' }],
    ['items under a group', '[Doe dit:] [Stel een fonds in.]', { role: 'group' }, { parent: 'r1' }],
    ['a sharpening under its call', '[Stel een fonds in.] [Doe het dit jaar.]', {}, { parent: 'r1' }],
    ['a later repeat', '[Stel een fonds in.] [Stel een fonds in.]', {}, { repeats: 'r1' }],
    [
      'a heading that repeats a bullet',
      '[Fonds] [Fonds:] [Stel in.]',
      {},
      { role: 'group', repeats: 'r1' },
      { parent: 'r2' },
    ],
  ])('lets %s be', (_, text, ...changes) => {
    expect(inspectUnits(text, ...changes)).toEqual([])
  })

  it.each<[string, string, string, ...UnitChanges[]]>([
    ['white space at its end', 'error span/white-space', '[Stel een fonds in. ]'],
    ['white space alone', 'error span/blank', 'Stel[ \n ]in.'],
    ['its bullet', 'error unit/bullet', '[• Stel een fonds in.]'],
    ['a label that stands nowhere', 'error unit/label', '[Stel een fonds in.]', { label: '1' }],
    ['a label that is the start of a number', 'error unit/label', '[12. Stel een fonds in.]', { label: '1' }],
    ['a label further on', 'error unit/label', '[Stel in artikel 1 een fonds in.]', { label: '1' }],
    ['the label in its title', 'error unit/title', '[1. Fonds]', { label: '1', titleSpan: { start: 1, end: 9 } }],
    ['an addressee from elsewhere', 'error unit/addressee', '[Stel een fonds in.]', { addressee: 'de minister' }],
    ['the author as addressee', 'error unit/addressee', '[We moeten een fonds instellen.]', { addressee: 'We' }],
    ['a group without anything below it', 'warning group/empty', '[Doe dit:]', { role: 'group' }],
    ['a parent that is prose', 'error parent/role', '[Het kan beter.] [Stel in.]', { tier: 'prose' }, { parent: 'r1' }],
    [
      'a promise as parent',
      'error parent/role',
      '[Ik kom in mei.] [Stel in.]',
      { role: 'commitment' },
      { parent: 'r1' },
    ],
    [
      'a promise under a group',
      'error commitment/parent',
      '[Dan:] [Ik kom.]',
      { role: 'group' },
      { role: 'commitment', parent: 'r1' },
    ],
    ['a repeat of what comes later', 'error repeats/later', '[Stel in.] [Stel in.]', { repeats: 'r2' }],
    ['a repeat of a repeat', 'error repeats/not-first', '[In.] [In.] [In.]', {}, { repeats: 'r1' }, { repeats: 'r2' }],
    [
      'a promise that repeats an advice',
      'error repeats/role',
      '[Stel in.] [Ik stel in.]',
      {},
      { role: 'commitment', repeats: 'r1' },
    ],
  ])('finds %s', (_, problem, text, ...changes) => {
    expect(inspectUnits(text, ...changes)).toEqual([problem])
  })

  it('finds parents that go round', () => {
    const found = inspectUnits(
      '[Doe dit:] [Doe dat:]',
      { role: 'group', parent: 'r2' },
      { role: 'group', parent: 'r1' },
    )
    expect(found).toEqual(['error parent/circle', 'error parent/circle'])
  })

  it.each<[string, string[], UnitChanges, UnitChanges]>([
    ['that share words', ['error unit/overlap'], { start: 0, end: 10 }, { start: 5, end: 20 }],
    ['one in the other, unrelated', ['error unit/overlap'], { start: 0, end: 20 }, { start: 5, end: 10 }],
    ['one in the other, as its child', [], { start: 0, end: 20 }, { start: 5, end: 10, parent: 'r1' }],
    ['a child half outside', ['error unit/overlap'], { start: 0, end: 10 }, { start: 5, end: 20, parent: 'r1' }],
    ['in a group', ['error group/span'], { start: 0, end: 20, role: 'group' }, { start: 5, end: 10, parent: 'r1' }],
    ['that touch', [], { start: 0, end: 10 }, { start: 10, end: 20 }],
  ])('judges recommendations %s', (_, problems, first, second) => {
    const place = { start: 0, end: 0 }
    const recommendations = [goldUnit({ id: 'r1', ...place, ...first }), goldUnit({ id: 'r2', ...place, ...second })]
    expect(rulesOf(aGold('x'.repeat(20), { recommendations }), null)).toEqual(problems)
  })

  it.each<[string, Parameters<typeof inspectMention>[1]]>([
    ['bij [De Nederlandsche Bank]', { type: 'organisation', canonical: 'De Nederlandsche Bank' }],
    ['de [Reken-\nkamer]', { type: 'organisation', canonical: 'Algemene Rekenkamer' }],
    ['in [Denemarken]', { type: 'country', code: 'DK' }],
    ['[€ 50 miljoen]', { type: 'money', value: 50_000_000, currency: 'EUR' }],
    ['[tien tot twintig dollar]', { type: 'money', min: 10, max: 20, currency: 'USD' }],
    ['[miljarden]', { type: 'money', min: 1_000_000_000, vague: true, currency: 'EUR' }],
    ['[33,6 procent]', { type: 'percentage', value: 33.6 }],
    ['[23 pro-\ncent]', { type: 'percentage', value: 23 }],
  ])('lets %s be', (text, said) => {
    expect(inspectMention(text, said)).toEqual([])
  })

  it.each<[string, string, Parameters<typeof inspectMention>[1]]>([
    ['[de Rekenkamer]', 'error organisation/article', { type: 'organisation', canonical: 'Algemene Rekenkamer' }],
    [
      '[Rekenkamer\n\nBijlage]',
      'warning mention/blank-line',
      { type: 'organisation', canonical: 'Algemene Rekenkamer' },
    ],
    ['in [Europa]', 'error country/code', { type: 'country', code: 'EU' }],
    ['in [Nergens]', 'error country/code', { type: 'country', code: 'XZ' }],
    ['[£ 5]', 'error money/currency', { type: 'money', value: 5, currency: 'EUR' }],
    ['[5 duiten]', 'error money/currency', { type: 'money', value: 5, currency: 'DUI' }],
    ['[miljarden]', 'error amount/value', { type: 'money', value: 1, vague: true, currency: 'EUR' }],
    ['[tot 20 dollar]', 'error amount/value', { type: 'money', max: 20, currency: 'USD' }],
    ['[10 tot 20 dollar]', 'error amount/value', { type: 'money', value: 15, min: 10, max: 20, currency: 'USD' }],
    ['[20 tot 10 dollar]', 'error amount/value', { type: 'money', min: 20, max: 10, currency: 'USD' }],
    ['[14] op de honderd', 'warning percentage/sign', { type: 'percentage', value: 14 }],
  ])('finds what is wrong with %s', (text, problem, said) => {
    expect(inspectMention(text, said)).toEqual([problem])
  })

  it('finds one organisation written in two ways', () => {
    const names = ['Algemene Rekenkamer', 'Algemene rekenkamer', 'Raad van State']
    const mentions = names.map((canonical, index) => {
      return goldMention({ type: 'organisation', start: 10 * index, end: 10 * index + 5, canonical })
    })
    const [problem, ...others] = inspectGold(aGold('x'.repeat(30), { mentions }), themes, null)
    expect(problem).toEqual({
      severity: 'error',
      rule: 'organisation/spelling',
      place: 'organisation at 10',
      span: { start: 10, end: 15 },
      expected: '"Algemene Rekenkamer", as at 0',
      found: '"Algemene rekenkamer"',
      remedy: 'write the name in one way',
    })
    expect(others).toEqual([])
  })

  it('finds a span that cuts a character in two', () => {
    const text = '👋 Stel in'
    expect(rulesOf(aGold(text, { recommendations: [goldUnit({ id: 'r1', start: 1, end: 10 })] }), text)).toEqual([
      'error span/half-character',
    ])
  })

  it('tells everything that is wrong, not the first thing only', () => {
    const text = 'Stel een fonds in.'
    const recommendations = [
      goldUnit({ id: 'r1', start: 0, end: 99, themes: ['cats'] }),
      goldUnit({ id: 'r1', start: 5, end: 18, parent: 'r9' }),
    ]
    expect(rulesOf(aGold(text, { recommendations }), null)).toEqual([
      'error span/past-end',
      'error unit/id',
      'error unit/theme',
      'error unit/parent',
      'error unit/overlap',
    ])
  })

  it('says nothing of the words when the gold was made for another text', () => {
    const gold = aGold('Stel een fonds in.', {
      recommendations: [goldUnit({ id: 'r1', start: 0, end: 5, label: '9' })],
    })
    const problems = inspectGold(gold, themes, { text: 'Iets anders', sha256: 'f'.repeat(64) })
    expect(problems.map(({ rule, place }) => `${rule} ${place}`)).toEqual(['report sha256', 'report length'])
  })
})
