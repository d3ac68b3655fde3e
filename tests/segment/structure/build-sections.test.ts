import { describe, expect, it } from 'vitest'
import { aStructuredReport } from '../../support/a-segmented-report.js'

const text =
  '# Water\n\nEen.\n\n## 1. Geld\n\nTwee.\n\n### Klein geld\n\nDrie.\n\n## 2. Tijd\n\nVier.\n\n# Slot\n\nVijf.'
const report = aStructuredReport(text)

describe('a section', () => {
  it('runs from its heading to the next one that is not below it', () => {
    expect(report.sections.map(({ title, label, level }) => [title, label, level])).toEqual([
      ['Water', null, 1],
      ['Geld', '1', 2],
      ['Klein geld', null, 3],
      ['Tijd', '2', 2],
      ['Slot', null, 1],
    ])
    const whole = report.sections.map(({ start, end }) => text.slice(start, end))
    expect(whole[0]).toMatch(/^Water[\s\S]*Vier\.\n\n# $/)
    expect(whole[1]).toMatch(/^1\. Geld[\s\S]*Drie\.\n\n## $/)
    expect(whole[4]).toBe('Slot\n\nVijf.')
  })

  it('lies in the one above it', () => {
    const titles = new Map(report.sections.map(({ id, title }) => [id, title]))
    expect(report.sections.map(({ parentId }) => (parentId ? titles.get(parentId) : null))).toEqual([
      null,
      'Water',
      'Geld',
      'Water',
      null,
    ])
  })

  it('is named by its place', () => {
    expect(report.sections.map(({ id, start }) => id === `test/s${start}`)).not.toContain(false)
  })

  it('is not there without headings', () => {
    expect(aStructuredReport('Het water staat hoog.').sections).toEqual([])
  })
})
