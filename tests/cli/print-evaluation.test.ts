import { describe, expect, it } from 'vitest'
import type { SplitMeasures } from '../../src/cli/evaluation.js'
import { printMeasures, printReports } from '../../src/cli/print-evaluation.js'
import { anEvaluation } from '../support/an-evaluation.js'

const nothing = { precision: null, recall: null, f1: null }
const measures: SplitMeasures = {
  split: 'test',
  reports: ['sample'],
  found: [
    {
      kind: 'formal-item@0.5',
      ...{ tp: 2, fp: 1, fn: 0, precision: 2 / 3, recall: 1, f1: 0.8 },
      intervals: { precision: null, recall: null, f1: { low: 0.4, high: 1 } },
      macroF1: 0.75,
    },
    { kind: 'commitment@0.5', tp: 0, fp: 0, fn: 0, ...nothing, intervals: nothing, macroF1: null },
  ],
  right: [{ kind: 'issuer', right: 1, wrong: 3, accuracy: 0.25 }],
  boundaries: { matched: 2, start: { mean: 1.25, median: 0 }, end: { mean: null, median: null } },
  groups: [{ trait: 'form', value: 'bullet', tp: 1, fp: 1, fn: null, precision: 0.5, recall: null, f1: null }],
}

describe('printMeasures', () => {
  it('prints what was found, what was said, borders and groups of a split, without colour', () => {
    expect(printMeasures(measures, 'en')).toBe(
      [
        'Test: reports that only measure',
        'sample',
        '┌───────────────────┬───────┬───────┬────────┬───────────┬────────┬──────┬───────────┬──────────────┐',
        '│ looked for        │ found │ false │ missed │ precision │ recall │   F1 │   F1, 95% │ F1 by report │',
        '├───────────────────┼───────┼───────┼────────┼───────────┼────────┼──────┼───────────┼──────────────┤',
        '│ formal items, 0.5 │     2 │     1 │      0 │      0.67 │   1.00 │ 0.80 │ 0.40–1.00 │         0.75 │',
        '├───────────────────┼───────┼───────┼────────┼───────────┼────────┼──────┼───────────┼──────────────┤',
        '│ commitments, 0.5  │     0 │     0 │      0 │         - │      - │    - │         - │            - │',
        '└───────────────────┴───────┴───────┴────────┴───────────┴────────┴──────┴───────────┴──────────────┘',
        '┌────────┬───────┬───────┬──────────┐',
        '│ said   │ right │ wrong │ accuracy │',
        '├────────┼───────┼───────┼──────────┤',
        '│ issuer │     1 │     3 │     0.25 │',
        '└────────┴───────┴───────┴──────────┘',
        'Borders of 2 recommendations found, characters off: start mean 1.3, median 0; end mean -, median -',
        '┌──────────────────────┬────────┬───────┬───────┬────────┬───────────┬────────┬────┐',
        '│ recommendations, 0.5 │        │ found │ false │ missed │ precision │ recall │ F1 │',
        '├──────────────────────┼────────┼───────┼───────┼────────┼───────────┼────────┼────┤',
        '│ form                 │ bullet │     1 │     1 │      - │      0.50 │      - │  - │',
        '└──────────────────────┴────────┴───────┴───────┴────────┴───────────┴────────┴────┘',
      ].join('\n'),
    )
  })

  it('speaks Dutch, with a decimal comma', () => {
    const printed = printMeasures(measures, 'nl')
    expect(printed).toContain('│ formele aanbevelingen, 0,5 │')
    expect(printed).toContain('│     0,67 │')
    expect(printed).toContain('│ 0,40–1,00 │')
    expect(printed).toContain('begin gemiddeld 1,3, mediaan 0')
  })
})

describe('printReports', () => {
  it('prints the F1 of each report, with its split', () => {
    const lines = printReports(anEvaluation().scored, 'en').split('\n')
    expect(lines.find((line) => line.includes('sample'))).toMatch(/│ sample +│ tune │ +0\.50 │ +0\.50 │ +- │ +- │/)
  })
})
