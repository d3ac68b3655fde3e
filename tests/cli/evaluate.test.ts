import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { evaluate } from '../../src/cli/evaluate.js'
import { messages } from '../../src/cli/messages.js'
import { formatBaseline, readBaseline } from '../../src/evaluate/index.js'

const text = `# Advies over het veer

1. Stel een fonds in voor de veerpont. De minister van Financiën betaalt 5 miljoen euro.
2. Laat de gemeente de dienstregeling bekendmaken.

De veerpont vaart elke dag.
`
const mention = (type: string, words: string, rest: object) => {
  return { type, start: text.indexOf(words), end: text.indexOf(words) + words.length, ...rest }
}
const ferry = { type: 'country', start: text.indexOf('veerpont'), end: text.indexOf('veerpont') + 8, code: 'NL' }
const goldFile = {
  report: 'veer',
  sha256: createHash('sha256').update(text).digest('hex'),
  length: text.length,
  split: 'test',
  status: 'final',
  annotator: 'test',
  recommendations: [],
  // No program takes a ferry for a country: this one is always missed.
  mentions: [ferry, mention('money', '5 miljoen euro', { value: 5_000_000, currency: 'EUR' })],
}
const known = { title: 'Veer', publisher: 'Test', published_on: '2026', language: 'nl', kind: 'audit', sample: true }
const manifest = {
  reports: [
    { id: 'veer', ...known, file: 'veer.md', sha256: goldFile.sha256 },
    { id: 'weg', ...known, file: 'weg.md', sha256: 'b'.repeat(64) },
  ],
}

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

let corpus: string
let baseline: string
beforeEach(() => {
  corpus = mkdtempSync(join(tmpdir(), 'adviesatlas-evaluate-'))
  folders.push(corpus)
  baseline = join(corpus, 'gold/baseline.json')
  for (const folder of ['gold', 'samples']) mkdirSync(join(corpus, folder))
  writeFileSync(join(corpus, 'samples/veer.md'), text)
  writeFileSync(join(corpus, 'manifest.yaml'), JSON.stringify(manifest))
  writeGold(goldFile)
})

const writeGold = (gold: { readonly report: string; readonly [key: string]: unknown }) =>
  writeFileSync(join(corpus, `gold/${gold.report}.json`), JSON.stringify(gold))

async function run(options: Omit<Parameters<typeof evaluate>[1], 'corpus'>) {
  const written = { stdout: '', stderr: '' }
  const terminal = {
    language: 'en' as const,
    messages: messages.en,
    isInteractive: false,
    print: (line: string) => {
      written.stdout += `${line}\n`
    },
    say: (line: string) => {
      written.stderr += `${line}\n`
    },
  }
  return { code: await evaluate(terminal, { corpus, ...options }), ...written }
}

/** The baseline as if the program had found the ferry once. */
function claimMore(): void {
  const { reports, ...rest } = readBaseline(readFileSync(baseline, 'utf8'), baseline)
  const country = { tp: 1, fp: 0, fn: 0, units: [`m${ferry.start}`], falseAlarms: [] }
  const more = reports.map((report) => ({ ...report, found: { ...report.found, 'country@exact': country } }))
  writeFileSync(baseline, formatBaseline({ ...rest, reports: more }))
}

