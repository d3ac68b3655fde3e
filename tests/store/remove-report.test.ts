import { describe, expect, it } from 'vitest'
import { anAnnotatedReport } from '../support/an-annotated-report.js'
import { anAtlas, aSha, checkSearchIndex, dump, query } from '../support/an-atlas.js'

const file = { path: 'corpus/reports/sample.txt', sha256: aSha() }

describe('removing a report', () => {
  it('leaves the database as if it had never been there', () => {
    const { atlas, path } = anAtlas()
    atlas.saveReport(anAnnotatedReport('a'), file)
    const before = dump(path)
    atlas.saveReport(anAnnotatedReport('b'), file)
    expect(atlas.removeReport('b')).toBe(true)
    expect(dump(path)).toEqual(before)
    checkSearchIndex(path)
    expect(atlas.removeReport('b')).toBe(false)
  })

  it('leaves what the runs say of the file', () => {
    const { atlas, path } = anAtlas()
    const run = atlas.startRun({ startedAt: '2025-01-01T00:00:00Z', options: {} })
    atlas.saveReport(anAnnotatedReport(), file)
    atlas.recordFile(run, { ...file, outcome: 'ingested', reportId: 'sample', message: null, milliseconds: 1 })
    atlas.removeReport('sample')
    expect(query(path, 'SELECT path, report_id FROM run_files')).toEqual([{ path: file.path, report_id: null }])
  })
})
