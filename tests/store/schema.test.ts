import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import type {
  AmountBound,
  AmountPeriod,
  Form,
  Language,
  MentionType,
  OrganisationKind,
  Role,
  Strength,
  Tier,
} from '../../src/model/index.js'
import { openAtlas } from '../../src/store/index.js'
import { migrate } from '../../src/store/migrate.js'
import { reservedWords } from '../support/reserved-words.js'

const dictionary = openAtlas(':memory:').dataDictionary()
const tables = dictionary.filter(({ type }) => type === 'table')
const views = dictionary.filter(({ type }) => type === 'view')

/** What the design promises to those who query the file. */
const contract: Record<string, string> = {
  reports:
    'id title publisher published_on language media_type source_path sha256 characters words pages pipeline_version ingested_at',
  report_texts: 'report_id text',
  pages: 'report_id number start_offset end_offset label confidence',
  report_metadata_origins: 'report_id field origin',
  sections: 'id report_id parent_id level label title start_offset end_offset',
  recommendations:
    'id report_id section_id parent_id ordinal tier role form label title text start_offset end_offset page issuer issuer_entity_id addressee addressee_entity_id deadline deadline_start_offset deadline_end_offset deadline_from deadline_to strength confidence repeats_id language',
  mentions:
    'id report_id recommendation_id type surface start_offset end_offset page entity_id value min_value max_value unit currency per period bound vat vague confidence',
  entities: 'id type name kind identifiers',
  entity_names: 'entity_id name',
  themes: 'id label_nl label_en description',
  recommendation_themes: 'recommendation_id theme_id rank score',
  evidence: 'subject_id kind detail weight',
  links: 'a_id b_id relation similarity',
  clusters: 'id label recommendations reports',
  cluster_members: 'cluster_id recommendation_id',
  runs: 'id started_at finished_at pipeline_version options',
  run_files: 'run_id path sha256 outcome report_id message milliseconds',
  recommendations_fts: 'text title stems',
}

const emptyDatabase = (): Database.Database => {
  const db = new Database(':memory:')
  migrate(db, () => new Date(0))
  return db
}

describe('the schema', () => {
  it.each(Object.entries(contract))('has the table %s with the columns of the contract', (name, columns) => {
    const table = tables.find((each) => each.name === name)
    expect(table?.columns.map((column) => column.name)).toEqual(expect.arrayContaining(columns.split(' ')))
  })

  it('has only STRICT tables', () => {
    const lax = emptyDatabase()
      .prepare("SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'")
      .all()
    expect(lax).toEqual([])
  })

  it('says of every table, column and view what it is', () => {
    const silent = [
      ...dictionary.filter(({ comment }) => comment === '').map(({ name }) => name),
      ...tables.flatMap(({ name, columns }) =>
        columns.filter(({ comment }) => comment === null).map((column) => `${name}.${column.name}`),
      ),
    ]
    expect(silent).toEqual([])
  })

  it('gives the data dictionary the comment of the right column', () => {
    const pages = tables.find(({ name }) => name === 'pages')
    expect(pages?.comment).toMatch(/^The spans of the text that stood on one page each\./)
    expect(pages?.columns).toContainEqual({
      name: 'end_offset',
      type: 'INTEGER',
      required: true,
      comment: 'Offset after the last character.',
    })
    const recommendations = tables.find(({ name }) => name === 'recommendations')
    expect(recommendations?.columns.find(({ name }) => name === 'addressee_entity_id')?.comment).toBe(
      'The organisation that the addressee is or whose office it is, null where not known.',
    )
    expect(views.find(({ name }) => name === 'v_commitments')?.comment).toBe(
      'What the authors of the reports themselves promise to do.',
    )
  })

  it('gives the data dictionary the comments of columns that a later step added', () => {
    const mentions = tables.find(({ name }) => name === 'mentions')
    expect(mentions?.columns.find(({ name }) => name === 'vat')?.comment).toBe(
      'Whether value added tax is in the sum: included or excluded; null where the text does not say.',
    )
    expect(mentions?.columns.find(({ name }) => name === 'vague')?.comment).toMatch(/^1 where the text gives/)
  })

  it('has no name that is reserved in SQLite or PostgreSQL', () => {
    const names = dictionary.flatMap(({ name, columns }) => [name, ...columns.map((column) => column.name)])
    expect(names.filter((name) => reservedWords.has(name.toUpperCase()))).toEqual([])
    expect(names.length).toBeGreaterThan(200)
  })

  it('has views whose names begin with v_', () => {
    expect(views.map(({ name }) => name)).toEqual([
      'v_alone',
      'v_amounts',
      'v_amounts_asked',
      'v_cluster_members',
      'v_clusters',
      'v_commitments',
      'v_country_by_report',
      'v_deadlines',
      'v_failed_files',
      'v_latest_run',
      'v_links',
      'v_organisation_by_report',
      'v_recommendations',
      'v_recommendations_by_addressee',
      'v_repeats',
      'v_report_summary',
      'v_shared_countries',
      'v_shared_organisations',
      'v_theme_by_report',
    ])
  })

  it('has an index for every column that refers to another table', () => {
    const unindexed = emptyDatabase()
      .prepare(`
        SELECT m.name || '.' || f."from" AS reference
        FROM sqlite_schema AS m JOIN pragma_foreign_key_list(m.name) AS f
        WHERE m.type = 'table' AND NOT EXISTS (
          SELECT 1 FROM pragma_index_list(m.name) AS i JOIN pragma_index_info(i.name) AS c
          WHERE c.seqno = 0 AND c.name = f."from")`)
      .pluck()
      .all()
    expect(unindexed).toEqual([])
  })
})

