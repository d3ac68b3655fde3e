import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { anAnnotatedReport } from '../support/an-annotated-report.js'
import { aFolder, anAtlas, aSha } from '../support/an-atlas.js'
import { runAdviesatlas } from './run-adviesatlas.js'

const corpus = fileURLToPath(new URL('../../corpus', import.meta.url))

/** A corpus of the samples alone. */
function aCorpus(): { cwd: string; corpus: string } {
  const cwd = aFolder()
  for (const part of ['manifest.yaml', 'samples', 'gold']) {
    cpSync(join(corpus, part), join(cwd, 'corpus', part), { recursive: true })
  }
  mkdirSync(join(cwd, 'corpus/reports'))
  return { cwd, corpus: join(cwd, 'corpus') }
}

describe('adviesatlas compare', { timeout: 120_000 }, () => {
  const text = (body: string) => `# Advies\n\n## Aanbevelingen\n\n1. ${body}\n`

  it('sets themes beside each other and finds what reports share', async () => {
    const cwd = aFolder()
    writeFileSync(join(cwd, 'a.md'), text('Geef de Belastingdienst meer budget, zoals Denemarken deed.'))
    writeFileSync(join(cwd, 'b.md'), text('Laat de Belastingdienst leren van Denemarken en Estland.'))
    await runAdviesatlas(['ingest', 'a.md', 'b.md', '--db', 'a.sqlite'], { cwd })

    const { code, stdout } = await runAdviesatlas(['compare', '--db', 'a.sqlite', '--json'], { cwd })
    expect(code).toBe(0)
    const { reports, organisations, countries } = JSON.parse(stdout)
    expect(reports.map(({ reportId }: { reportId: string }) => reportId)).toEqual(['a', 'b'])
    expect(organisations).toMatchObject([{ name: 'Belastingdienst', reportIds: ['a', 'b'], mentions: 2 }])
    expect(countries).toMatchObject([{ entityId: 'country:DK', reportIds: ['a', 'b'], mentions: 2 }])

    const alone = await runAdviesatlas(['compare', 'a', '--db', 'a.sqlite'], { cwd })
    expect(alone.stdout).toMatch(/^Reports\n1 {2}Advies \(a\)\n\nRecommendations by theme/)
    expect(alone.stdout).toContain(
      '\n\nOrganisations in two or more reports: none\n\nCountries in two or more reports: none\n',
    )

    const unknown = await runAdviesatlas(['compare', 'c', '--db', 'a.sqlite'], { cwd })
    expect(unknown).toEqual({ code: 2, stdout: '', stderr: 'there is no report c in a.sqlite; there are: a, b\n' })
  })

  it('needs a database', async () => {
    expect(await runAdviesatlas(['compare', '--db', 'a.sqlite'], { cwd: aFolder() })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'a.sqlite does not exist; run `adviesatlas ingest` to make it\n',
    })
  })
})

describe('adviesatlas export and diff', { timeout: 60_000 }, () => {
  it('write a workbook, and exit with 1 on a change when that is asked', async () => {
    const [before, after] = [anAtlas(), anAtlas()]
    before.atlas.saveReport(anAnnotatedReport('een'), { path: 'een', sha256: aSha() })
    for (const { atlas } of [before, after]) atlas.close()
    const cwd = aFolder()
    const exported = await runAdviesatlas(['export', '--db', before.path, '--to', 'out', '--format', 'excel'], { cwd })
    expect([exported.code, exported.stdout]).toEqual([0, ''])
    expect(exported.stderr).toMatch(/^out: \d+ tables written\n$/)
    expect(readdirSync(join(cwd, 'out'))).toEqual(['atlas.xlsx'])

    const changed = await runAdviesatlas(['diff', before.path, after.path, '--fail-on-change', '--csv'], { cwd })
    expect(changed.code).toBe(1)
    expect(changed.stdout).toBe(
      'report_id,subject,change,before_id,after_id,page,field,before,after,text\neen,report,gone,een,,,,,,een\n',
    )
  })
})

