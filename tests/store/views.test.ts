import { describe, expect, it } from 'vitest'
import { type Atlas, openAtlas } from '../../src/store/index.js'
import { anAnnotatedReport } from '../support/an-annotated-report.js'
import { anAtlas, aSha, query } from '../support/an-atlas.js'

/** A file with the sample as reports `a` and, without a title, mentions and themes but for the country, `b`. */
function aFile(): string {
  const { atlas, path } = anAtlas()
  const sample = anAnnotatedReport('b')
  const bare = {
    ...sample,
    metadata: { ...sample.metadata, title: null },
    mentions: sample.mentions.filter(({ type }) => type === 'country'),
    themes: [],
  }
  atlas.saveReport(anAnnotatedReport('a'), { path: 'a.txt', sha256: aSha('a') })
  atlas.saveReport(bare, { path: 'b.txt', sha256: aSha('b') })
  recordRuns(atlas)
  linkReports(atlas)
  atlas.close()
  return path
}

function linkReports(atlas: Atlas): void {
  const [aId, bId] = [id('a', 1), id('b', 1)] as [string, string]
  const evidence = [{ kind: 'link/shared-term', detail: 'minister', weight: 1 }]
  atlas.saveLinks({
    reportIds: ['a', 'b'],
    links: [{ aId, bId, relation: 'agrees', similarity: 0.8, evidence }],
    clusters: [{ id: `cluster/${aId}`, label: 'minister, digitale', memberIds: [aId, bId] }],
  })
}

function recordRuns(atlas: Atlas): void {
  const file = { sha256: null, reportId: null, message: null, milliseconds: 5 }
  const failed = { ...file, outcome: 'failed' } as const
  const first = atlas.startRun({ startedAt: '2025-01-01T08:00:00Z', options: {} })
  atlas.recordFile(first, { ...failed, path: 'mended.pdf', message: 'mended.pdf is damaged' })
  atlas.recordFile(first, { ...failed, path: 'lost.pdf', message: 'lost.pdf is damaged' })
  const second = atlas.startRun({ startedAt: '2025-01-02T08:00:00Z', options: {} })
  atlas.recordFile(second, { ...file, path: 'mended.pdf', outcome: 'ingested', reportId: 'a' })
  atlas.recordFile(second, { ...file, path: 'b.txt', outcome: 'unchanged', reportId: 'b' })
  atlas.recordFile(second, { ...failed, path: 'new.pdf', message: 'new.pdf is empty' })
  atlas.finishRun(second, '2025-01-02T08:00:01Z')
}

const id = (report: string, ordinal: number) => anAnnotatedReport(report).recommendations[ordinal - 1]?.id
const advice =
  '1. Stel een minister aan De premier moet een minister voor digitale zaken aanstellen. Trek daarvoor € 50 miljoen uit, zoals Denemarken deed.'
const a = { report_id: 'a', report_title: 'Report a' }
const b = { report_id: 'b', report_title: 'b' }
const bank = {
  entity_id: 'org:sociale-verzekeringsbank',
  organisation: 'Sociale Verzekeringsbank',
  kind: 'independent-body',
}
const denmark = { entity_id: 'country:DK', country: 'Denemarken' }