describe('adviesatlas evaluate --baseline', { timeout: 60_000 }, () => {
  it('passes against the baseline that was just written', async () => {
    const update = await run({ updateBaseline: true })
    expect([update.code, update.stderr]).toEqual([
      0,
      `${baseline}: written, 1 report scored now, 0 kept as they were\n`,
    ])
    const { code, stdout } = await run({ baseline })
    expect(stdout).toContain('Against the baseline: No figure fell by more than its tolerance.\nNothing lost')
    expect(code).toBe(0)
  })

  it('exits with 1 when a figure fell, and says which unit was lost, and where', async () => {
    await run({ updateBaseline: true })
    claimMore()
    const { code, stdout } = await run({ baseline })
    expect(stdout).toContain('Against the baseline: FELL: 2 figures fell by more than the tolerance.')
    expect(stdout).toMatch(/│ test +│ veer +│ countries, exact │ +1\.000 │ 0\.000 │ +0\.005 │/)
    expect(stdout).toContain(`3:30 p. 1  lost: countries, exact (m${ferry.start})\n    veerpont`)
    expect(code).toBe(1)
  })

  it('says the same in JSON, with the splits apart', async () => {
    await run({ updateBaseline: true })
    claimMore()
    const { code, stdout } = await run({ baseline, json: true })
    const parsed = JSON.parse(stdout)
    expect(parsed.splits.map(({ split }: { split: string }) => split)).toEqual(['test'])
    expect(parsed.baseline).toMatchObject({ stands: false, changes: [{ change: 'lost', unit: `m${ferry.start}` }] })
    expect(code).toBe(1)
  })

  it('keeps the entry of a report that is not here, and never counts it as passed', async () => {
    writeGold({ ...goldFile, report: 'weg' })
    writeFileSync(join(corpus, 'samples/weg.md'), text)
    await run({ updateBaseline: true })
    rmSync(join(corpus, 'samples/weg.md'))

    const { stdout, stderr } = await run({ baseline })
    expect(stderr).toMatch(/^weg: not here; /)
    expect(stdout).toContain('Not here, so neither compared nor passed: weg')
    expect((await run({ updateBaseline: true })).stderr).toContain('1 report scored now, 1 kept as they were')
    expect(readBaseline(readFileSync(baseline, 'utf8'), baseline).reports.map(({ report }) => report)).toEqual([
      'veer',
      'weg',
    ])
  })

  it('exits with 1 when no report of the baseline is here: nothing was compared', async () => {
    await run({ updateBaseline: true })
    rmSync(join(corpus, 'samples/veer.md'))
    const { code, stdout } = await run({ baseline })
    expect(stdout).toBe(
      'Nothing to score: none of the reports is here.\n\nAgainst the baseline: NOT TESTED: no report of the baseline is here.\nNot here, so neither compared nor passed: veer\n',
    )
    expect(code).toBe(1)
  })

  it('shows no places in reports that are held out, unless one is alone', async () => {
    const other = `${text}\nDe kade is nat.\n`
    const sha256 = createHash('sha256').update(other).digest('hex')
    writeFileSync(join(corpus, 'samples/weg.md'), other)
    writeFileSync(
      join(corpus, 'manifest.yaml'),
      JSON.stringify({ reports: [manifest.reports[0], { id: 'weg', ...known, file: 'weg.md', sha256 }] }),
    )
    const missed = { ...goldFile, mentions: [] }
    writeGold(missed)
    writeGold({ ...missed, report: 'weg', split: 'tune', sha256, length: other.length })
    const placesIn = async (report?: string): Promise<string[]> =>
      (await run({ misses: true, ...(report && { report }) })).stdout.match(/^\d+:\d+ .*false alarm/gm) ?? []
    const [heldOut, own] = [await placesIn('veer'), await placesIn('weg')]
    expect(heldOut).not.toEqual([])
    expect(own).not.toEqual([])
    expect(await placesIn()).toEqual(own)
  })

  it('scores a report alone without a word about the others', async () => {
    await run({ updateBaseline: true })
    writeGold({ ...goldFile, report: 'weg' })
    const { code, stdout } = await run({ baseline, report: 'veer' })
    expect(stdout).not.toContain('weg')
    expect(code).toBe(0)
  })

  it.each([
    ['other gold', () => writeGold({ ...goldFile, mentions: [ferry] }), 'report veer gold: expected'],
    ['a file that was cut short', () => writeFileSync(baseline, '{"version": 1,'), 'line 1: expected JSON'],
    ['another version', () => writeFileSync(baseline, '{"version": 7}'), 'version: expected 1, found 7; move it away'],
    ['no file', () => rmSync(baseline), 'the baseline cannot be read (ENOENT); write one with --update-baseline'],
  ])('refuses %s', async (_, spoil, message) => {
    await run({ updateBaseline: true })
    spoil()
    await expect(run({ baseline })).rejects.toThrow(message)
  })

  it('does not write over a baseline of another version', async () => {
    writeFileSync(baseline, '{"version": 7}')
    await expect(run({ updateBaseline: true })).rejects.toThrow('version: expected 1, found 7')
    expect(readFileSync(baseline, 'utf8')).toBe('{"version": 7}')
  })
})