/** Typed so that a value added to the model without the schema fails here, or does not compile. */
const tiers: Record<Tier, true> = { formal: true, prose: true }
const roles: Record<Role, true> = { item: true, group: true, commitment: true }
const strengths: Record<Strength, true> = { must: true, should: true, could: true }
const languages: Record<Language, true> = { nl: true, en: true }
const forms: Record<Form, true> = {
  headed: true,
  bullet: true,
  lettered: true,
  boxed: true,
  heading: true,
  'lead-in': true,
  'speech-act': true,
  sentence: true,
  table: true,
}
const mentionTypes: Record<MentionType, true> = {
  organisation: true,
  country: true,
  money: true,
  percentage: true,
  quantity: true,
}
const bounds: Record<AmountBound, true> = { 'at-least': true, 'at-most': true, about: true, over: true, under: true }
const periods: Record<AmountPeriod, true> = {
  hour: true,
  day: true,
  week: true,
  month: true,
  quarter: true,
  year: true,
  structural: true,
  'one-off': true,
}
const kinds: Record<OrganisationKind, true> = {
  ministry: true,
  agency: true,
  'independent-body': true,
  'high-council': true,
  'advisory-council': true,
  'planning-bureau': true,
  inspectorate: true,
  court: true,
  parliament: true,
  committee: true,
  party: true,
  province: true,
  municipality: true,
  'water-authority': true,
  association: true,
  programme: true,
  network: true,
  university: true,
  hospital: true,
  company: true,
  foundation: true,
  international: true,
  foreign: true,
  other: true,
}

