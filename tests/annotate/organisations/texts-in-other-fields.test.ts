import { describe, expect, it } from 'vitest'
import { findOrganisations } from '../../../src/annotate/find-organisations.js'
import { loadOrganisations } from '../../../src/lexicon/index.js'
import { aReport } from '../../support/a-report.js'
import { textsWithInventedNames } from './invented-names.js'
import { readMarkedText } from './read-marked-text.js'
import { textsInOtherFields, textsOnlyMeasured } from './texts-in-other-fields.js'

const lexicon = loadOrganisations()

/** Mentions found and missed, alarms that are false, and mentions that were given another name, over all texts. */
function count(texts: readonly string[]) {
  const total = { found: 0, missed: 0, wrong: 0, misnamed: 0 }
  for (const marked of texts) {
    const { text, mentions } = readMarkedText(marked)
    const names = new Map(
      findOrganisations(aReport(text), lexicon).map(({ view, entity }) => [`${view.start}-${view.end}`, entity?.name]),
    )
    const hits = mentions.filter(({ start, end }) => names.has(`${start}-${end}`))
    total.found += hits.length
    total.missed += mentions.length - hits.length
    total.wrong += names.size - hits.length
    total.misnamed += hits.filter(({ start, end, name }) => names.get(`${start}-${end}`) !== name).length
  }
  return total
}

describe('organisations in short texts of other fields', () => {
  it.each([
    ['that rules were mended for', textsInOtherFields],
    ['that only measure', textsOnlyMeasured],
  ])('are found in texts %s, and hardly anything else is', (_, texts) => {
    const { found, missed, wrong, misnamed } = count(Object.values(texts))
    expect(found / (found + missed)).toBeGreaterThan(0.94)
    expect(found / (found + wrong)).toBeGreaterThan(0.97)
    expect(misnamed / found).toBeLessThan(0.05)
  })

  it('are found where no list can hold them, most of them', () => {
    const { found, missed, wrong, misnamed } = count(textsWithInventedNames)
    expect(found / (found + missed)).toBeGreaterThan(0.87)
    expect(found / (found + wrong)).toBeGreaterThan(0.97)
    expect(misnamed).toBe(0)
  })
})
