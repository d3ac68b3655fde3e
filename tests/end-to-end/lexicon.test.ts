import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aFolder, query } from '../support/an-atlas.js'
import { runAdviesatlas } from './run-adviesatlas.js'

const register = 'name,kind,abbreviations,tooi\nDienst Zeezicht,agency,DZZ,oorg/oorg99999\n'
const report = '# Advies\n\nZeezichtzaken vragen aandacht. Volgens de DZZ kan het beter, en de SVB vindt dat ook.\n'

/** A working directory with a register and a report. */
function aDesk(): string {
  const cwd = aFolder()
  mkdirSync(join(cwd, 'reports'))
  writeFileSync(join(cwd, 'reports/a.md'), report)
  writeFileSync(join(cwd, 'register.csv'), register)
  return cwd
}

const organisations = (cwd: string) =>
  query(join(cwd, 'a.sqlite'), "SELECT name, identifiers FROM entities WHERE type = 'organisation' ORDER BY name")

describe('a lexicon of the user’s own', { timeout: 120_000 }, () => {
  it('is made of a register, checked, and used by ingest, which reads the reports anew for it', async () => {
    const cwd = aDesk()
    const run = (...args: string[]) => runAdviesatlas(args, { cwd })
    const ingest = (...args: string[]) => run('ingest', 'reports', '--db', 'a.sqlite', ...args)

    expect((await ingest()).code).toBe(0)
    expect(organisations(cwd)).toEqual([{ name: 'Sociale Verzekeringsbank', identifiers: '{"tooi":"zbo/zb000143"}' }])

    expect(await run('lexicon', 'import', 'register.csv', '--to', 'own')).toEqual({
      code: 0,
      stdout: 'own/organisations-register.yaml: 1 row read, 1 added, 0 known already, 0 left aside\n',
      stderr: 'Use it: adviesatlas ingest <reports> --lexicon own\n',
    })
    expect(readdirSync(join(cwd, 'own'))).toEqual(['organisations-register.yaml'])

    const check = await run('lexicon', 'check', 'own')
    expect(check).toMatchObject({ code: 0, stderr: '' })
    expect(check.stdout).toMatch(
      /^own\/organisations-register\.yaml: 1 organisation\nAll well: \d+ organisations known\n$/,
    )

    const again = await ingest('--lexicon', 'own')
    expect(again.stdout).toMatch(/\n0 ingested, 1 replaced, 0 unchanged, 0 failed\n$/)
    expect(organisations(cwd)).toEqual([
      { name: 'Dienst Zeezicht', identifiers: '{"tooi":"oorg/oorg99999"}' },
      { name: 'Sociale Verzekeringsbank', identifiers: '{"tooi":"zbo/zb000143"}' },
    ])
    expect((await ingest('--lexicon', 'own')).stdout).toMatch(/1 unchanged, 0 failed\n$/)
  })

  it('that is wrong stops everything before a file is read, with exit code 2', async () => {
    const cwd = aDesk()
    mkdirSync(join(cwd, 'own'))
    writeFileSync(join(cwd, 'own/organisations.yaml'), 'agency:\n  - Dienst Zeezicht; wikidata=42\n')
    const message =
      'own/organisations.yaml:2: agency.0: "42" is no wikidata identifier; expected one such as Q2491421\n'
    const check = await runAdviesatlas(['lexicon', 'check', 'own'], { cwd })
    expect(check).toEqual({
      code: 1,
      stdout: `own/organisations.yaml: 0 organisations\n${message}1 error\n`,
      stderr: '',
    })
    const ingest = await runAdviesatlas(['ingest', 'reports', '--db', 'a.sqlite', '--lexicon', 'own'], { cwd })
    expect(ingest).toEqual({ code: 2, stdout: '', stderr: message })
    expect(existsSync(join(cwd, 'a.sqlite'))).toBe(false)
    const evaluate = await runAdviesatlas(['evaluate', '--report', 'voorbeeld-zorgketen', '--lexicon', 'nowhere'], {
      cwd,
    })
    expect(evaluate).toMatchObject({ code: 2, stderr: expect.stringContaining('nowhere: expected a lexicon folder') })
  })

  it('is not overwritten unless that is asked, and not written by half', async () => {
    const cwd = aDesk()
    const run = (...args: string[]) => runAdviesatlas(['lexicon', 'import', ...args], { cwd })
    expect((await run('register.csv')).code).toBe(0)
    const made = readFileSync(join(cwd, 'lexicon/organisations-register.yaml'), 'utf8')

    writeFileSync(join(cwd, 'register.csv'), `${register}Dienst Kade,agency,,\n`)
    const path = 'lexicon/organisations-register.yaml'
    expect(await run('register.csv')).toEqual({
      code: 2,
      stdout: '',
      stderr: `${path} is there already; give --force to overwrite it\n`,
    })
    writeFileSync(join(cwd, 'register.csv'), `${register},agency,,\n`)
    expect(await run('register.csv', '--force')).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'register.csv:3: an organisation without a name; fill in the column name, or remove the line\nNothing was imported.\n',
    })
    expect(readFileSync(join(cwd, path), 'utf8')).toBe(made)
    expect(readdirSync(join(cwd, 'lexicon'))).toEqual(['organisations-register.yaml'])
  })
})
