import { describe, expect, it } from 'vitest'
import { addScores, type Gold, type Prediction, scoreReport, summariseScores } from '../../src/evaluate/index.js'
import {
  aGold,
  anOrganisation,
  aPrediction,
  goldMention,
  goldUnit,
  predictedMention,
  predictedUnit,
} from '../support/a-gold.js'

const text = 'x'.repeat(400)
const score = (gold: Partial<Gold>, prediction: Partial<Omit<Prediction, 'source'>>, words = text) =>
  scoreReport(aGold(words, gold), aPrediction(words, prediction))

describe('recommendations', () => {
  const item = goldUnit({ id: 'r1', start: 0, end: 100 })

  it('counts two predictions on one gold unit as a hit and a false alarm', () => {
    const recommendations = [
      predictedUnit({ id: 'p1', start: 0, end: 60 }),
      predictedUnit({ id: 'p2', start: 0, end: 90 }),
    ]
    const { found } = score({ recommendations: [item] }, { recommendations })
    expect(found['formal-item@0.5']).toEqual({ tp: 1, fp: 1, fn: 0 })
    expect(found['formal-item@0.9']).toEqual({ tp: 1, fp: 1, fn: 0 })
    expect(found['formal-item@exact']).toEqual({ tp: 0, fp: 2, fn: 1 })
  })

  it('counts one prediction over two gold units as a hit and a miss', () => {
    const recommendations = [item, goldUnit({ id: 'r2', start: 100, end: 150 })]
    const { found } = score({ recommendations }, { recommendations: [predictedUnit({ id: 'p1', start: 0, end: 150 })] })
    expect(found['formal-item@0.5']).toEqual({ tp: 1, fp: 0, fn: 1 })
  })

  it('does not let a group stand in for its items, nor an item for its group', () => {
    const recommendations = [
      goldUnit({ id: 'r1', role: 'group', start: 0, end: 20 }),
      goldUnit({ id: 'r2', parent: 'r1', start: 21, end: 60 }),
      goldUnit({ id: 'r3', parent: 'r1', start: 61, end: 100 }),
    ]
    const whole = score({ recommendations }, { recommendations: [predictedUnit({ id: 'p1', start: 0, end: 100 })] })
    expect(whole.found['formal-item@0.5']).toEqual({ tp: 0, fp: 1, fn: 2 })
    expect(whole.found['group@0.5']).toEqual({ tp: 0, fp: 0, fn: 1 })
    const asItem = score({ recommendations }, { recommendations: [predictedUnit({ id: 'p1', start: 0, end: 20 })] })
    expect(asItem.found['group@0.5']).toEqual({ tp: 0, fp: 0, fn: 1 })
    expect(asItem.found['formal-item@0.5']).toEqual({ tp: 0, fp: 1, fn: 2 })
    expect(asItem.found['recommendation@0.5']).toEqual({ tp: 1, fp: 0, fn: 2 })
  })

  it('leaves the tier aside for any recommendation, but never takes a commitment for one', () => {
    const span = { start: 0, end: 100 }
    const prose = score(
      { recommendations: [item] },
      { recommendations: [predictedUnit({ id: 'p1', tier: 'prose', ...span })] },
    )
    expect(prose.found['formal-item@0.5']).toEqual({ tp: 0, fp: 0, fn: 1 })
    expect(prose.found['prose@0.5']).toEqual({ tp: 0, fp: 1, fn: 0 })
    expect(prose.found['recommendation@0.5']).toEqual({ tp: 1, fp: 0, fn: 0 })
    const promise = score(
      { recommendations: [item] },
      { recommendations: [predictedUnit({ id: 'p1', role: 'commitment', ...span })] },
    )
    expect(promise.found['recommendation@0.5']).toEqual({ tp: 0, fp: 0, fn: 1 })
    expect(promise.found['commitment@0.5']).toEqual({ tp: 0, fp: 1, fn: 0 })
  })

  it('finds both places of a repeated recommendation only with two predictions', () => {
    const recommendations = [item, goldUnit({ id: 'r2', repeats: 'r1', start: 200, end: 300 })]
    const once = score({ recommendations }, { recommendations: [predictedUnit({ id: 'p1', start: 0, end: 100 })] })
    expect(once.found['formal-item@0.5']).toEqual({ tp: 1, fp: 0, fn: 1 })
    const twice = [
      predictedUnit({ id: 'p1', start: 0, end: 100 }),
      predictedUnit({ id: 'p2', repeatsId: 'p1', start: 200, end: 300 }),
    ]
    const both = score({ recommendations }, { recommendations: twice })
    expect(both.found['formal-item@0.5']).toEqual({ tp: 2, fp: 0, fn: 0 })
    expect(both.right.repeats).toEqual({ right: 1, wrong: 0 })
  })

  it('leaves white space out of the share', () => {
    const words = `Stel een fonds in.${'\n'.repeat(200)}`
    const recommendations = [goldUnit({ id: 'r1', start: 0, end: 18 })]
    const { found } = score(
      { recommendations },
      { recommendations: [predictedUnit({ id: 'p1', start: 0, end: 218 })] },
      words,
    )
    expect(found['formal-item@0.9']).toEqual({ tp: 1, fp: 0, fn: 0 })
    expect(found['formal-item@exact']).toEqual({ tp: 0, fp: 1, fn: 1 })
  })
})

