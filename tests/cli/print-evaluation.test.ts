import { describe, expect, it } from 'vitest'
import { printEvaluation } from '../../src/cli/print-evaluation.js'
import type { ScoreSummary } from '../../src/evaluate/index.js'

const summary: ScoreSummary = {
  reports: ['sample'],
  found: [
    { kind: 'formal-item@0.5', tp: 2, fp: 1, fn: 0, precision: 2 / 3, recall: 1, f1: 0.8 },
    { kind: 'commitment@0.5', tp: 0, fp: 0, fn: 0, precision: null, recall: null, f1: null },
  ],
  right: [{ kind: 'issuer', right: 1, wrong: 3, accuracy: 0.25 }],
}

describe('printEvaluation', () => {
  it('prints a table of what was found and one of what was said of it, without colour', () => {
    expect(printEvaluation(summary, 'en')).toBe(
      [
        '┌───────────────────┬───────┬───────┬────────┬───────────┬────────┬──────┐',
        '│ looked for        │ found │ false │ missed │ precision │ recall │   F1 │',
        '├───────────────────┼───────┼───────┼────────┼───────────┼────────┼──────┤',
        '│ formal items, 0.5 │     2 │     1 │      0 │      0.67 │   1.00 │ 0.80 │',
        '├───────────────────┼───────┼───────┼────────┼───────────┼────────┼──────┤',
        '│ commitments, 0.5  │     0 │     0 │      0 │         - │      - │    - │',
        '└───────────────────┴───────┴───────┴────────┴───────────┴────────┴──────┘',
        '┌────────┬───────┬───────┬──────────┐',
        '│ said   │ right │ wrong │ accuracy │',
        '├────────┼───────┼───────┼──────────┤',
        '│ issuer │     1 │     3 │     0.25 │',
        '└────────┴───────┴───────┴──────────┘',
      ].join('\n'),
    )
  })

  it('speaks Dutch, with a decimal comma', () => {
    const printed = printEvaluation(summary, 'nl')
    expect(printed).toContain('│ formele aanbevelingen, 0,5 │')
    expect(printed).toContain('│     0,67 │')
  })
})
