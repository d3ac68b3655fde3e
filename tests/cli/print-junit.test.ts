import { describe, expect, it } from 'vitest'
import { printJunit } from '../../src/cli/print-junit.js'
import { anEvaluation } from '../support/an-evaluation.js'

const printed = printJunit(anEvaluation(), 'en')

describe('printJunit', () => {
  it('has a test case for each unit of the gold and a failing one for each false alarm', () => {
    expect(printed.split('\n')).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<testsuites name="adviesatlas" tests="4" failures="2" errors="0" skipped="0">',
      '  <testsuite name="sample" tests="4" failures="2" errors="0" skipped="0">',
      '    <testcase classname="sample.formal-item" name="r1 (1:1 p. 1)"/>',
      '    <testcase classname="sample.formal-item" name="r2 (2:1 p. 1)"><failure type="miss" message="missed: formal items, 0.5">Vraag `het` aan @minister | &quot;nu&quot; &amp; .</failure></testcase>',
      '    <testcase classname="sample.formal-item" name="67-80 (3:2 p. 2)"><failure type="false alarm" message="false alarm: formal items, 0.5">Dat is al zo.</failure></testcase>',
      '    <testcase classname="sample.theme" name="r1 governance (1:1 p. 1)"/>',
      '  </testsuite>',
      '</testsuites>',
    ])
  })

  it('holds no character that XML forbids', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    expect(printed).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udfff]/)
  })

  it('shows a report that is not here as skipped, never as passed, and one that cannot be scored as an error', () => {
    const xml = printJunit(
      anEvaluation({
        scored: [],
        absent: [{ report: 'away', reason: 'get it from <there>' }],
        failures: [{ report: 'broken', message: 'expected "a", found "b"' }],
      }),
      'en',
    )
    expect(xml).toContain('<testsuites name="adviesatlas" tests="2" failures="0" errors="1" skipped="1">')
    expect(xml).toContain(
      '<testcase classname="away" name="away"><skipped message="get it from &lt;there&gt;"/></testcase>',
    )
    expect(xml).toContain('<error type="failed" message="expected &quot;a&quot;, found &quot;b&quot;"/>')
  })

  it('is a whole document when nothing was scored', () => {
    const xml = printJunit(anEvaluation({ scored: [] }), 'nl')
    expect(xml.split('\n').slice(1)).toEqual([
      '<testsuites name="adviesatlas" tests="0" failures="0" errors="0" skipped="0">',
      '</testsuites>',
    ])
  })
})