describe('attributes of recommendations that were found', () => {
  const by2025 = { text: 'voor 2025', from: null, to: '2024-12-31' }
  const words = '1. Stel een ministeriële commissie in. De minister kiest.'
  const span = { start: 0, end: words.length }
  const attribute = (gold: object, predicted: object) =>
    score(
      { recommendations: [goldUnit({ id: 'r1', ...span, ...gold })] },
      { recommendations: [predictedUnit({ id: 'p1', ...span, ...predicted })] },
      words,
    ).right

  it.each([
    ['label', { label: '1' }, { label: '1' }, { right: 1, wrong: 0 }],
    ['label', { label: '1' }, { label: '2' }, { right: 0, wrong: 1 }],
    ['label', { label: '1' }, {}, { right: 0, wrong: 1 }],
    ['label', {}, { label: '1' }, { right: 0, wrong: 1 }],
    ['label', {}, {}, { right: 0, wrong: 0 }],
    [
      'title',
      { titleSpan: { start: 3, end: 37 } },
      { title: 'Stel een ministeri\u0065\u0308le commissie in' },
      { right: 1, wrong: 0 },
    ],
    ['title', { titleSpan: { start: 3, end: 37 } }, { title: 'Stel een commissie in' }, { right: 0, wrong: 1 }],
    ['addressee', { addressee: 'de minister' }, { addressee: 'Minister' }, { right: 1, wrong: 0 }],
    ['addressee', { addressee: 'de minister' }, { addressee: 'ministers' }, { right: 0, wrong: 1 }],
    ['issuer', { issuer: 'Algemene Rekenkamer' }, { issuer: 'de Algemene Reken-\nkamer' }, { right: 1, wrong: 0 }],
    ['issuer', {}, { issuer: 'Algemene Rekenkamer' }, { right: 0, wrong: 1 }],
    ['deadline', { deadline: by2025 }, { deadline: { ...by2025, span: null } }, { right: 1, wrong: 0 }],
    ['deadline', { deadline: by2025 }, {}, { right: 0, wrong: 1 }],
    ['deadline', { deadline: null }, { deadline: { ...by2025, span: null } }, { right: 0, wrong: 1 }],
    // Nobody looked for one.
    ['deadline', {}, { deadline: { ...by2025, span: null } }, { right: 0, wrong: 0 }],
    ['deadline-dates', { deadline: by2025 }, { deadline: { ...by2025, span: null } }, { right: 1, wrong: 0 }],
    ['deadline-dates', { deadline: by2025 }, { deadline: { ...by2025, to: null, span: null } }, { right: 0, wrong: 1 }],
    ['deadline-dates', { deadline: by2025 }, {}, { right: 0, wrong: 0 }],
  ] as const)('%s: %j against %j', (kind, gold, predicted, tally) => {
    expect(attribute(gold, predicted)[kind]).toEqual(tally)
  })

  it('does not score attributes of what was not found', () => {
    const { right } = score({ recommendations: [goldUnit({ id: 'r1', start: 0, end: 50, label: '1' })] }, {})
    expect(right.label).toEqual({ right: 0, wrong: 0 })
  })

  const family = [
    goldUnit({ id: 'r1', role: 'group', start: 0, end: 20 }),
    goldUnit({ id: 'r2', parent: 'r1', start: 21, end: 60 }),
  ]
  const child = predictedUnit({ id: 'p2', start: 21, end: 60 })
  it.each([
    [
      'a parent that was found',
      [predictedUnit({ id: 'p1', role: 'group', start: 0, end: 20 }), { ...child, parentId: 'p1' }],
      { right: 1, wrong: 0 },
    ],
    [
      'a parent that is another span',
      [predictedUnit({ id: 'p1', role: 'group', start: 100, end: 120 }), { ...child, parentId: 'p1' }],
      { right: 0, wrong: 1 },
    ],
    ['a parent that merely has the gold id', [{ ...child, parentId: 'r1' }], { right: 0, wrong: 1 }],
    ['no parent', [child], { right: 0, wrong: 1 }],
  ])('%s', (_, recommendations, tally) => {
    expect(score({ recommendations: family }, { recommendations }).right.parent).toEqual(tally)
  })
})

