import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { runProgram } from '../../src/cli/run-program.js'
import { writeGold } from '../../src/evaluate/index.js'
import { aGold, goldMention, goldUnit } from '../support/a-gold.js'

const text = `# Advies over het veer 👋

1. Stel een fonds in voor de veerpont. De minister van Financiën betaalt 5 miljoen euro.
2. Laat de gemeente de dienstregeling bekendmaken.

De veerpont vaart elke dag.
`
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const sha256 = createHash('sha256').update(text).digest('hex')
const units = [
  goldUnit({ id: 'r001', ...at('1. Stel een fonds in voor de veerpont.'), label: '1', themes: ['funding'] }),
  goldUnit({
    id: 'r002',
    ...at('2. Laat de gemeente de dienstregeling bekendmaken.'),
    label: '2',
    addressee: 'de gemeente',
    themes: ['services'],
  }),
]
const gold = aGold(text, {
  report: 'veer',
  sha256,
  recommendations: units,
  mentions: [goldMention({ type: 'money', ...at('5 miljoen euro'), value: 5_000_000, currency: 'EUR' })],
})
const manifest = {
  reports: [
    {
      id: 'veer',
      title: 'Veer',
      publisher: 'Test',
      published_on: '2026',
      language: 'nl',
      kind: 'audit',
      sample: true,
      file: 'veer.md',
      sha256,
    },
  ],
}

const folders: string[] = []
let folder = ''
const path = (name: string): string => join(folder, name)
const put = (name: string, content: string): string => {
  writeFileSync(path(name), content)
  return path(name)
}
const fetch = (name: string): string => readFileSync(path(name), 'utf8')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gold-'))
  folders.push(folder)
  for (const name of ['samples', 'gold']) mkdirSync(path(name))
  put('manifest.yaml', JSON.stringify(manifest))
  put('samples/veer.md', text)
  put('gold/veer.json', writeGold(gold))
})
afterEach(() => vi.restoreAllMocks())
afterAll(() => {
  for (const each of folders) rmSync(each, { recursive: true })
})

/** Runs `adviesatlas gold ...` in this process, on the corpus of the test. */
async function run(command: string, ...args: string[]) {
  const written = { out: '', err: '' }
  const capture = (stream: NodeJS.WriteStream, name: keyof typeof written) =>
    vi.spyOn(stream, 'write').mockImplementation((chunk) => {
      written[name] += chunk
      return true
    })
  capture(process.stdout, 'out')
  capture(process.stderr, 'err')
  const code = await runProgram(['gold', command, ...args, '--corpus', folder, '--lang', 'en'], {})
  vi.restoreAllMocks()
  const shorten = (output: string) => output.replaceAll(`${folder}/`, '')
  return { code, out: shorten(written.out), err: shorten(written.err) }
}

describe('adviesatlas gold new', () => {
  it('drafts a gold file under the id that the manifest gives the bytes, and says what to do', async () => {
    rmSync(path('gold/veer.json'))
    const { code, out, err } = await run('new', put('a copy.md', text), '--split', 'tune')
    expect({ code, err }).toEqual({
      code: 0,
      err: 'Correct it by hand under the guidelines, then check it: adviesatlas gold check gold/veer.json\n',
    })
    expect(out).toMatch(/^Written: gold\/veer\.json\ngold\/veer\.json: well; \d recommendations, \d mentions\n$/)
    const draft = JSON.parse(fetch('gold/veer.json'))
    expect(draft).toMatchObject({ report: 'veer', sha256, length: text.length, split: 'tune', status: 'draft' })
    expect(draft.annotator).toMatch(/^draft by adviesatlas \d/)
    expect(fetch('gold/veer.json')).not.toContain('veerpont')
    expect((await run('check')).code).toBe(0)
  })

  it('names an unknown report after its file, and takes the annotator and the place that are given', async () => {
    const report = put('Een Veer (2).md', text.replace('vaart', 'voer'))
    const { code } = await run('new', report, '--annotator', 'Anna', '--out', path('drafts/a.json'))
    expect(code).toBe(0)
    expect(JSON.parse(fetch('drafts/a.json'))).toMatchObject({ report: 'een-veer-2', annotator: 'Anna', split: 'test' })
  })

  it('overwrites nothing unless it is asked', async () => {
    const before = fetch('gold/veer.json')
    const refused = await run('new', path('samples/veer.md'))
    expect(refused).toEqual({
      code: 2,
      out: '',
      err: 'gold/veer.json: is there already; choose another place with --out, or overwrite it with --force\n',
    })
    expect(fetch('gold/veer.json')).toBe(before)
    expect((await run('new', path('samples/veer.md'), '--force')).code).toBe(0)
    expect(fetch('gold/veer.json')).not.toBe(before)
  })

  it.each([
    ['a report that is not there', ['new', 'nowhere.md'], 'nowhere.md: cannot be read (ENOENT); check the path\n'],
    [
      'a split that does not exist',
      ['new', 'a.md', '--split', 'train'],
      '--split: expected tune or test, found "train"\n',
    ],
    [
      'an export without a format',
      ['export', 'a.json'],
      'the option --format <format> is missing\nSee `adviesatlas --help`.\n',
    ],
    [
      'an unknown format',
      ['import', 'a.json', '--format', 'csv'],
      '--format: expected label-studio or brat, found "csv"\n',
    ],
    [
      'a text for two files',
      ['check', 'a.json', 'b.json', '--text', 'a.md'],
      '--text: goes with one gold file, found 2; give them one by one\n',
    ],
  ])('refuses %s', async (_, [command = '', ...args], err) => {
    expect(await run(command, ...args)).toEqual({ code: 2, out: '', err })
  })
})

