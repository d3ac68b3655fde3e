import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { findFiles, ingestReports, type KnownReport } from '../../src/pipeline/index.js'
import { processFile } from '../../src/pipeline/process-file.js'
import type { Runner } from '../../src/pipeline/runner.js'
import type { Atlas } from '../../src/store/index.js'
import { StoreError } from '../../src/store/index.js'
import { aFolder, anAtlas, dump, query } from '../support/an-atlas.js'

/** The real pipeline, in this thread: worker threads run compiled files. */
const inThisThread: Runner = { run: processFile, close: async () => {} }

const advice = (thing: string) => `# Advies\n\n## Aanbevelingen\n\n1. Stel een ${thing} aan.\n2. Maak regels korter.\n`

let folder: string
let atlas: Atlas
let database: string

beforeEach(() => {
  folder = aFolder()
  const made = anAtlas()
  atlas = made.atlas
  database = made.path
})

const write = (name: string, text: string) => writeFileSync(join(folder, name), text)

type Changes = Partial<Parameters<typeof ingestReports>[0]>

async function run(changes: Changes = {}) {
  const files = changes.files ?? (await findFiles([folder])).files
  const usual = { files, known: [], store: atlas, runner: inThisThread, jobs: 1, version: '1.2.3' }
  const result = await ingestReports({ ...usual, ...changes })
  return result.files.map(({ path, outcome, reportId, message }) => ({
    name: path.slice(folder.length + 1),
    outcome,
    reportId,
    message: message?.replaceAll(`${folder}/`, '') ?? null,
  }))
}

const outcomes = async (changes: Changes = {}) => (await run(changes)).map(({ outcome }) => outcome)