describe('themes of recommendations that were found', () => {
  const gold = [goldUnit({ id: 'r1', start: 0, end: 50, themes: ['data', 'legacy'] })]
  const predicted = [predictedUnit({ id: 'p1', start: 0, end: 50 })]
  const withThemes = (...ids: string[]) =>
    score(
      { recommendations: gold },
      {
        recommendations: predicted,
        // Given last rank first: the rank decides, not the order.
        themes: ids
          .map((themeId, index) => ({ recommendationId: 'p1', themeId, rank: index + 1, score: 1, evidence: [] }))
          .reverse(),
      },
    )

  it.each([
    [['data', 'legacy'], 1, 1, { tp: 2, fp: 0, fn: 0 }],
    [['legacy'], 1, 0, { tp: 1, fp: 0, fn: 1 }],
    [['ai', 'data'], 0, 0, { tp: 1, fp: 1, fn: 1 }],
    [[], 0, 0, { tp: 0, fp: 0, fn: 2 }],
  ])('%j against data and legacy', (ids, among, same, counts) => {
    const { right, found } = withThemes(...ids)
    expect(right['primary-theme']).toEqual({ right: among, wrong: 1 - among })
    expect(right['primary-theme-same']).toEqual({ right: same, wrong: 1 - same })
    expect(found.theme).toEqual(counts)
  })

  it('ignores themes of recommendations that the gold does not hold', () => {
    const themes = [{ recommendationId: 'p9', themeId: 'ai', rank: 1, score: 1, evidence: [] }]
    const recommendations = [predictedUnit({ id: 'p9', start: 100, end: 150 })]
    expect(score({ recommendations: gold }, { recommendations, themes }).found.theme).toEqual({ tp: 0, fp: 0, fn: 0 })
  })
})

