import { describe, expect, it } from 'vitest'
import { findOrganisations } from '../../../src/annotate/find-organisations.js'
import { loadOrganisations } from '../../../src/lexicon/index.js'
import { aReport } from '../../support/a-report.js'
import { ambiguousNames } from './ambiguous-names.js'
import { readMarkedText } from './read-marked-text.js'

const lexicon = loadOrganisations()

describe.each(Object.entries(ambiguousNames))('%s', (_, sentences) => {
  it.each(sentences)('%s', (sentence) => {
    const { text, mentions } = readMarkedText(sentence)
    const found = findOrganisations(aReport(text), lexicon).map(({ view: { start, end }, entity }) => ({
      start,
      end,
      surface: text.slice(start, end),
      name: entity?.name,
    }))
    expect(found).toEqual(mentions)
  })
})

describe('the table', () => {
  it('has more than a hundred and twenty sentences, and as many without a body as a third', () => {
    const sentences = Object.values(ambiguousNames).flat()
    expect(sentences.length).toBeGreaterThan(120)
    expect(sentences.filter((sentence) => !sentence.includes('[')).length * 3).toBeGreaterThan(sentences.length)
  })
})
