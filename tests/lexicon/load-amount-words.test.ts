import { describe, expect, it } from 'vitest'
import { loadAmountWords } from '../../src/lexicon/load-amount-words.js'
import { countedThingsSchema } from '../../src/lexicon/load-counted-things.js'
import { currenciesSchema } from '../../src/lexicon/load-currencies.js'
import { parseDataFile } from '../../src/lexicon/load-data-file.js'

describe('Dutch numbers in one word', () => {
  it.each([
    ['drieentwintig', 23],
    ['achtennegentig', 98],
    ['honderdvijftig', 150],
    ['vijfhonderdtwaalf', 512],
    ['negentienhonderd', 1900],
    ['twaalfduizend', 12000],
    ['vijfentwintigduizend', 25000],
    ['honderdduizend', 100000],
    ['driehonderdvijftigduizend', 350000],
  ])('%s is %i', (word, value) => {
    expect(loadAmountWords().numbers.nl.simple.get(word)).toBe(value)
  })

  it.each(['eenentwee', 'twintigdrie', 'tienhonderd', 'enhonderd'])('%s is none', (word) => {
    expect(loadAmountWords().numbers.nl.simple.has(word)).toBe(false)
  })
})

describe('the data files', () => {
  it('know a counted thing by its singular and its plural', () => {
    const { byForm } = loadAmountWords().things.nl
    expect(byForm.get('gemeente')).toMatchObject({ plural: 'gemeenten', goesWith: 'one' })
    expect(byForm.get('gemeentes')).toMatchObject({ singular: 'gemeente', goesWith: 'more' })
    expect(byForm.get('fte')).toMatchObject({ singular: 'fte', goesWith: 'any' })
  })

  it('refuse a counted thing that stands twice', () => {
    const file = `heads: { people: [], posts: [], organisations: [a b, a b], cases: [], documents: [] }
${['alone', 'hours', 'notHeads', 'neverOne', 'onlyMany', 'adjectives', 'notAdjectives', 'workCues', 'notHours', 'workPeriods'].map((key) => `${key}: []`).join('\n')}`
    expect(() => parseDataFile(file, 'things.yaml', countedThingsSchema)).toThrow('things.yaml:1: ')
    expect(() => parseDataFile(file, 'things.yaml', countedThingsSchema)).toThrow('"a b" stands twice')
  })

  it('refuse a name of two currencies', () => {
    const file = '- { code: EUR, signs: [], names: [pond] }\n- { code: GBP, signs: [], names: [pond] }\n'
    expect(() => parseDataFile(file, 'currencies.yaml', currenciesSchema)).toThrow(
      'currencies.yaml:2: 1: "pond" stands',
    )
  })
})
