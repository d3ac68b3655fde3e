import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aFolder, dump, query, tamper } from '../support/an-atlas.js'
import { runAdviesatlas } from './run-adviesatlas.js'

const advice = (thing: string): string => `# Advies over ${thing}

## Aanbevelingen

1. Stel een ${thing} aan bij de Belastingdienst.
2. Trek hiervoor € 5 miljoen uit, zoals Denemarken deed.
`

/** A working directory with reports in it. */
function aDesk(reports: Readonly<Record<string, string | Uint8Array>>): string {
  const cwd = aFolder()
  mkdirSync(join(cwd, 'reports'))
  for (const [name, content] of Object.entries(reports)) writeFileSync(join(cwd, 'reports', name), content)
  return cwd
}

const ingest = (cwd: string, ...args: string[]) =>
  runAdviesatlas(['ingest', 'reports', '--db', 'a.sqlite', ...args], { cwd })

const next = `The database is a.sqlite: open it in any SQLite tool, and begin with v_report_summary.
Compare the reports: adviesatlas compare --db a.sqlite
`

describe('adviesatlas ingest', { timeout: 120_000 }, () => {
  it('brings reports in, knows them the next time and replaces what has changed', async () => {
    const cwd = aDesk({ 'a.md': advice('minister'), 'b.txt': advice('commissaris') })
    const first = await ingest(cwd)
    expect(first.stderr).toBe(`ingested  reports/a.md (0.0 s)\ningested  reports/b.txt (0.0 s)\n${next}`)
    expect(first.stdout).toMatch(/\n2 ingested, 0 replaced, 0 unchanged, 0 failed\n$/)
    expect(first.code).toBe(0)

    writeFileSync(join(cwd, 'reports/a.md'), advice('gezant'))
    const second = await ingest(cwd)
    expect(second.stderr).toBe(`replaced  reports/a.md (0.0 s)\nunchanged reports/b.txt (0.0 s)\n${next}`)
    expect(second.stdout).toMatch(/\n0 ingested, 1 replaced, 1 unchanged, 0 failed\n$/)
    expect(second.code).toBe(0)

    const database = join(cwd, 'a.sqlite')
    expect(query(database, 'SELECT id, source_path FROM reports ORDER BY id')).toEqual([
      { id: 'a', source_path: 'reports/a.md' },
      { id: 'b', source_path: 'reports/b.txt' },
    ])
    expect(query(database, "SELECT text FROM recommendations WHERE report_id = 'a' AND text LIKE 'Stel%'")).toEqual([
      { text: 'Stel een gezant aan bij de Belastingdienst.' },
    ])
    expect(query(database, "SELECT DISTINCT entity_id FROM mentions WHERE type = 'country'")).toEqual([
      { entity_id: 'country:DK' },
    ])
  })

  it('fails an empty file and a binary one with a reason, goes on, and exits with 1', async () => {
    const cwd = aDesk({ 'a.txt': '', 'b.txt': Uint8Array.of(1, 0, 2, 0, 3), 'c.md': advice('minister') })
    const { code, stdout, stderr } = await ingest(cwd)
    expect(stderr).toBe(`failed: reports/a.txt: expected a report, found an empty file (0 bytes); fetch or save it again
failed: reports/b.txt: expected text, found binary data (a NUL character at offset 1); give the report as PDF, or save it as plain text in UTF-8
ingested  reports/c.md (0.0 s)
2 files failed: see above, or v_failed_files. Put it right and give the same command again; what is in stays in.
${next}`)
    expect(stdout).toMatch(/\n1 ingested, 0 replaced, 0 unchanged, 2 failed\n$/)
    expect(code).toBe(1)
  })

  it('stops a file that takes too much time or memory or gives too much text, and goes on with the next', async () => {
    const long = 'De minister moet de regels korter maken voor de gemeente Utrecht.\n\n'.repeat(300_000)
    const cwd = aDesk({ 'a.txt': long, 'b.md': advice('minister') })
    const slow = await ingest(cwd, '--timeout', '10', '--jobs', '1', '--memory', '4000', '--max-text', '100000000')
    expect(slow.stderr).toContain(
      'failed: reports/a.txt: took longer than 10 s and was stopped; give it more with --timeout, or split the file\n',
    )
    const big = await ingest(cwd, '--memory', '128', '--jobs', '1', '--max-text', '100000000')
    expect(big.stderr).toMatch(
      /^failed: reports\/a\.txt: took more than 128 MB and was stopped; give it more with --memory, or split the file\n\w+ +reports\/b\.md /,
    )
    expect([slow.code, big.code]).toEqual([1, 1])
    const wordy = await ingest(cwd, '--max-text', '1000000')
    expect(wordy.stderr).toContain(
      'failed: reports/a.txt: expected at most 1000000 characters of text, found more; split the file, or give it more with --max-text\n',
    )
  })

  it.each([
    ['a path that is not there', ['ingest', 'nowhere'], 'nowhere does not exist; check the path\n'],
    [
      'a folder without reports',
      ['ingest', 'empty'],
      'no reports in empty: expected files that end in .pdf, .docx, .odt, .html, .htm, .xhtml, .xml, .md, .markdown, .txt, .text; give another folder, or name the files themselves\n',
    ],
    ['a folder as database', ['ingest', 'reports', '--db', 'empty'], 'empty is a folder; give the path of a file\n'],
    [
      'a database under a file',
      ['ingest', 'reports', '--db', 'reports/a.md/x.sqlite'],
      'reports/a.md cannot be made a folder (EEXIST); check the path and the rights on it\n',
    ],
    ['no path', ['ingest'], 'the argument path is missing\nSee `adviesatlas --help`.\n'],
    ['no jobs', ['ingest', 'reports', '--jobs', '0'], '--jobs: expected a whole number of at least 1, found "0"\n'],
    ['an unknown option', ['ingest', 'reports', '--fast'], 'there is no option --fast\nSee `adviesatlas --help`.\n'],
    ['an unknown command', ['digest'], 'there is no command digest\nSee `adviesatlas --help`.\n'],
    ['an unknown language', ['doctor', '--lang', 'fr'], '--lang: expected nl or en, found "fr"\n'],
    ['an unknown option in Dutch', ['--lang=nl', 'doctor', '-x'], 'er is geen optie -x\nZie `adviesatlas --help`.\n'],
  ])('refuses %s in one message, and exits with 2', async (_, args, message) => {
    const cwd = aDesk({ 'a.md': advice('minister') })
    mkdirSync(join(cwd, 'empty'))
    expect(await runAdviesatlas(args, { cwd })).toEqual({ code: 2, stdout: '', stderr: message })
  })

  it('refuses a database of a newer version and leaves it as it is', async () => {
    const cwd = aDesk({ 'a.md': advice('minister') })
    await ingest(cwd)
    tamper(join(cwd, 'a.sqlite'), 'PRAGMA user_version = 999')
    const before = readFileSync(join(cwd, 'a.sqlite'))
    const { code, stdout, stderr } = await ingest(cwd)
    expect(stderr).toMatch(
      /^a\.sqlite was made by a newer Adviesatlas: its schema is version 999 .*; update Adviesatlas/,
    )
    expect([code, stdout]).toEqual([2, ''])
    expect(readFileSync(join(cwd, 'a.sqlite')).equals(before)).toBe(true)
  })

  it('makes the same tables with one job and with two', async () => {
    const reports = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`${name}.md`, advice(name.repeat(9))]))
    const tables = []
    for (const jobs of ['1', '2']) {
      const cwd = aDesk(reports)
      await ingest(cwd, '--jobs', jobs)
      const { runs, ...rest } = dump(join(cwd, 'a.sqlite'), 'ingested_at', 'applied_at', 'run_id', 'milliseconds')
      expect(runs).toHaveLength(1)
      tables.push(rest)
    }
    expect(tables[1]).toEqual(tables[0])
  })

  it('goes on where a killed run stopped', async () => {
    const names = Array.from({ length: 30 }, (_, index) => `${index + 10}.md`)
    const cwd = aDesk(Object.fromEntries(names.map((name) => [name, advice(`nummer ${name}`)])))
    const killed = await runAdviesatlas(['ingest', 'reports', '--db', 'a.sqlite'], {
      cwd,
      onLine: (child) => child.kill('SIGKILL'),
    })
    expect(killed.code).toBeNull()

    const { code, stdout } = await ingest(cwd, '--json')
    expect(code).toBe(0)
    const { outcomes } = JSON.parse(stdout) as { outcomes: Record<string, number> }
    expect(outcomes.unchanged).toBeGreaterThan(0)
    expect((outcomes.unchanged ?? 0) + (outcomes.ingested ?? 0)).toBe(names.length)
    const database = join(cwd, 'a.sqlite')
    expect(query(database, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
    expect(query(database, 'SELECT DISTINCT recommendations, amounts FROM v_report_summary')).toHaveLength(1)
  })

  it('prints one JSON document with --json, and nothing else to stdout', async () => {
    const cwd = aDesk({ 'a.md': advice('minister') })
    const { stdout } = await ingest(cwd, '--json')
    expect(JSON.parse(stdout)).toMatchObject({
      database: 'a.sqlite',
      outcomes: { ingested: 1, replaced: 0, unchanged: 0, failed: 0 },
      files: [{ path: 'reports/a.md', outcome: 'ingested', reportId: 'a' }],
      reports: [{ reportId: 'a', reportTitle: 'Advies over minister', countries: 1, amounts: 1 }],
    })
  })

  it('prints no control characters of a title or a file name', async () => {
    const cwd = aDesk({ 'a\u001b]0;x\u0007.md': advice('minister').replace('# Advies', '# \u001b[31mAdvies') })
    const { stdout, stderr } = await ingest(cwd)
    expect(stdout).toContain('[31mAdvies over minister')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/)
  })
})