const answers: [view: string, columns: string, condition: string, rows: Record<string, unknown>[]][] = [
  [
    'v_recommendations',
    'recommendation_id, report_id, report_title, section_title, ordinal, role, label, themes, primary_theme_id, page',
    "WHERE role = 'item' ORDER BY report_id, ordinal LIMIT 4",
    [
      {
        ...a,
        recommendation_id: id('a', 1),
        section_title: 'Stel een minister aan',
        ordinal: 1,
        role: 'item',
        label: '1',
        themes: 'Regie en sturing, Financiering',
        primary_theme_id: 'governance',
        page: 1,
      },
      {
        ...a,
        recommendation_id: id('a', 3),
        section_title: '',
        ordinal: 3,
        role: 'item',
        label: null,
        themes: 'Regie en sturing',
        primary_theme_id: 'governance',
        page: 1,
      },
      {
        ...a,
        recommendation_id: id('a', 5),
        section_title: '',
        ordinal: 5,
        role: 'item',
        label: null,
        themes: 'Regie en sturing',
        primary_theme_id: 'governance',
        page: 2,
      },
      {
        ...b,
        recommendation_id: id('b', 1),
        section_title: 'Stel een minister aan',
        ordinal: 1,
        role: 'item',
        label: '1',
        themes: null,
        primary_theme_id: null,
        page: 1,
      },
    ],
  ],
  [
    'v_theme_by_report',
    '*',
    '',
    [
      { ...a, theme_id: 'governance', theme: 'Regie en sturing', recommendations: 2, as_primary: 2, share: 1 },
      { ...a, theme_id: 'funding', theme: 'Financiering', recommendations: 1, as_primary: 0, share: 0.5 },
    ],
  ],
  ['v_organisation_by_report', '*', '', [{ ...a, ...bank, mentions: 1, recommendations: 1, first_page: 1 }]],
  [
    'v_country_by_report',
    '*',
    '',
    [
      { ...a, ...denmark, mentions: 1, recommendations: 1, first_page: 1 },
      { ...b, ...denmark, mentions: 1, recommendations: 1, first_page: 1 },
    ],
  ],
  [
    'v_amounts',
    'report_id, report_title, type, surface, value, min_value, currency, period, bound, vat, vague, recommendation_id, recommendation',
    '',
    [
      {
        ...a,
        type: 'money',
        surface: '€ 50 miljoen',
        value: 50_000_000,
        min_value: null,
        currency: 'EUR',
        period: 'one-off',
        bound: 'at-most',
        vat: null,
        vague: 0,
        recommendation_id: id('a', 1),
        recommendation: advice,
      },
    ],
  ],
  [
    'v_amounts_asked',
    'report_id, report_title, recommendation_id, recommendation, type, surface, value, theme_id, theme, addressee, addressee_organisation, deadline',
    '',
    [
      {
        ...a,
        recommendation_id: id('a', 1),
        recommendation: advice,
        type: 'money',
        surface: '€ 50 miljoen',
        value: 50_000_000,
        theme_id: 'governance',
        theme: 'Regie en sturing',
        addressee: 'De premier',
        addressee_organisation: null,
        deadline: null,
      },
    ],
  ],
  [
    'v_deadlines',
    'report_id, report_title, recommendation_id, role, deadline, deadline_from, deadline_to, addressee_organisation',
    "WHERE report_id = 'a'",
    [
      {
        ...a,
        recommendation_id: id('a', 4),
        role: 'commitment',
        deadline: 'per 1 juli',
        deadline_from: null,
        deadline_to: '2024-07-01',
        addressee_organisation: null,
      },
    ],
  ],
  [
    'v_recommendations_by_addressee',
    '*',
    '',
    [
      { ...a, addressee: 'de premier', recommendations: 1 },
      { ...b, addressee: 'de premier', recommendations: 1 },
      { ...a, addressee: 'de sociale verzekeringsbank', recommendations: 1 },
      { ...b, addressee: 'de sociale verzekeringsbank', recommendations: 1 },
    ],
  ],
  [
    'v_commitments',
    '*',
    "WHERE report_id = 'a'",
    [
      {
        ...a,
        recommendation_id: id('a', 4),
        published_on: '2024-06',
        ordinal: 4,
        text: 'Wij zullen per 1 juli verslag doen.',
        issuer: null,
        page: 2,
      },
    ],
  ],
  [
    'v_repeats',
    '*',
    "WHERE report_id = 'b'",
    [
      {
        ...b,
        recommendation_id: id('b', 5),
        text: 'De premier moet een minister aanstellen.',
        page: 2,
        first_id: id('b', 1),
        first_text: advice,
        first_page: 1,
      },
    ],
  ],
  [
    'v_report_summary',
    'report_id, report_title, pages, words, recommendations, formal, prose, recommendation_groups, commitments, repeats, organisations, countries, amounts',
    '',
    [
      {
        ...a,
        pages: 2,
        words: 43,
        recommendations: 2,
        formal: 2,
        prose: 0,
        recommendation_groups: 1,
        commitments: 1,
        repeats: 1,
        organisations: 1,
        countries: 1,
        amounts: 1,
      },
      {
        ...b,
        pages: 2,
        words: 43,
        recommendations: 2,
        formal: 2,
        prose: 0,
        recommendation_groups: 1,
        commitments: 1,
        repeats: 1,
        organisations: 0,
        countries: 1,
        amounts: 0,
      },
    ],
  ],
  ['v_shared_countries', '*', '', [{ ...denmark, reports: 2, mentions: 2, recommendations: 2 }]],
  ['v_shared_organisations', '*', '', []],
  [
    'v_latest_run',
    '*',
    '',
    [
      {
        run_id: 'run/2025-01-02T08:00:00Z',
        started_at: '2025-01-02T08:00:00Z',
        finished_at: '2025-01-02T08:00:01Z',
        pipeline_version: '1.2.3',
        files: 3,
        ingested: 1,
        replaced: 0,
        unchanged: 1,
        failed: 1,
        milliseconds: 15,
      },
    ],
  ],
  [
    'v_links',
    'relation, similarity, a_report_title, b_id, b_report_id, shared_terms',
    "WHERE relation = 'agrees'",
    [
      {
        relation: 'agrees',
        similarity: 0.8,
        a_report_title: 'Report a',
        b_id: id('b', 1),
        b_report_id: 'b',
        shared_terms: 'minister',
      },
    ],
  ],
  [
    'v_clusters',
    'label, recommendations, reports, report_ids, issuers, first_published_on',
    '',
    [
      {
        label: 'minister, digitale',
        recommendations: 2,
        reports: 2,
        report_ids: 'a, b',
        issuers: 'Raad',
        first_published_on: '2024-06',
      },
    ],
  ],
  [
    'v_cluster_members',
    'recommendation_id, report_id, report_title, issuer',
    '',
    [
      { ...a, recommendation_id: id('a', 1), issuer: 'Raad' },
      { ...b, recommendation_id: id('b', 1), issuer: 'Raad' },
    ],
  ],
  [
    'v_alone',
    'recommendation_id, report_id, report_title',
    '',
    [
      { ...a, recommendation_id: id('a', 3) },
      { ...b, recommendation_id: id('b', 3) },
    ],
  ],
  [
    'v_failed_files',
    'path, message, started_at',
    '',
    [
      { path: 'lost.pdf', message: 'lost.pdf is damaged', started_at: '2025-01-01T08:00:00Z' },
      { path: 'new.pdf', message: 'new.pdf is empty', started_at: '2025-01-02T08:00:00Z' },
    ],
  ],
]

describe('the views answer in one line', () => {
  it.each(answers)('%s', (view, columns, condition, rows) => {
    expect(query(aFile(), `SELECT ${columns} FROM ${view} ${condition}`)).toEqual(rows)
  })

  it('all of them, each tested here', () => {
    const views = openAtlas(':memory:')
      .dataDictionary()
      .filter(({ type }) => type === 'view')
    expect(answers.map(([view]) => view).sort()).toEqual(views.map(({ name }) => name))
  })

  it('v_shared_organisations, the most shared first', () => {
    const { atlas, path } = anAtlas()
    for (const report of ['a', 'b']) atlas.saveReport(anAnnotatedReport(report), { path: report, sha256: aSha() })
    expect(query(path, 'SELECT * FROM v_shared_organisations')).toEqual([
      { ...bank, reports: 2, mentions: 2, recommendations: 2 },
    ])
  })

  it('also in a database that holds nothing', () => {
    const { path: empty } = anAtlas()
    for (const [view] of answers) expect(query(empty, `SELECT * FROM ${view}`), view).toEqual([])
  })
})
