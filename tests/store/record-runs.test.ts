import { describe, expect, it } from 'vitest'
import { StoreError } from '../../src/store/index.js'
import { anAnnotatedReport } from '../support/an-annotated-report.js'
import { anAtlas, aSha, query } from '../support/an-atlas.js'

const start = { startedAt: '2025-01-01T08:00:00Z', options: { workers: 2, files: ['a.txt'] } }
const ingested = {
  path: 'a.txt',
  sha256: aSha(),
  outcome: 'ingested',
  reportId: 'a',
  message: null,
  milliseconds: 12.6,
} as const
const failed = {
  path: 'b.pdf',
  sha256: null,
  outcome: 'failed',
  reportId: null,
  message: 'b.pdf is empty',
  milliseconds: 0,
} as const

describe('a run', () => {
  it('keeps when it ran, with what, and what became of each file', () => {
    const { atlas, path } = anAtlas()
    atlas.saveReport(anAnnotatedReport('a'), { path: 'a.txt', sha256: aSha() })
    const run = atlas.startRun(start)
    atlas.recordFile(run, ingested)
    atlas.recordFile(run, failed)
    atlas.finishRun(run, '2025-01-01T08:01:00Z')
    expect(query(path, 'SELECT * FROM runs')).toEqual([
      {
        id: 'run/2025-01-01T08:00:00Z',
        started_at: '2025-01-01T08:00:00Z',
        finished_at: '2025-01-01T08:01:00Z',
        pipeline_version: '1.2.3',
        options: '{"workers":2,"files":["a.txt"]}',
      },
    ])
    const common = { run_id: run }
    expect(query(path, 'SELECT * FROM run_files')).toEqual([
      {
        ...common,
        path: 'a.txt',
        sha256: aSha(),
        outcome: 'ingested',
        report_id: 'a',
        message: null,
        milliseconds: 13,
      },
      {
        ...common,
        path: 'b.pdf',
        sha256: null,
        outcome: 'failed',
        report_id: null,
        message: 'b.pdf is empty',
        milliseconds: 0,
      },
    ])
  })

  it('that starts in the same moment as another has its own id', () => {
    const { atlas } = anAtlas()
    expect([1, 2, 3].map(() => atlas.startRun(start))).toEqual([
      'run/2025-01-01T08:00:00Z',
      'run/2025-01-01T08:00:00Z/2',
      'run/2025-01-01T08:00:00Z/3',
    ])
  })

  it('keeps the last outcome of a file that it met twice', () => {
    const { atlas, path } = anAtlas()
    const run = atlas.startRun(start)
    atlas.recordFile(run, failed)
    atlas.recordFile(run, { ...failed, outcome: 'unchanged', message: null })
    expect(query(path, 'SELECT outcome, message FROM run_files')).toEqual([{ outcome: 'unchanged', message: null }])
  })

  it.each<[reason: string, act: (atlas: ReturnType<typeof anAtlas>['atlas']) => void, message: string]>([
    ['a file of an unknown run', (atlas) => atlas.recordFile('run/x', failed), 'FOREIGN KEY constraint failed'],
    ['the end of an unknown run', (atlas) => atlas.finishRun('run/x', '2025'), 'there is no run run/x'],
    ['a file with an unknown report', (atlas) => atlas.recordFile(atlas.startRun(start), ingested), 'FOREIGN KEY'],
    [
      'an unknown outcome',
      (atlas) => atlas.recordFile(atlas.startRun(start), { ...failed, outcome: 'lost' as 'failed' }),
      'CHECK constraint failed',
    ],
  ])('does not take %s', (_, act, message) => {
    const { atlas, path } = anAtlas()
    expect(() => act(atlas)).toThrow(StoreError)
    expect(() => act(atlas)).toThrow(message)
    expect(query(path, 'SELECT * FROM run_files')).toEqual([])
  })
})
