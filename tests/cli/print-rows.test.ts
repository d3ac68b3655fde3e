import { describe, expect, it } from 'vitest'
import { printRows, type RowFormat, type Rows } from '../../src/cli/print-rows.js'
import { aTerminal } from '../support/a-terminal.js'

function printed(rows: Rows, format: RowFormat = {}): string {
  const { terminal, out } = aTerminal()
  printRows(terminal, rows, 'nothing found', format)
  return out.join('\n')
}

describe('rows as comma-separated values', () => {
  it.each([
    ['=SUM(A1)', "'=SUM(A1)"],
    ['+31 6', "'+31 6"],
    ['-1 or so', "'-1 or so"],
    ['@name', "'@name"],
  ])('%s is no formula', (text, cell) => {
    expect(printed([{ a: text }], { csv: true })).toBe(`a\n${cell}`)
  })

  it('quote what holds commas and quotes, leave numbers alone and print nothing for null', () => {
    const rows = [{ a: 'one, "two"', b: -5, c: null }]
    expect(printed(rows, { csv: true })).toBe('a,b,c\n"one, ""two""",-5,')
  })

  it('hold no control characters that could steer a terminal', () => {
    expect(printed([{ a: 'x\u001b[2Jy\nz' }], { csv: true })).toBe('a\nx [2Jy z')
  })
})

describe('rows in other forms', () => {
  const rows = [{ name: 'een|twee', n: 1 }]

  it('are Markdown, JSON or a table', () => {
    expect(printed(rows, { markdown: true })).toContain('| een\\|twee | 1 |')
    expect(JSON.parse(printed(rows, { json: true }))).toEqual(rows)
    expect(printed(rows)).toContain('│ een|twee │ 1 │')
  })

  it('say that there are none, or give an empty document', () => {
    expect(printed([])).toBe('nothing found')
    expect(printed([], { json: true })).toBe('[]')
  })
})
