import { symlinkSync, writeFileSync } from 'node:fs'
import promises, { mkdir } from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { findFiles, ingestReports } from '../../src/pipeline/index.js'
import { processFile } from '../../src/pipeline/process-file.js'
import type { Runner } from '../../src/pipeline/runner.js'
import { aFolder, anAtlas } from '../support/an-atlas.js'
import { hostileFiles } from '../support/hostile-files.js'
import { hostilePdfs } from '../support/hostile-pdfs.js'

let folder: string
beforeEach(() => {
  folder = aFolder()
  writeFileSync(join(folder, 'zzz.md'), '# Advies\n\n## Aanbevelingen\n\n1. Dicht het dak.\n2. Verf de deur.\n')
})

afterEach(() => {
  vi.restoreAllMocks()
  syncBuiltinESMExports()
})

/** Lets no one list a folder, since whoever runs the test may have rights on everything. */
function close(path: string): void {
  const { readdir } = promises
  const refuse = (asked: string, options: never) =>
    asked === path ? Promise.reject(Object.assign(new Error('EACCES'), { code: 'EACCES' })) : readdir(asked, options)
  vi.spyOn(promises, 'readdir').mockImplementation(refuse as typeof readdir)
  syncBuiltinESMExports()
}

const inThisThread: Runner = { run: processFile, close: async () => {} }

async function run(runner = inThisThread) {
  const { files } = await findFiles([folder])
  const { atlas } = anAtlas()
  const result = await ingestReports({ files, known: [], store: atlas, runner, jobs: 1, version: '1' })
  return result.files.map(({ path, outcome, message }) => ({ name: path.slice(folder.length + 1), outcome, message }))
}

describe('a batch with hostile files', () => {
  it('records each with its reason and goes on to the report behind them', { timeout: 120_000 }, async () => {
    const reports = [...hostileFiles, ...hostilePdfs].filter(([, name]) => !/^(?:bom|leugen)\./.test(name))
    for (const [, name, make] of reports) writeFileSync(join(folder, name), make())
    const outcomes = await run()
    expect(outcomes.at(-1)).toEqual({ name: 'zzz.md', outcome: 'ingested', message: null })
    expect(outcomes.slice(0, -1).filter(({ outcome }) => outcome !== 'failed')).toEqual([])
    for (const [, name, , message] of reports)
      expect(outcomes.find((each) => each.name === name)?.message).toContain(message)
  })

  it('bears names with line ends and control characters', async () => {
    writeFileSync(join(folder, 'een\ntwee\u001b[2J.txt'), 'Er is niets aan de hand.')
    expect(await run()).toMatchObject([
      { name: 'een\ntwee\u001b[2J.txt', outcome: 'ingested' },
      { outcome: 'ingested' },
    ])
  })

  it('fails a folder that may not be looked into, and goes on', async () => {
    await mkdir(join(folder, 'dicht'))
    close(join(folder, 'dicht'))
    const message = `${folder}/dicht: this folder cannot be listed; check the rights on it`
    expect(await run()).toMatchObject([{ name: 'dicht', outcome: 'failed', message }, { outcome: 'ingested' }])
  })

  it('passes over a link that leads out of the folder', async () => {
    const outside = join(aFolder(), 'geheim.docx')
    writeFileSync(outside, 'geheim')
    symlinkSync(outside, join(folder, 'link.docx'))
    expect((await run()).map(({ name }) => name)).toEqual(['zzz.md'])
  })

  it('fails a file that changes while it is read', async () => {
    const changing: Runner = {
      run: (task) => {
        writeFileSync(task.path, 'Er staat nu iets anders.')
        return processFile(task)
      },
      close: async () => {},
    }
    const message = `${folder}/zzz.md: the file changed while it was read; give it again when whatever writes it is done`
    expect(await run(changing)).toEqual([{ name: 'zzz.md', outcome: 'failed', message }])
  })

  it('fails a file that gives more text than it may', async () => {
    const short: Runner = { run: (task) => processFile({ ...task, read: { mostText: 20 } }), close: async () => {} }
    expect((await run(short))[0]?.message).toMatch(
      /expected at most 20 characters of text, found more; split the file, or give it more with --max-text$/,
    )
  })
})
