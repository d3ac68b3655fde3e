import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../src/language/index.js'

describe('the language of a block', () => {
  it.each([
    ['The department should publish its strategy and report on it every year.', 'nl', 'en'],
    ['Departments must have a plan for the replacement of old systems.', 'nl', 'en'],
    ['De minister moet een plan maken voor de vervanging van oude systemen.', 'en', 'nl'],
    ['Het kabinet heeft hierover nog geen besluit genomen.', 'en', 'nl'],
  ] as const)('%s (fallback %s) is %s', (text, fallback, language) => {
    expect(detectLanguage(text, fallback)).toBe(language)
  })

  it.each([
    'Government as a Platform',
    'Digital by default',
    'The Hague Institute',
    '2.1 Cloud first, mobile second',
    '',
    '12 345 %',
    'De minister zegt dat "the government should be a platform" en wil dat ook voor de gemeenten.',
    'Met agile teams, een product owner en continuous delivery kun je legacy in de cloud met low-code vervangen.',
  ])('stays Dutch where evidence is thin or divided: "%s"', (text) => {
    expect(detectLanguage(text, 'nl')).toBe('nl')
  })

  it.each(['Ministerie van Financiën', 'Rijkswaterstaat', 'The Dutch call this "polderen", and so do we.'])(
    'stays English in an English report: "%s"',
    (text) => {
      expect(detectLanguage(text, 'en')).toBe('en')
    },
  )
})
