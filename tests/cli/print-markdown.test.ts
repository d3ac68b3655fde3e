import { describe, expect, it } from 'vitest'
import { asCode, escapeMarkdown, markdownTable } from '../../src/cli/markdown.js'
import { printMarkdown } from '../../src/cli/print-markdown.js'
import type { Comparison } from '../../src/evaluate/index.js'
import { anEvaluation } from '../support/an-evaluation.js'

const kind = 'formal-item@0.5'
const worse: Comparison = {
  stands: false,
  falls: [{ split: 'tune', report: null, kind, before: 1, now: 0.5, tolerance: 0.005 }],
  changes: [{ report: 'sample', kind, change: 'lost', unit: 'r2', value: null, start: 26, end: 60 }],
  added: [],
  notScored: ['away'],
}

describe('printMarkdown', () => {
  const printed = printMarkdown(anEvaluation({ comparison: worse }), 'en')

  it('begins with the changes against the baseline', () => {
    expect(printed.split('\n').slice(0, 11)).toEqual([
      '## Against the baseline',
      '',
      '❌ FELL: 1 figure fell by more than the tolerance.',
      '',
      '| split | report | figure | before | now | tolerance |',
      '| --- | --- | --- | ---: | ---: | ---: |',
      '| tune | all | formal items, 0.5 | 1.000 | 0.500 | 0.005 |',
      '',
      '**sample**',
      '',
      '- 2:1 p. 1 lost: formal items, 0.5 (r2)<br>``Vraag `het` aan @minister | "nu" &``',
    ])
  })

  it('says which reports were not compared', () => {
    expect(printed).toContain('Not here, so neither compared nor passed: away')
  })

  it('has a table of each split, and folds away what is wrong', () => {
    expect(printed).toContain('## Tune: reports that could be in view when rules were made')
    expect(printed).not.toContain('## Test')
    expect(printed).toContain('| formal items, 0.5 | 1 | 1 | 1 | 0.50 | 0.50 | 0.50 |')
    expect(printed).toContain(
      '<details>\n\n<summary>sample: 2 places wrong</summary>\n\n- 2:1 p. 1 missed: formal items',
    )
    expect(printed.endsWith('</details>')).toBe(true)
  })

  it('says so when no figure fell', () => {
    const well = printMarkdown(
      anEvaluation({ comparison: { stands: true, falls: [], changes: [], added: [], notScored: [] } }),
      'nl',
    )
    expect(well).toContain('✅ Geen cijfer daalde meer dan is toegestaan.\n\nNiets kwijt, geen nieuw loos alarm.')
  })

  it('leaves the comparison out where none was asked', () => {
    expect(printMarkdown(anEvaluation(), 'en')).toMatch(/^## Tune/)
  })
})

describe('escapeMarkdown', () => {
  it.each([
    ['<script>', '&lt;script&gt;'],
    ['a | b', 'a \\| b'],
    ['@minister', '&#64;minister'],
    ['`x` *y* _z_ [a](b) #1', '\\`x\\` \\*y\\* \\_z\\_ \\[a\\](b) \\#1'],
    ['two\nlines\u001b', 'two lines'],
    ['R&D', 'R&amp;D'],
  ])('%j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped)
  })
})

describe('asCode', () => {
  it.each([
    ['plain', '`plain`'],
    ['<b>@x</b>', '`<b>@x</b>`'],
    ['a `b` c', '``a `b` c``'],
    ['`b`', '`` `b` ``'],
    ['a ``` b', '````a ``` b````'],
    ['two\nlines', '`two lines`'],
    ['', ''],
  ])('%j', (text, code) => {
    expect(asCode(text)).toBe(code)
  })
})

describe('markdownTable', () => {
  it('keeps a cell a cell', () => {
    expect(markdownTable(['a', 'b'], [['x | y\nz', '1']])).toBe('| a | b |\n| --- | ---: |\n| x \\| y z | 1 |')
  })
})