describe('adviesatlas evaluate', { timeout: 60_000 }, () => {
  it.each([
    [
      'a text that ends too early',
      { length: 9999, mentions: [{ ...ferry, start: 9000, end: 9001 }] },
      'offset 9001 is past the end of veer',
    ],
    ['another file', { sha256: 'c'.repeat(64) }, 'the gold was made for cccc'],
    ['a text that was read in another way', { length: text.length + 1 }, 'the same file was read in another way'],
  ])('exits with 1 where the gold was made for %s, and says what to do', async (_, changes, message) => {
    writeGold({ ...goldFile, ...changes })
    const { code, stderr } = await run({})
    expect(stderr).toContain(message)
    expect(stderr).toContain('take the file that the gold was made for, or annotate this one anew')
    expect(code).toBe(1)
  })

  it.each([
    [
      'mentions that overlap',
      { mentions: [ferry, { ...ferry, start: ferry.start + 1 }] },
      'mark the longest name once',
    ],
    [
      'an unknown theme',
      {
        recommendations: [{ id: 'r1', tier: 'formal', role: 'item', start: 0, end: 9, themes: ['cats'] }],
      },
      'veer.json: recommendation r1 themes[0]: expected one of',
    ],
    [
      'offsets past the end',
      { mentions: [{ ...ferry, end: 9999 }] },
      `expected offsets up to ${text.length}, the length`,
    ],
  ])('refuses gold with %s', async (_, changes, message) => {
    writeGold({ ...goldFile, ...changes })
    await expect(run({})).rejects.toThrow(message)
  })

  it('refuses gold that was cut short', async () => {
    writeFileSync(join(corpus, 'gold/veer.json'), JSON.stringify(goldFile, null, 1).slice(0, 100))
    await expect(run({})).rejects.toThrow(/^veer\.json: line \d+: expected JSON, found .*; the file may be cut short/)
  })

  it('writes JUnit XML to a file beside the tables, or to stdout in their place', async () => {
    const file = join(corpus, 'junit.xml')
    const { stdout } = await run({ junit: file })
    expect(stdout).toContain('│ countries, exact')
    expect(readFileSync(file, 'utf8')).toBe((await run({ junit: '-' })).stdout)
    expect(readFileSync(file, 'utf8')).toContain(
      `<testcase classname="veer.country" name="m${ferry.start} (3:30 p. 1)"><failure`,
    )
  })

  it('says so when a file cannot be read or written', async () => {
    await expect(run({ readme: join(corpus, 'none.md') })).rejects.toThrow(/none\.md: .*ENOENT/)
    await expect(run({ junit: corpus })).rejects.toThrow(/EISDIR/)
  })

  it('puts the figures of the baseline in a document, without scoring anything', async () => {
    await run({ updateBaseline: true })
    rmSync(join(corpus, 'samples/veer.md'))
    const readme = join(corpus, 'README.md')
    writeFileSync(readme, 'Before\n<!-- accuracy:begin --><!-- accuracy:end -->\nAfter\n')
    expect(await run({ readme })).toEqual({
      code: 0,
      stdout: '',
      stderr: `${readme}: the accuracy table is that of the baseline\n`,
    })
    expect(readFileSync(readme, 'utf8')).toMatch(
      /^Before\n<!-- accuracy:begin -->\n\nMeasured on [\s\S]*\| countries, exact \| - \| 0\.00 [\s\S]*After\n$/,
    )
  })
})
