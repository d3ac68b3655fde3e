import { describe, expect, it } from 'vitest'
import { messages } from '../../src/cli/messages.js'
import { printSummary } from '../../src/cli/print-summary.js'
import { summariseReports } from '../../src/cli/summarise-reports.js'
import { anAnnotatedReport } from '../support/an-annotated-report.js'
import { anAtlas, aSha } from '../support/an-atlas.js'

function stored() {
  const { atlas } = anAtlas()
  atlas.saveReport(anAnnotatedReport('een'), { path: 'een.txt', sha256: aSha('a') })
  atlas.saveReport(anAnnotatedReport('twee'), { path: 'twee.txt', sha256: aSha('b') })
  return atlas
}

describe('the summary of a run', () => {
  it('is about the reports of the run alone, with their leading themes', () => {
    expect(summariseReports(stored(), new Set(['een']), 'en')).toMatchObject([
      {
        reportId: 'een',
        recommendations: 2,
        formal: 2,
        prose: 0,
        leadingThemes: ['Governance and steering', 'Funding'],
      },
    ])
  })

  it('is a table with a row a report', () => {
    const printed = printSummary(summariseReports(stored(), new Set(['een', 'twee']), 'nl'), messages.nl)
    const cells = printed
      .split('\n')
      .filter((line) => line.startsWith('│'))
      .map((line) => line.split('│').map((cell) => cell.trim()))
    expect(cells.map((row) => row.slice(1, -2))).toEqual([
      ['rapport', 'aanbevelingen', 'formeel / proza', 'organisaties', 'landen', 'bedragen'],
      ['Report een', '2', '2 / 0', '1', '1', '1'],
      ['Report twee', '2', '2 / 0', '1', '1', '1'],
    ])
  })
})