describe('ingestReports', () => {
  it('brings a report in, and knows it the next time', async () => {
    write('a.md', advice('minister'))
    expect(await run()).toEqual([{ name: 'a.md', outcome: 'ingested', reportId: 'a', message: null }])
    expect(await run()).toEqual([{ name: 'a.md', outcome: 'unchanged', reportId: 'a', message: null }])
    expect(query(database, "SELECT text FROM recommendations WHERE role = 'item' ORDER BY ordinal")[0]).toEqual({
      text: 'Stel een minister aan.',
    })
  })

  it('does not read what has not changed', async () => {
    write('a.md', advice('minister'))
    await run()
    const runner: Runner = { run: () => Promise.reject(new Error('was read')), close: async () => {} }
    expect(await outcomes({ runner })).toEqual(['unchanged'])
  })

  it('replaces a report whose file has changed, under its id', async () => {
    write('a.md', advice('minister'))
    await run()
    write('a.md', advice('commissaris'))
    expect(await run()).toEqual([{ name: 'a.md', outcome: 'replaced', reportId: 'a', message: null }])
    expect(atlas.listReports()).toHaveLength(1)
  })

  it('reads again what another version read, and what it is forced to', async () => {
    write('a.md', advice('minister'))
    await run()
    expect(await outcomes({ force: true })).toEqual(['replaced'])
    expect(await outcomes({ version: '1.2.4' })).toEqual(['replaced'])
  })

  it('takes two files with the same bytes for one report, in one run and in the next', async () => {
    write('a.md', advice('minister'))
    write('b.md', advice('minister'))
    const expected = { name: 'b.md', outcome: 'unchanged', reportId: 'a', message: 'the same bytes as a.md' }
    expect((await run())[1]).toEqual(expected)
    expect((await run())[1]).toEqual(expected)
  })

  it('fails a file with the bytes of one that failed', async () => {
    write('a.md', '')
    write('b.md', '')
    expect((await run())[1]).toMatchObject({ outcome: 'failed', message: 'the same bytes as a.md, which failed' })
  })

  it('knows a report that was moved', async () => {
    write('a.md', advice('minister'))
    await run()
    rmSync(join(folder, 'a.md'))
    write('moved.md', advice('minister'))
    expect(await run()).toMatchObject([{ outcome: 'unchanged', reportId: 'a', message: 'the same bytes as a.md' }])
  })

  it('gives two files of one name ids of their own, which stay when more files come', async () => {
    write('advies.md', advice('minister'))
    write('advies.txt', advice('commissaris'))
    const [first, second] = await run()
    expect(first?.reportId).toBe('advies')
    expect(second?.reportId).toMatch(/^advies-[0-9a-f]{6}$/)
    write('Advies.markdown', advice('gezant'))
    write('advies.md', advice('coördinator'))
    const ids = Object.fromEntries((await run()).map(({ name, reportId }) => [name, reportId]))
    expect(ids).toMatchObject({ 'advies.md': 'advies', 'advies.txt': second?.reportId })
    expect(new Set(Object.values(ids)).size).toBe(3)
  })

  it('knows a report of the manifest by its bytes, and keeps its id for these', async () => {
    write('download.md', advice('minister'))
    write('known.md', advice('commissaris'))
    await run()
    const sha256 = atlas.findReport('download')?.sha256 as string
    const known: KnownReport = {
      id: 'known',
      title: 'Een bekend advies',
      publisher: 'Raad',
      publishedOn: '2024-06',
      language: 'nl',
      kind: 'audit',
      file: 'reports/known.md',
      sha256,
      source: 'https://www.example.org/',
    }
    const fresh = anAtlas()
    const [download, namesake] = await run({ known: [known], store: fresh.atlas })
    expect(download?.reportId).toBe('known')
    expect(namesake?.reportId).toMatch(/^known-[0-9a-f]{6}$/)
    expect(fresh.atlas.findReport('known')).toMatchObject({ title: 'Een bekend advies', publishedOn: '2024-06' })
  })

  it('goes on past files that cannot be read, and records why', async () => {
    write('a.txt', '')
    write('b.txt', 'PK\u0003\u0004 binary \0\0\0')
    write('c.md', advice('minister'))
    expect(await outcomes()).toEqual(['failed', 'failed', 'ingested'])
    expect(query(database, 'SELECT outcome, report_id FROM run_files ORDER BY path')).toEqual([
      { outcome: 'failed', report_id: null },
      { outcome: 'failed', report_id: null },
      { outcome: 'ingested', report_id: 'c' },
    ])
    expect(query(database, 'SELECT message FROM v_failed_files')[0]?.message).toMatch(/empty file \(0 bytes\)/)
  })

  it('fails a file that goes away during the run', async () => {
    write('a.md', advice('minister'))
    const { files } = await findFiles([folder])
    rmSync(join(folder, 'a.md'))
    expect(await run({ files })).toEqual([
      {
        name: 'a.md',
        outcome: 'failed',
        reportId: null,
        message: 'a.md: the file is gone; it was there when the run began',
      },
    ])
  })

  it('fails a report that the store refuses, and goes on', async () => {
    write('a.md', advice('minister'))
    write('b.md', advice('commissaris'))
    const store: Atlas = {
      ...atlas,
      saveReport: (report, file) => {
        if (report.id === 'a') throw new StoreError('refused')
        return atlas.saveReport(report, file)
      },
    }
    expect((await run({ store })).map(({ message }) => message)).toEqual(['a.md: refused', null])
  })

  it('stops where it cannot even record a file, and keeps what is in', async () => {
    for (const name of ['a', 'b', 'c']) write(`${name}.md`, advice(name))
    const store: Atlas = {
      ...atlas,
      recordFile: (runId, file) => {
        if (file.path.endsWith('b.md')) throw new StoreError('the disk is full')
        atlas.recordFile(runId, file)
      },
    }
    await expect(run({ store })).rejects.toThrow('the disk is full')
    expect(atlas.findReport('a')).not.toBeNull()
  })

  it('makes the same database whichever file is done first', async () => {
    for (const name of ['a', 'b', 'c', 'd', 'e']) write(`${name}.md`, advice(name))
    await run()
    const hasty = anAtlas()
    await run({ store: hasty.atlas, jobs: 3, runner: lastFirst() })
    atlas.close()
    hasty.atlas.close()
    expect(dump(hasty.path, 'milliseconds', 'started_at', 'finished_at', 'run_id', 'id')).toEqual(
      dump(database, 'milliseconds', 'started_at', 'finished_at', 'run_id', 'id'),
    )
  })

  it('holds no more than a few results however long the list', async () => {
    for (let number = 10; number < 40; number++) write(`${number}.md`, advice(`nummer ${number}`))
    let [started, written, most] = [0, 0, 0]
    const runner: Runner = {
      run: async (task) => {
        started++
        most = Math.max(most, started - written)
        return processFile(task)
      },
      close: async () => {},
    }
    await run({ runner, jobs: 2, onFile: () => written++ })
    expect(most).toBeLessThanOrEqual(8)
  })
})

/** Gives the answers of three tasks in the opposite order. */
function lastFirst(): Runner {
  const waiting: (() => void)[] = []
  return {
    run: async (task) => {
      const answer = await processFile(task)
      await new Promise<void>((resolve) => {
        waiting.unshift(resolve)
        if (waiting.length === 3) for (const release of waiting.splice(0)) release()
        else setTimeout(resolve, 50)
      })
      return answer
    },
    close: async () => {},
  }
}
