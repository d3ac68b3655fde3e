import { describe, expect, it } from 'vitest'
import { checkGoldAgainst, GoldError, readGold } from '../../src/evaluate/index.js'

const themes = ['governance', 'data']
const unit = {
  id: 'r001',
  tier: 'formal',
  role: 'item',
  label: '1',
  start: 0,
  end: 40,
  parent: null,
  repeats: null,
  issuer: null,
  addressee: 'de minister',
  themes: ['governance'],
  sector: null,
  title_span: [3, 20],
}
const second = { ...unit, id: 'r002', start: 50, end: 90, title_span: null }
const organisation = { type: 'organisation', start: 5, end: 9, canonical: 'Algemene Rekenkamer' }
const money = { type: 'money', start: 60, end: 70, value: 50_000_000, currency: 'EUR' }
const file = {
  report: 'sample',
  sha256: 'a'.repeat(64),
  length: 100,
  split: 'tune',
  status: 'final',
  annotator: 'by hand',
  recommendations: [unit, second],
  mentions: [organisation, money],
}
const read = (changes: object = {}) => readGold(JSON.stringify({ ...file, ...changes }), 'sample.json', themes)

function messageOf(act: () => unknown): string {
  try {
    act()
  } catch (error) {
    return (error as Error).message
  }
  return 'nothing was thrown'
}

