import { describe, expect, it } from 'vitest'
import { readEnglish } from '../../src/language/index.js'

describe('an English imperative', () => {
  it.each([
    'Establish a central unit for procurement.',
    'Ensure that data is shared between agencies.',
    'Create a chief digital officer in every department.',
    'Do not build it again.',
    'Invest in skills.',
    'Departments: set clear targets.',
    'Fund the programme properly.',
    'Set up a team.',
    'Stop the use of old systems.',
    'Publish all algorithms.',
    '1. Appoint a minister',
    '“Simplify the rules.”',
    'Please consult local councils.',
    'Always test with users.',
    'Ministers, give the agency a mandate.',
    'The answer is simple: merge the registers.',
    'Support local authorities with clear guidance.',
    'Work with suppliers on open standards.',
    'Modernise legacy systems step by step.',
    'Strengthen oversight.',
    'Use the same building blocks.',
    'Never outsource policy.',
  ])('begins %s', (sentence) => {
    expect(readEnglish(sentence).isImperative).toBe(true)
  })

  it.each([
    'Establishing a unit is hard.',
    'Public services must improve.',
    'The government should publish a strategy.',
    'Work is hard.',
    'Support for the plan was weak.',
    'Support from parliament grew.',
    'Use of algorithms has grown.',
    'Data is shared.',
    'Departments set clear targets.',
    'Plan of action',
    'Investment in skills has fallen.',
    'Should ministers set targets?',
    'Set up in 2010, the agency has 40 staff.',
    'Government needs to act.',
    'Design principles for public services',
    'Established in 1999, it failed.',
    'There is a need for skills.',
    'It is time to act.',
    'Change management',
    'Target groups differ.',
    'However, the agency works well.',
    'Digital government: a review',
    '',
  ])('does not begin %s', (sentence) => {
    expect(readEnglish(sentence).isImperative).toBe(false)
  })
})

describe('an English sentence', () => {
  const names = (sentence: string, spans: readonly { start: number; end: number }[]) =>
    spans.map((span) => sentence.slice(span.start, span.end))

  it('has its modals with their places', () => {
    expect(readEnglish('Services must change and could be cheaper.').modals).toEqual([
      { start: 9, end: 13, text: 'must' },
      { start: 25, end: 30, text: 'could' },
    ])
    expect(readEnglish('Services change.').modals).toEqual([])
  })

  it.each([
    ['Services must be improved.', true],
    ['Data is widely shared.', true],
    ['The rules were changed by ministers.', true],
    ['Ministers changed the rules.', false],
    ['The rules are complex.', false],
  ])('%s passive: %s', (sentence, isPassive) => {
    expect(readEnglish(sentence).isPassive).toBe(isPassive)
  })

  it('has names without the signs around them', () => {
    const sentence = 'John Smith of the National Audit Office said so in London.'
    const reading = readEnglish(sentence)
    expect(names(sentence, reading.people)).toEqual(['John Smith'])
    expect(names(sentence, reading.organisations)).toEqual(['National Audit Office'])
    expect(names(sentence, reading.places)).toEqual(['London'])
  })
})