describe('organisations', () => {
  const rekenkamer = 'Algemene Rekenkamer'
  const rws = 'Rijkswaterstaat'
  const mentions = [
    goldMention({ type: 'organisation', start: 0, end: 10, canonical: rekenkamer }),
    goldMention({ type: 'organisation', start: 20, end: 30, canonical: rws }),
    goldMention({ type: 'organisation', start: 40, end: 50, canonical: rekenkamer }),
  ]
  const at = (start: number, entityId: string, end = start + 10) =>
    predictedMention({ type: 'organisation', start, end, entityId })

  it.each([
    [
      'the name itself, in other case',
      [anOrganisation('a', 'algemene rekenkamer'), anOrganisation('b', rws)],
      { right: 3, wrong: 0 },
      { tp: 2, fp: 0, fn: 0 },
    ],
    [
      'one of its names',
      [anOrganisation('a', 'Rekenkamer', rekenkamer), anOrganisation('b', rws)],
      { right: 3, wrong: 0 },
      { tp: 2, fp: 0, fn: 0 },
    ],
    [
      'another name only',
      [anOrganisation('a', 'Court of Audit'), anOrganisation('b', rws)],
      { right: 1, wrong: 2 },
      { tp: 1, fp: 1, fn: 1 },
    ],
    [
      'an entity that lumps two together',
      [anOrganisation('a', 'Overheid', rekenkamer, rws), anOrganisation('b', rws)],
      { right: 1, wrong: 2 },
      { tp: 1, fp: 1, fn: 1 },
    ],
  ])('resolves by %s', (_, entities, right, distinct) => {
    const scores = score({ mentions }, { entities, mentions: [at(0, 'a'), at(20, 'b'), at(40, 'a')] })
    expect(scores.right['organisation-entity']).toEqual(right)
    expect(scores.found['distinct-organisation']).toEqual(distinct)
  })

  it('counts two entities for one organisation as a false alarm', () => {
    const entities = [anOrganisation('a', rekenkamer), anOrganisation('b', rws), anOrganisation('c', 'AR', rekenkamer)]
    const scores = score({ mentions }, { entities, mentions: [at(0, 'a'), at(20, 'b'), at(40, 'c')] })
    expect(scores.found['distinct-organisation']).toEqual({ tp: 2, fp: 1, fn: 0 })
  })

  it('tells exact from overlapping, and resolves what overlaps', () => {
    const entities = [anOrganisation('a', rekenkamer)]
    const scores = score({ mentions }, { entities, mentions: [at(0, 'a', 14)] })
    expect(scores.found['organisation@exact']).toEqual({ tp: 0, fp: 1, fn: 3 })
    expect(scores.found['organisation@overlap']).toEqual({ tp: 1, fp: 0, fn: 2 })
    expect(scores.right['organisation-entity']).toEqual({ right: 1, wrong: 0 })
  })
})

describe('countries and amounts', () => {
  const span = { start: 0, end: 10 }
  it.each([
    ['country-entity', { type: 'country', code: 'DK' }, { type: 'country', entityId: 'country:DK' }, 1],
    ['country-entity', { type: 'country', code: 'DK' }, { type: 'country', entityId: 'country:DE' }, 0],
    ['country-entity', { type: 'country', code: 'DK' }, { type: 'country' }, 0],
    ['money-value', { type: 'money', value: 5e7, currency: 'EUR' }, { type: 'money', value: 5e7, currency: 'EUR' }, 1],
    [
      'money-value',
      { type: 'money', value: 4_900_000_000, currency: 'GBP' },
      { type: 'money', value: 4.9 * 1e9 + 1e-7, currency: 'GBP' },
      1,
    ],
    ['money-value', { type: 'money', value: 5e7, currency: 'EUR' }, { type: 'money', value: 5e7, currency: 'USD' }, 0],
    ['money-value', { type: 'money', value: 5e7, currency: 'EUR' }, { type: 'money', value: 5e6, currency: 'EUR' }, 0],
    ['money-value', { type: 'money', min: 1e9, currency: 'EUR' }, { type: 'money', minValue: 1e9, currency: 'EUR' }, 1],
    ['money-value', { type: 'money', min: 1e9, currency: 'EUR' }, { type: 'money', value: 1e9, currency: 'EUR' }, 0],
    ['percentage-value', { type: 'percentage', value: 14 }, { type: 'percentage', value: 14 }, 1],
    ['percentage-value', { type: 'percentage', value: 14 }, { type: 'percentage', value: 0.14 }, 0],
    ['quantity-value', { type: 'quantity', value: 3, unit: 'uur' }, { type: 'quantity', value: 3, unit: 'Uur' }, 1],
    ['quantity-value', { type: 'quantity', value: 3, unit: 'uur' }, { type: 'quantity', value: 3, unit: 'fte' }, 0],
  ] as const)('%s: %j against %j', (kind, gold, predicted, right) => {
    const scores = score(
      { mentions: [goldMention({ ...span, ...gold })] },
      { mentions: [predictedMention({ ...span, ...predicted })] },
    )
    expect(scores.right[kind]).toEqual({ right, wrong: 1 - right })
    expect(scores.found[`${gold.type}@exact`]).toEqual({ tp: 1, fp: 0, fn: 0 })
  })

  it('does not take a percentage for a sum of money', () => {
    const scores = score(
      { mentions: [goldMention({ ...span, type: 'money', value: 5, currency: 'EUR' })] },
      { mentions: [predictedMention({ ...span, type: 'percentage', value: 5 })] },
    )
    expect(scores.found['money@exact']).toEqual({ tp: 0, fp: 0, fn: 1 })
    expect(scores.found['percentage@exact']).toEqual({ tp: 0, fp: 1, fn: 0 })
  })
})