describe('readGold', () => {
  it('reads recommendations and mentions', () => {
    const gold = read()
    expect(gold.recommendations[0]).toEqual({
      id: 'r001',
      tier: 'formal',
      role: 'item',
      label: '1',
      start: 0,
      end: 40,
      parent: null,
      repeats: null,
      issuer: null,
      addressee: 'de minister',
      themes: ['governance'],
      sector: null,
      titleSpan: { start: 3, end: 20 },
    })
    expect(gold.mentions[1]).toEqual({
      type: 'money',
      start: 60,
      end: 70,
      canonical: null,
      code: null,
      value: 50_000_000,
      min: null,
      max: null,
      vague: false,
      unit: null,
      currency: 'EUR',
      per: null,
    })
  })

  it('takes attributes that are left out for null', () => {
    const { id, tier, role, start, end, themes: given } = unit
    const gold = read({ recommendations: [{ id, tier, role, start, end, themes: given }] })
    expect(gold.recommendations[0]).toMatchObject({ label: null, parent: null, sector: null, titleSpan: null })
  })

  it('lets a parent stand after its child', () => {
    const gold = read({ recommendations: [{ ...unit, parent: 'r002' }, second] })
    expect(gold.recommendations[0]?.parent).toBe('r002')
  })

  it.each([
    [
      'a role that does not exist',
      { recommendations: [{ ...unit, role: 'thing' }] },
      'sample.json: recommendations[0] (r001) role: expected item, group or commitment, found "thing"; mend the entry',
    ],
    [
      'running text',
      { recommendations: [{ ...unit, text: 'Stel een fonds in.' }] },
      'sample.json: recommendations[0] (r001): expected only the keys of the gold format, found "text"; take them out: gold files hold no running text',
    ],
    [
      'a missing hash',
      { sha256: undefined },
      'sample.json: sha256: expected a SHA-256 in 64 hexadecimal digits, found nothing; mend the entry',
    ],
    [
      'no theme',
      { recommendations: [{ ...unit, themes: [] }] },
      'sample.json: recommendations[0] (r001) themes: expected at least one theme, found []; mend the entry',
    ],
    [
      'a mention of no known type',
      { mentions: [{ ...organisation, type: 'person' }] },
      'sample.json: mentions[0] type: expected organisation, country, money, percentage or quantity, found "person"; mend the entry',
    ],
    [
      'an offset that is no whole number',
      { mentions: [{ ...organisation, start: 1.5 }] },
      'sample.json: mentions[0] start: expected a whole number, found 1.5; mend the entry',
    ],
    [
      'a theme that the taxonomy lacks',
      { recommendations: [{ ...unit, themes: ['governance', 'cats'] }] },
      'sample.json: recommendation r001 themes[1]: expected one of governance, data, found cats; use an id of the taxonomy',
    ],
    [
      'a theme given twice',
      { recommendations: [{ ...unit, themes: ['data', 'data'] }] },
      'sample.json: recommendation r001 themes[1]: expected each theme once, found data twice; remove one',
    ],
    [
      'an offset past the end',
      { recommendations: [unit, { ...second, end: 101 }] },
      'sample.json: recommendation r002: expected offsets up to 100, the length, found 50 to 101; mend the offsets or the length',
    ],
    [
      'a start that is not before the end',
      { mentions: [{ ...organisation, end: 5 }] },
      'sample.json: organisation at 5: expected an end after the start, found 5 to 5; mend the offsets',
    ],
    [
      'a title outside its recommendation',
      { recommendations: [{ ...unit, title_span: [30, 41] }] },
      'sample.json: recommendation r001 title_span: expected a span within 0 to 40, found 30 to 41; mend the offsets',
    ],
    [
      'a parent that does not exist',
      { recommendations: [{ ...unit, parent: 'r009' }] },
      'sample.json: recommendation r001 parent: expected the id of another recommendation, found r009; mend or remove it',
    ],
    [
      'a recommendation that repeats itself',
      { recommendations: [{ ...unit, repeats: 'r001' }] },
      'sample.json: recommendation r001 repeats: expected the id of another recommendation, found r001; mend or remove it',
    ],
    [
      'an id used twice',
      { recommendations: [unit, { ...second, id: 'r001' }] },
      'sample.json: recommendation r001: expected an id of its own, found the id a second time; give it another id',
    ],
    [
      'recommendations out of order',
      { recommendations: [second, unit] },
      'sample.json: recommendation r001: expected order of reading, found it after r002, which begins later; sort by start',
    ],
    [
      'mentions that overlap',
      { mentions: [organisation, { ...organisation, start: 8 }] },
      'sample.json: organisation at 8: expected a start from 9, where the one before ends, found 8; sort by start; mark the longest name once',
    ],
    [
      'an amount without a number',
      { mentions: [{ ...money, value: undefined }] },
      'sample.json: money at 60: expected a value, or a min or max, found none; add what the amount says',
    ],
  ])('refuses %s', (_, changes, message) => {
    expect(() => read(changes)).toThrow(GoldError)
    expect(messageOf(() => read(changes))).toBe(message)
  })

  it('says on which line a file that was cut short ends', () => {
    const json = JSON.stringify(file, null, 1).slice(0, 200)
    const line = json.split('\n').length
    expect(() => readGold(json, 'cut.json', themes)).toThrow(`cut.json: line ${line}: expected JSON, found `)
    expect(() => readGold(json, 'cut.json', themes)).toThrow(GoldError)
    expect(() => readGold('', 'empty.json', themes)).toThrow('empty.json: line 1: expected JSON, found ')
  })
})

describe('checkGoldAgainst', () => {
  const text = 'x'.repeat(100)
  const sha256 = 'a'.repeat(64)

  it('accepts the report that the gold was made for', () => {
    expect(() => checkGoldAgainst(read(), { text, sha256 })).not.toThrow()
  })

  it.each([
    [
      'a text that ends too early',
      { text: 'x'.repeat(80), sha256 },
      'offset 90 is past the end of sample (80): the gold was made for another text',
    ],
    [
      'another file',
      { text, sha256: 'b'.repeat(64) },
      `the file of sample has SHA-256 ${'b'.repeat(64)}, the gold was made for ${sha256}`,
    ],
    [
      'the same file read in another way',
      { text: `${text}x`, sha256 },
      'the text of sample has 101 characters, the gold was made for 100',
    ],
  ])('refuses %s', (_, target, message) => {
    expect(() => checkGoldAgainst(read(), target)).toThrow(GoldError)
    expect(() => checkGoldAgainst(read(), target)).toThrow(message)
  })
})