describe('the checks', () => {
  const db = emptyDatabase()
  db.exec(`INSERT INTO reports VALUES
    ('r', 1, NULL, NULL, NULL, 'nl', 'text/plain', 'r.txt', '${'0'.repeat(64)}', 0, 0, 0, '1', '2025')`)
  db.exec(`INSERT INTO recommendations (id, search_key, report_id, ordinal, tier, role, form, text, stems, start_offset,
    end_offset, page, strength, confidence, language)
    VALUES ('r/r0', 1, 'r', 1, 'prose', 'item', 'sentence', '', '', 0, 1, 1, 'must', 1, 'nl')`)
  db.exec(`INSERT INTO mentions (id, report_id, type, surface, start_offset, end_offset, page, vague, confidence)
    VALUES ('r/m0', 'r', 'money', '', 0, 1, 1, 0, 1)`)
  db.exec(`INSERT INTO entities (id, type, name, kind) VALUES ('org:x', 'organisation', 'X', 'other')`)

  const amountColumns: [column: string, values: string[]][] = [
    ['bound', Object.keys(bounds)],
    ['period', Object.keys(periods)],
    ['vat', ['included', 'excluded']],
  ]
  const enumerations: [table: string, column: string, values: string[]][] = [
    ['recommendations', 'tier', Object.keys(tiers)],
    ['recommendations', 'role', Object.keys(roles)],
    ['recommendations', 'form', Object.keys(forms)],
    ['recommendations', 'strength', Object.keys(strengths)],
    ['recommendations', 'language', Object.keys(languages)],
    ['reports', 'language', Object.keys(languages)],
    ['mentions', 'type', Object.keys(mentionTypes)],
    ['entities', 'kind', Object.keys(kinds)],
    ['reports', 'published_on', ['2024', '2024-06', '2024-06-18']],
    ['mentions', 'currency', ['EUR', 'GBP']],
  ]

  it.each(amountColumns)('mentions.%s takes every value of the model, of an amount', (column, values) => {
    db.exec("UPDATE mentions SET type = 'money'")
    const update = db.prepare(`UPDATE mentions SET ${column} = ?`)
    for (const value of [...values, null]) expect(() => update.run(value), String(value)).not.toThrow()
  })

  it.each(enumerations)('%s.%s takes every value of the model', (table, column, values) => {
    const update = db.prepare(`UPDATE ${table} SET ${column} = ?`)
    for (const value of values) expect(() => update.run(value), value).not.toThrow()
  })

  it.each([
    ['recommendations', 'tier', 'informal'],
    ['recommendations', 'role', 'items'],
    ['recommendations', 'form', 'poem'],
    ['recommendations', 'strength', 'may'],
    ['recommendations', 'language', 'de'],
    ['recommendations', 'confidence', 1.5],
    ['recommendations', 'end_offset', 0],
    ['recommendations', 'repeats_id', 'r/r0'],
    ['recommendations', 'ordinal', 0],
    ['recommendations', 'title_start_offset', 4],
    ['mentions', 'type', 'person'],
    ['mentions', 'vague', 2],
    ['mentions', 'currency', 'euro'],
    ['mentions', 'bound', 'more'],
    ['mentions', 'period', 'jaar'],
    ['mentions', 'vat', 'yes'],
    ['mentions', 'start_offset', -1],
    ['entities', 'kind', 'country'],
    ['entities', 'kind', 'club'],
    ['entities', 'id', 'country:NL'],
    ['entities', 'id', 'x'],
    ['entities', 'identifiers', '{'],
    ['reports', 'sha256', 'ABC'],
    ['reports', 'published_on', 'juni 2024'],
    ['reports', 'language', 'de'],
    ['reports', 'media_type', 'pdf'],
    ['reports', 'words', -1],
  ])('%s.%s refuses %s', (table, column, value) => {
    db.exec("UPDATE mentions SET type = 'money'")
    expect(() => db.prepare(`UPDATE ${table} SET ${column} = ?`).run(value)).toThrow(/CHECK/)
  })

  it('gives no bound, period or tax to a name', () => {
    db.exec("UPDATE mentions SET type = 'organisation'")
    for (const change of ["bound = 'about'", "period = 'year'", "vat = 'included'"])
      expect(() => db.exec(`UPDATE mentions SET ${change}`), change).toThrow(/CHECK/)
  })

  it('gives no entity to an amount', () => {
    db.exec("UPDATE mentions SET type = 'money'")
    expect(() => db.exec("UPDATE mentions SET entity_id = 'org:x'")).toThrow(/CHECK/)
  })
})
