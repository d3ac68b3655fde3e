import { describe, expect, it } from 'vitest'
import { printFindings } from '../../src/cli/print-findings.js'
import type { Finding } from '../../src/evaluate/index.js'

const text = `Samenvatting\n\nStel een\nfonds in.\n\f${'De minister kiest. '.repeat(20)}\u001b[31mrood`
const second = text.indexOf('\f')
const pages = [
  { number: 1, start: 0, end: second },
  { number: 2, start: second, end: text.length },
]
const call = { id: 'r1', start: 14, end: 32 }
const long = { id: 'p2', start: second + 1, end: text.length }

const miss: Finding = { report: 'sample', kind: 'formal-item@0.5', outcome: 'miss', gold: call }
const falseAlarm: Finding = { report: 'sample', kind: 'prose@0.5', outcome: 'false alarm', predicted: long }
const wrong: Finding = {
  report: 'sample',
  kind: 'addressee',
  outcome: 'wrong',
  gold: { ...call, value: 'de minister' },
  predicted: { ...call, id: 'p1', value: null },
}
const hit: Finding = { report: 'sample', kind: 'formal-item@0.5', outcome: 'hit', gold: call, predicted: call }

describe('printFindings', () => {
  it('gives line, column, page and words of each miss, false alarm and error, in order of reading', () => {
    const printed = printFindings([falseAlarm, miss, hit, wrong], { text, pages }, 'en').split('\n')
    expect(printed.slice(0, 3)).toEqual([
      '3:1 p. 1  missed: formal items, 0.5; wrong: addressee = nothing (expected: de minister)',
      '    Stel een fonds in.',
      '5:2 p. 2  false alarm: prose, 0.5',
    ])
    expect(printed).toHaveLength(4)
  })

  it('shows at most 160 characters of a long span', () => {
    const excerpt = printFindings([falseAlarm], { text, pages }, 'nl').split('\n')[1]?.trim()
    expect(excerpt).toHaveLength(160)
    expect(excerpt?.endsWith('…')).toBe(true)
  })

  it('shows no control characters, in the text or in a value', () => {
    const at = { id: 'p3', start: text.length - 9, end: text.length, value: 'x\u001b]0;title\u0007y' }
    const printed = printFindings(
      [{ report: 'sample', kind: 'theme', outcome: 'false alarm', predicted: at }],
      { text, pages },
      'en',
    )
    expect(printed.split('\n')).toEqual(['5:382 p. 2  false alarm: themes = x ]0;title y', '    [31mrood'])
  })

  it('says so when all is well', () => {
    expect(printFindings([hit], { text, pages }, 'nl')).toBe('Niets gemist, geen loos alarm, geen fouten.')
  })
})