describe('adviesatlas gold check', () => {
  it('says that all is well', async () => {
    expect(await run('check')).toEqual({
      code: 0,
      out: 'gold/veer.json: well; 2 recommendations, 1 mention\n',
      err: '',
    })
  })

  it('tells each error with its place in the text, and fails', async () => {
    const [first, second] = units as [(typeof units)[0], (typeof units)[0]]
    const recommendations = [
      { ...first, label: '7' },
      { ...second, end: second.end + 1, addressee: 'de minister' },
    ]
    const file = put('wrong.json', writeGold({ ...gold, recommendations }))
    expect(await run('check', file)).toEqual({
      code: 1,
      out: `wrong.json: 3 errors, 0 warnings
  ERROR  unit/label  recommendation r001 label (27-65, 3:1): expected "7" at the start of the span, found "1. Stel een fonds in voor de v"; mend the label or the start
  ERROR  span/white-space  recommendation r002 (116-167, 4:1): expected 116 to 166, without the white space at its ends, found 116 to 167; mend the offsets
  ERROR  unit/addressee  recommendation r002 addressee (116-167, 4:1): expected words that stand in the unit, found "de minister"; take it from the unit, or set it to null
`,
      err: '',
    })
  })

  it('lets a warning pass', async () => {
    const [first] = units as [(typeof units)[0]]
    const file = put('doubtful.json', writeGold({ ...gold, recommendations: [{ ...first, role: 'group' }] }))
    const { code, out } = await run('check', file)
    expect(code).toBe(0)
    expect(out).toContain('0 errors, 1 warning\n  mind   group/empty  recommendation r001')
  })

  it('checks the form alone where the report is not here, and says where to get it', async () => {
    rmSync(path('samples/veer.md'))
    const { code, out, err } = await run('check')
    expect({ code, out }).toEqual({ code: 0, out: 'gold/veer.json: well; 2 recommendations, 1 mention\n' })
    expect(err).toContain('gold/veer.json: the report is not here, so only the form was checked; Get it from')
  })

  it('takes a report that the manifest does not know', async () => {
    const file = put('other.json', writeGold({ ...gold, report: 'other' }))
    expect((await run('check', file)).err).toContain('the manifest does not know it: give it with --text')
    expect(await run('check', file, '--text', path('samples/veer.md'))).toMatchObject({ code: 0, err: '' })
    const { code, out } = await run('check', file, '--text', put('changed.md', text.replace('vaart', 'voer')))
    expect(code).toBe(1)
    expect(out).toContain('ERROR  report  sha256: expected ')
    expect(out).toContain('take the file that the gold was made for, or annotate this one anew')
  })

  it('tells everything about a file that has not the form of gold, and goes on with the next', async () => {
    const broken = put('broken.json', fetch('gold/veer.json').slice(0, 200))
    const odd = put('odd.json', fetch('gold/veer.json').replace('"formal"', '"strong"').replace('"tune"', '"train"'))
    const { code, out } = await run('check', broken, odd, path('gold/veer.json'))
    expect(code).toBe(1)
    expect(out).toContain('broken.json: 1 error, 0 warnings\n  ERROR  form  line 8: expected JSON, found ')
    expect(out).toContain('odd.json: 2 errors, 0 warnings\n')
    expect(out).toContain('ERROR  form  recommendations[0] (r001) tier: expected formal or prose, found "strong"')
    expect(out).toContain('gold/veer.json: well')
  })

  it('gives one JSON document', async () => {
    const { out } = await run('check', '--json')
    expect(JSON.parse(out)).toEqual([
      { file: 'gold/veer.json', report: 'veer', checkedAgainstText: true, problems: [] },
    ])
  })
})

