import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { openAtlas } from '../../src/store/index.js'
import { anAnnotatedReport } from '../support/an-annotated-report.js'
import { anAtlas, aSha, checkSearchIndex, dump } from '../support/an-atlas.js'

const program = fileURLToPath(new URL('../support/save-until-killed.ts', import.meta.url))

/** Lets another process save reports into the file and be killed; it must have left work undone in the log. */
function saveUntilKilled(path: string): void {
  const { signal, stderr } = spawnSync(process.execPath, ['--import', 'tsx', program, path], { encoding: 'utf8' })
  expect({ signal, stderr }).toEqual({ signal: 'SIGKILL', stderr: '' })
  expect(existsSync(`${path}-wal`) && statSync(`${path}-wal`).size).toBeGreaterThan(1_000_000)
}

describe('a process that is killed in the middle of saving', () => {
  it('a new report leaves a database that opens, with the reports before it whole and nothing of this one', () => {
    const { atlas, path } = anAtlas()
    atlas.close()
    saveUntilKilled(path)

    const again = openAtlas(path)
    expect(again.listReports().map(({ id }) => id)).toEqual(['whole'])
    expect(again.readAnnotations('whole')?.recommendations).toEqual(anAnnotatedReport('whole').recommendations)
    expect(again.findDamage()).toEqual([])
    again.close()
    expect(JSON.stringify(dump(path))).not.toContain('half')
    checkSearchIndex(path)
  })

  it('a newer version of a report leaves the older one whole', () => {
    const { atlas, path } = anAtlas()
    atlas.saveReport(anAnnotatedReport('half'), { path: 'half.txt', sha256: aSha('c') })
    const older = atlas.readAnnotations('half')
    atlas.close()
    saveUntilKilled(path)

    const again = openAtlas(path)
    expect(again.readAnnotations('half')).toEqual(older)
    expect(again.findDamage()).toEqual([])
    again.close()
    checkSearchIndex(path)
  })
})
