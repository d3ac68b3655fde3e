import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { diff } from '../../src/cli/diff.js'
import { linkStored } from '../../src/cli/link-stored.js'
import type { AnnotatedReport } from '../../src/model/index.js'
import { aTerminal } from '../support/a-terminal.js'
import { anAnnotatedReport } from '../support/an-annotated-report.js'
import { anAtlas, aSha, tamper } from '../support/an-atlas.js'

/** A closed database with these reports, each with bytes of its own. */
function aDatabase(reports: readonly AnnotatedReport[], pipelineVersion = '1.0.0'): string {
  const { atlas, path } = anAtlas({ pipelineVersion })
  for (const report of reports) {
    const sha256 = createHash('sha256').update(report.id).digest('hex')
    atlas.saveReport(report, { path: report.id, sha256 })
  }
  linkStored(atlas)
  atlas.close()
  return path
}

const een = anAnnotatedReport('een')
const twee = anAnnotatedReport('twee')
/** The advice is prose all at once and the commitment is not found. */
const changed: AnnotatedReport = {
  ...een,
  recommendations: een.recommendations
    .filter(({ role }) => role !== 'commitment')
    .map((unit) => (unit.label === '1' ? { ...unit, tier: 'prose' } : unit)),
}

function run(before: string, after: string, options: Parameters<typeof diff>[3] = {}) {
  const { terminal, out } = aTerminal()
  const code = diff(terminal, before, after, options)
  return { code, out: out.join('\n') }
}

const asJson = (before: string, after: string, options: Parameters<typeof diff>[3] = {}) =>
  JSON.parse(run(before, after, { ...options, json: true }).out) as {
    before: unknown
    reports: Record<string, unknown>[]
    changes: Record<string, unknown>[]
  }

describe('adviesatlas diff', () => {
  it('counts by report and lists every change, with the versions of the program', () => {
    const [before, after] = [aDatabase([een, twee]), aDatabase([changed, twee], '2.0.0')]
    const { reports, changes, ...sides } = asJson(before, after)
    expect(sides).toEqual({
      before: { path: before, reports: 2, pipeline_versions: ['1.0.0'] },
      after: { path: after, reports: 2, pipeline_versions: ['2.0.0'] },
    })
    const commitment = een.recommendations.find(({ role }) => role === 'commitment')
    const [advice] = een.recommendations
    expect(reports[0]).toMatchObject({ report_id: 'een', state: 'same text', before: 5, after: 4, gone: 1, changed: 1 })
    expect(reports[1]).toMatchObject({ report_id: 'twee', state: 'same text', gone: 0, new: 0, changed: 0 })
    expect(changes.filter(({ subject }) => subject === 'recommendation')).toEqual([
      {
        ...{ report_id: 'een', subject: 'recommendation', change: 'changed', page: 1, field: 'tier' },
        ...{ before_id: advice?.id, after_id: advice?.id, before: 'formal', after: 'prose', text: advice?.title },
      },
      {
        ...{ report_id: 'een', subject: 'recommendation', change: 'gone', page: 2, field: null },
        ...{ before_id: commitment?.id, after_id: null, before: null, after: null, text: commitment?.text },
      },
    ])
  })

  it('lists links that are gone or new, and counts them at both ends', () => {
    const recommendations = een.recommendations
      .filter(({ label }) => label !== '1')
      .map((unit) => ({ ...unit, repeatsId: null, addresseeEntityId: null }))
    const bare = { ...een, recommendations, mentions: [], entities: [], themes: [] }
    const { reports, changes } = asJson(aDatabase([een, twee]), aDatabase([bare, twee]))
    const gone = changes.filter(({ subject, change }) => subject === 'link' && change === 'gone')
    expect(gone.map(({ field }) => field)).toEqual(expect.arrayContaining(['repeats', 'agrees']))
    expect(gone.find(({ field }) => field === 'agrees')?.before_id).toMatch(/^een\/r\d+ agrees twee\/r\d+$/)
    for (const { links_gone } of reports) expect(links_gone).toBeGreaterThan(0)
  })

  it('says which reports only one of them has, and does not list what is in them', () => {
    const { reports, changes } = asJson(aDatabase([een]), aDatabase([twee]))
    expect(reports).toMatchObject([
      { report_id: 'een', state: 'only before', before: 5, after: null },
      { report_id: 'twee', state: 'only after', before: null, after: 5 },
    ])
    expect(changes).toMatchObject([
      { subject: 'report', change: 'gone', before_id: 'een' },
      { subject: 'report', change: 'new', after_id: 'twee' },
    ])
  })

  it('says when a file, or what was read in it, is another', () => {
    const [before, after] = [aDatabase([een]), aDatabase([een])]
    tamper(after, "UPDATE report_texts SET text = text || ' '")
    expect(asJson(before, after).reports[0]?.state).toBe('other text')
    tamper(after, `UPDATE reports SET sha256 = '${aSha()}'`)
    expect(asJson(before, after).reports[0]?.state).toBe('other file')
  })

  it('narrows to a report', () => {
    const [before, after] = [aDatabase([een, twee]), aDatabase([changed, twee])]
    expect(asJson(before, after, { report: 'twee' }).changes.filter(({ subject }) => subject !== 'link')).toEqual([])
    expect(asJson(before, after, { report: 'een' }).reports).toHaveLength(1)
    expect(() => run(before, after, { report: 'drie' })).toThrow(
      'there is no report drie in either database; there are: een, twee',
    )
  })

  it('fails on a change only when that is asked', () => {
    const [before, after] = [aDatabase([een]), aDatabase([changed])]
    expect(run(before, after).code).toBe(0)
    expect(run(before, after, { failOnChange: true }).code).toBe(1)
    expect(run(before, before, { failOnChange: true }).code).toBe(0)
  })

  it('prints tables, Markdown or csv', () => {
    const [before, after] = [aDatabase([een, twee]), aDatabase([changed, twee], '2.0.0')]
    const { out } = run(before, after)
    expect(out).toContain(`Before: ${before}: 2 reports, read by version 1.0.0\nAfter: ${after}: 2 reports`)
    expect(out).toMatch(/│ een +│ same text +│ +5 │ +4 │ +1 │ +0 │ +1 │/)
    expect(out).toMatch(/│ \* +│ +│ +10 │ +9 │/)
    expect(out).toMatch(/│ een +│ recommendation │ changed │ een\/r\d+ +│ +1 │ tier +│ formal │ prose │/)
    expect(run(before, after, { markdown: true }).out).toContain('| een | recommendation | gone |')
    expect(run(before, after, { csv: true }).out).toMatch(
      /^report_id,subject,change,before_id,after_id,page,field,before,after,text\neen,recommendation,changed,/,
    )
    expect(run(before, before).out).toContain('\nNo differences')
  })

  it('changes neither database', () => {
    const [before, after] = [aDatabase([een]), aDatabase([changed])]
    const bytes = () => [before, after].map((path) => readFileSync(path).toString('base64'))
    const kept = bytes()
    run(before, after)
    expect(bytes()).toEqual(kept)
  })

  it('refuses a database of another version, as other commands do', () => {
    const [before, after] = [aDatabase([een]), aDatabase([een])]
    tamper(before, 'PRAGMA user_version = 1')
    expect(() => run(before, after)).toThrow(/was made by an older Adviesatlas: its schema is version 1/)
    tamper(before, 'PRAGMA user_version = 999')
    expect(() => run(after, before)).toThrow(/was made by a newer Adviesatlas/)
    expect(() => run(after, 'nowhere.sqlite')).toThrow(/^nowhere\.sqlite does not exist/)
  })
})