describe('adviesatlas gold diff', () => {
  it('shows how far two annotators agree, and where they do not', async () => {
    const [first] = units as [(typeof units)[0]]
    const other = put(
      'b.json',
      writeGold({ ...gold, annotator: 'Bert', recommendations: [{ ...first, tier: 'prose' }] }),
    )
    const { code, out } = await run('diff', path('gold/veer.json'), other)
    expect(code).toBe(0)
    expect(out).toContain('veer: a = test, b = Bert\n')
    expect(out).toMatch(/│ any recommendation\s+│ 2 │ 1 │\s+1 │ 0\.67 │\s+1 │ 0\.67 │/)
    expect(out).toMatch(/│ formal or prose\s+│\s+1 │\s+0 │\s+0\.00 │/)
    expect(out).toContain(
      '\n3:1 r001 27-65 formal or prose: a = formal, b = prose\n4:1 r002 116-166 any recommendation: marked only by a\n',
    )
  })

  it('gives one JSON document', async () => {
    const { out } = await run('diff', path('gold/veer.json'), path('gold/veer.json'), '--json')
    expect(JSON.parse(out)).toMatchObject({ report: 'veer', differences: [] })
  })

  it('refuses two reports', async () => {
    const other = put('b.json', writeGold({ ...gold, report: 'weg' }))
    const { code, err } = await run('diff', path('gold/veer.json'), other)
    expect({ code, err }).toEqual({
      code: 2,
      err: 'weg: report: expected veer, as in the first, found weg; compare two annotations of one report\n',
    })
  })
})

describe.each(['label-studio', 'brat'])('adviesatlas gold export and import, %s', (format) => {
  const extension = format === 'brat' ? 'ann' : 'json'
  const files = format === 'brat' ? ['annotation.conf', 'veer.ann', 'veer.txt'] : ['labelling-config.xml', 'veer.json']
  const send = (...args: string[]) =>
    run('export', path('gold/veer.json'), '--format', format, '--out', path('out'), ...args)
  const take = (...args: string[]) => run('import', path(`out/veer.${extension}`), '--format', format, ...args)

  it('writes the annotations, the text and the settings, and says that the text is there', async () => {
    const { code, out, err } = await send()
    expect(code).toBe(0)
    expect(readdirSync(path('out')).sort()).toEqual(files)
    expect(out.trim().split('\n').sort()).toEqual(files.map((name) => `Written: out/${name}`))
    expect(err).toBe(
      "Mind: out now holds the running text of the report. It is its publisher's: keep it out of version control.\n",
    )
  })

  it('gives the same bytes back', async () => {
    await send()
    const { code, out } = await take('--out', path('back'))
    expect({ code, out }).toEqual({ code: 0, out: 'Written: back/veer.json\n' })
    expect(fetch('back/veer.json')).toBe(fetch('gold/veer.json'))
  })

  it('overwrites neither annotations nor gold unless it is asked', async () => {
    await send()
    put(`out/veer.${extension}`, `${fetch(`out/veer.${extension}`)}\n`)
    const refused = await send()
    expect(refused.code).toBe(2)
    expect(refused.err).toContain(`out/veer.${extension}: is there already`)
    expect((await send('--force')).code).toBe(0)
    expect((await take('--annotator', 'Anna')).err).toContain('gold/veer.json: is there already')
    expect((await take('--annotator', 'Anna', '--force')).code).toBe(0)
    expect(JSON.parse(fetch('gold/veer.json')).annotator).toBe('Anna')
  })

  it('refuses gold of another text, and a theme that the taxonomy lacks', async () => {
    const other = put('other.json', writeGold({ ...gold, sha256: 'f'.repeat(64) }))
    const refused = await run('export', other, '--format', format, '--out', path('out'))
    expect(refused).toMatchObject({ code: 2, out: '' })
    expect(refused.err).toContain(`the file of veer has SHA-256 ${sha256}, the gold was made for ffff`)

    await send()
    put(`out/veer.${extension}`, fetch(`out/veer.${extension}`).replace(/\bservices\b/, 'cats'))
    const { code, err } = await take('--out', path('back'))
    expect(code).toBe(2)
    expect(err).toContain(`out/veer.${extension}: recommendation r002 themes[0]: expected one of governance,`)
  })

  it('says so when the report is not here', async () => {
    rmSync(path('samples/veer.md'))
    const { code, err } = await send()
    expect(code).toBe(2)
    expect(err).toContain('gold/veer.json: the report veer is not here; Get it from')
  })

  it('refuses gold with an id that would lead out of the folder', async () => {
    await send()
    put(`out/veer.${extension}`, fetch(`out/veer.${extension}`).replace(/("report": ?)"veer"/, '$1"../veer"'))
    const { code, err } = await take('--out', path('back'))
    expect(code).toBe(2)
    expect(err).toContain('report: expected an id of lower-case letters, digits and hyphens, found "../veer"')
  })
})
