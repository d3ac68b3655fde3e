import { describe, expect, it } from 'vitest'
import { compareStored } from '../../src/cli/compare-stored.js'
import { comparisonRows } from '../../src/cli/comparison-rows.js'
import { messages } from '../../src/cli/messages.js'
import { printComparison } from '../../src/cli/print-comparison.js'
import { anAnnotatedReport } from '../support/an-annotated-report.js'
import { anAtlas, aSha } from '../support/an-atlas.js'

function comparing(...ids: string[]) {
  const { atlas } = anAtlas()
  for (const [index, id] of ['een', 'twee', 'drie'].entries()) {
    const report = anAnnotatedReport(id)
    const changes = id === 'drie' ? { mentions: report.mentions.slice(0, 2) } : {}
    atlas.saveReport({ ...report, ...changes }, { path: `${id}.txt`, sha256: aSha(String(index)) })
  }
  const reports = atlas.reportSummaries().filter(({ reportId }) => ids.includes(reportId))
  return compareStored(atlas, reports, 'en')
}

describe('the comparison of reports', () => {
  it('finds what two or more of them name', () => {
    const { organisations, countries } = comparing('een', 'twee', 'drie')
    expect(organisations).toMatchObject([{ name: 'Sociale Verzekeringsbank', reportIds: ['een', 'twee'], mentions: 2 }])
    expect(countries).toMatchObject([{ entityId: 'country:DK', reportIds: ['drie', 'een', 'twee'] }])
  })

  it('is about the chosen reports alone', () => {
    const { organisations, themes } = comparing('een', 'drie')
    expect(organisations).toEqual([])
    expect(themes[0]).toMatchObject({ themeId: 'governance', recommendations: { een: 2, drie: 2 }, total: 4 })
  })

  it('says who must act, what it may cost and what only one report asks', () => {
    const { addressees, money, alone, asks } = comparing('een', 'twee')
    expect(addressees[0]).toEqual({ addressee: 'de premier', recommendations: { een: 1, twee: 1 }, total: 2 })
    expect(money.map(({ surface, reportId }) => [surface, reportId])).toEqual([
      ['€ 50 miljoen', 'een'],
      ['€ 50 miljoen', 'twee'],
    ])
    expect(alone.map(({ reportId }) => reportId)).toEqual(['een', 'een', 'twee', 'twee'])
    expect(asks).toEqual([])
  })

  it('is one list for a spreadsheet as well', () => {
    const rows = comparisonRows(comparing('een', 'twee'))
    expect(rows).toContainEqual({ part: 'theme', item: 'Funding', report: 'een', value: 1 })
    expect(rows).toContainEqual({ part: 'money', item: '€ 50 miljoen', report: 'twee', value: 50_000_000 })
  })

  it('prints a matrix of themes by report, numbered', () => {
    const printed = printComparison(comparing('een', 'drie'), messages.en)
    expect(printed.split('\n').slice(0, 12)).toEqual([
      'Reports',
      '1  Report drie (drie)',
      '2  Report een (een)',
      '',
      'Recommendations by theme (one can have up to three)',
      '┌─────────────────────────┬───┬───┬───────┐',
      '│ theme                   │ 1 │ 2 │ total │',
      '├─────────────────────────┼───┼───┼───────┤',
      '│ Governance and steering │ 2 │ 2 │     4 │',
      '├─────────────────────────┼───┼───┼───────┤',
      '│ Funding                 │ 1 │ 1 │     2 │',
      '└─────────────────────────┴───┴───┴───────┘',
    ])
    expect(printed).toContain('\nOrganisations in two or more reports: none\n')
  })
})