describe('nothing to score', () => {
  const row = (gold: Partial<Gold>, prediction: Partial<Omit<Prediction, 'source'>>) =>
    summariseScores(score(gold, prediction)).found.find(({ kind }) => kind === 'formal-item@0.5')
  const gold = { recommendations: [goldUnit({ id: 'r1', start: 0, end: 50 })] }
  const prediction = { recommendations: [predictedUnit({ id: 'p1', start: 100, end: 150 })] }

  it.each([
    ['neither says anything', {}, {}, { precision: null, recall: null, f1: null }],
    ['the prediction is empty', gold, {}, { precision: null, recall: 0, f1: 0 }],
    ['the gold is empty', {}, prediction, { precision: 0, recall: null, f1: 0 }],
    ['both speak and never agree', gold, prediction, { precision: 0, recall: 0, f1: 0 }],
  ])('%s', (_, wanted, given, ratios) => {
    expect(row(wanted, given)).toMatchObject(ratios)
  })

  it('is null for what is said of things found, too', () => {
    expect(summariseScores(score({}, {})).right.every(({ accuracy }) => accuracy === null)).toBe(true)
  })

  it('is zero counts when no report is added', () => {
    const none = addScores([])
    expect(none.reports).toEqual([])
    expect(none.found['country@exact']).toEqual({ tp: 0, fp: 0, fn: 0 })
    expect(none.right.label).toEqual({ right: 0, wrong: 0 })
  })
})

describe('findings', () => {
  it('name the place of each hit, miss and false alarm', () => {
    const { findings } = score(
      { recommendations: [goldUnit({ id: 'r1', start: 0, end: 50 }), goldUnit({ id: 'r2', start: 60, end: 90 })] },
      {
        recommendations: [
          predictedUnit({ id: 'p1', start: 0, end: 49 }),
          predictedUnit({ id: 'p2', start: 100, end: 150 }),
        ],
      },
    )
    expect(findings.filter(({ kind }) => kind === 'formal-item@0.9')).toEqual([
      {
        report: 'sample',
        kind: 'formal-item@0.9',
        outcome: 'hit',
        gold: { id: 'r1', start: 0, end: 50 },
        predicted: { id: 'p1', start: 0, end: 49 },
      },
      { report: 'sample', kind: 'formal-item@0.9', outcome: 'miss', gold: { id: 'r2', start: 60, end: 90 } },
      {
        report: 'sample',
        kind: 'formal-item@0.9',
        outcome: 'false alarm',
        predicted: { id: 'p2', start: 100, end: 150 },
      },
    ])
  })

  it('say what was expected and what was found', () => {
    const { findings } = score(
      { mentions: [goldMention({ type: 'money', start: 0, end: 5, value: 5, currency: 'EUR' })] },
      { mentions: [predictedMention({ type: 'money', start: 0, end: 5, minValue: 5, currency: 'EUR' })] },
    )
    const wrong = findings.find(({ kind }) => kind === 'money-value')
    expect(wrong).toMatchObject({
      outcome: 'wrong',
      gold: { id: 'm0', value: '5 EUR' },
      predicted: { value: '5..null EUR' },
    })
  })
})
