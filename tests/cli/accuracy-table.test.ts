import { describe, expect, it } from 'vitest'
import { placeAccuracyTable, printAccuracyTable } from '../../src/cli/accuracy-table.js'
import { makeBaselineReport, updateBaseline } from '../../src/evaluate/index.js'
import { anEvaluation } from '../support/an-evaluation.js'

const entries = [anEvaluation(), anEvaluation({}, { report: 'other', split: 'test' })].flatMap(({ scored }) =>
  scored.map((each) => makeBaselineReport(each, each)),
)
const baseline = updateBaseline(null, { reports: entries, known: ['sample', 'other'], today: '2026-05-18' })
const markers = '# Title\n\n<!-- accuracy:begin -->\nold\n<!-- accuracy:end -->\n\nrest\n'

describe('printAccuracyTable', () => {
  const printed = printAccuracyTable(baseline)

  it('bears the date of the baseline, and keeps the splits apart', () => {
    expect(printed).toMatch(/^Measured on 2026-05-18/)
    expect(printed).toContain('Tune: reports that could be in view when rules were made: `sample`.')
    expect(printed).toContain('Test: reports that only measure: `other`.')
    expect(printed.indexOf('`sample`')).toBeLessThan(printed.indexOf('`other`'))
  })

  it('has a row a kind with intervals, and a dash where there is nothing to score', () => {
    expect(printed).toMatch(
      /\| formal items, 0\.5 \| 0\.50 \(0\.00–1\.00\) \| 0\.50 \(0\.00–1\.00\) \| 0\.50 \(0\.00–1\.00\) \|/,
    )
    expect(printed).toContain('| groups, 0.5 | - | - | - |')
  })

  it('is the same each time', () => {
    expect(printAccuracyTable(structuredClone(baseline))).toBe(printed)
  })
})

describe('placeAccuracyTable', () => {
  it('writes between the markers and nowhere else', () => {
    const placed = placeAccuracyTable(markers, 'README.md', baseline)
    expect(placed).toBe(
      `# Title\n\n<!-- accuracy:begin -->\n\n${printAccuracyTable(baseline)}\n\n<!-- accuracy:end -->\n\nrest\n`,
    )
    expect(placeAccuracyTable(placed, 'README.md', baseline)).toBe(placed)
  })

  it.each([
    ['no markers', '# Title\n'],
    ['no end', '<!-- accuracy:begin -->\n'],
    ['the end first', '<!-- accuracy:end -->\n<!-- accuracy:begin -->\n'],
    ['two tables', markers + markers],
  ])('refuses a document with %s', (_, document) => {
    expect(() => placeAccuracyTable(document, 'README.md', baseline)).toThrow(
      'README.md: expected "<!-- accuracy:begin -->" and after it "<!-- accuracy:end -->", each once',
    )
  })
})