describe('adviesatlas evaluate', { timeout: 120_000 }, () => {
  it('scores the report that is asked for, from its file and from a database alike', async () => {
    const { cwd, corpus } = aCorpus()
    const report = ['--corpus', corpus, '--report', 'voorbeeld-waterloket', '--json']
    const fromFile = await runAdviesatlas(['evaluate', ...report], { cwd })
    expect([fromFile.code, fromFile.stderr]).toEqual([0, ''])
    expect(JSON.parse(fromFile.stdout)).toMatchObject({ reports: [{ report: 'voorbeeld-waterloket' }], failures: [] })

    await runAdviesatlas(['ingest', join(corpus, 'samples/voorbeeld-waterloket.md'), '--db', 'a.sqlite'], { cwd })
    const fromDatabase = await runAdviesatlas(['evaluate', ...report, '--db', 'a.sqlite'], { cwd })
    expect(fromDatabase.stdout).toBe(fromFile.stdout)
  })

  it('says which reports are not here, and prints each miss with its place', async () => {
    const { cwd, corpus } = aCorpus()
    const absent = await runAdviesatlas(['evaluate', '--corpus', corpus, '--report', 'staat-van-de-uitvoering-2024'], {
      cwd,
    })
    expect(absent.code).toBe(0)
    expect(absent.stdout).toBe('Nothing to score: none of the reports is here.\n')
    expect(absent.stderr).toMatch(/^staat-van-de-uitvoering-2024: not here; Get it from https:\S+; save it as \S+\.\n$/)
  })

  it('exits with 1 where the gold was made for other bytes', async () => {
    const { cwd, corpus } = aCorpus()
    const sample = join(corpus, 'samples/voorbeeld-waterloket.md')
    writeFileSync(sample, readFileSync(sample, 'utf8').replace('Eén loket', 'Een loket'))
    const { code, stderr } = await runAdviesatlas(
      ['evaluate', '--corpus', corpus, '--report', 'voorbeeld-waterloket'],
      { cwd },
    )
    expect(stderr).toMatch(/^the file of voorbeeld-waterloket has SHA-256 .*; take the file that the gold was made for/)
    expect(code).toBe(1)
  })

  it('needs gold', async () => {
    const { code, stderr } = await runAdviesatlas(['evaluate', '--gold', 'nowhere'], { cwd: aFolder() })
    expect([code, stderr]).toEqual([2, 'nowhere: there are no gold files; give their folder with --gold\n'])
  })
})

describe('adviesatlas corpus', { timeout: 60_000 }, () => {
  it('says which reports are here and where to get the others', async () => {
    const { cwd, corpus } = aCorpus()
    const { code, stdout } = await runAdviesatlas(['corpus', '--corpus', corpus], { cwd })
    expect(code).toBe(0)
    expect(stdout).toContain('here   voorbeeld-waterloket: Eén loket voor water\n')
    expect(stdout).toMatch(
      /absent staat-van-de-uitvoering-2024: .*\n {7}Get it from https:\S+; save it as \S+\/reports\/staat-van-de-uitvoering-2024\.txt\.\n/,
    )
  })

  it('refuses other bytes under a known name, and exits with 1', async () => {
    const { cwd, corpus } = aCorpus()
    const folder = aFolder()
    writeFileSync(join(folder, 'staat-van-de-uitvoering-2024.txt'), 'Iets anders.')
    const env = { ADVIESATLAS_REPORTS: folder }
    const { code, stdout } = await runAdviesatlas(['corpus', '--corpus', corpus], { cwd, env })
    expect(code).toBe(1)
    expect(stdout).toContain('WRONG  staat-van-de-uitvoering-2024')
  })
})

describe('adviesatlas doctor', { timeout: 60_000 }, () => {
  it('finds nothing wrong with a fresh installation', async () => {
    const { code, stdout } = await runAdviesatlas(['doctor'], { cwd: aFolder() })
    expect(code).toBe(0)
    expect(stdout.split('\n').filter((line) => line && !line.startsWith('ok '))).toEqual([])
  })

  it('finds what is no database', async () => {
    const cwd = aFolder()
    writeFileSync(join(cwd, 'a.sqlite'), 'Dit is geen database, maar een brief van een pagina of wat. '.repeat(20))
    const { code, stdout } = await runAdviesatlas(['doctor', '--db', 'a.sqlite', '--lang', 'nl'], { cwd })
    expect(code).toBe(1)
    expect(stdout).toMatch(/\nFOUT {3}database: a\.sqlite is not a SQLite database/)
  })
})
