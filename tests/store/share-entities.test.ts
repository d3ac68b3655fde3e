import { describe, expect, it } from 'vitest'
import type { AnnotatedReport, Entity } from '../../src/model/index.js'
import { aMention, anAnnotatedReport, denmark, socialInsuranceBank } from '../support/an-annotated-report.js'
import { anAtlas, aSha, query } from '../support/an-atlas.js'

const file = { path: 'corpus/reports/sample.txt', sha256: aSha() }

describe('entities', () => {
  const bank = (changes: Partial<Entity>): Entity => ({ ...socialInsuranceBank, ...changes })
  const naming = (id: string, ...entities: Entity[]): AnnotatedReport =>
    anAnnotatedReport(id, {
      entities,
      recommendations: [],
      themes: [],
      mentions: entities.map((entity, index) =>
        aMention(id, ['Voorwoord', 'Aanbevelingen'][index] as string, { type: entity.type, entityId: entity.id }),
      ),
    })

  it('join the names and identifiers of all reports', () => {
    const { atlas, path } = anAtlas()
    atlas.saveReport(
      naming('a', bank({ names: ['Sociale Verzekeringsbank', 'SVB'], identifiers: { tooi: 'x' } })),
      file,
    )
    atlas.saveReport(naming('b', bank({ names: ['de bank'], identifiers: { wikidata: 'Q1', tooi: 'y' } })), file)
    expect(atlas.readAnnotations('a')?.entities).toEqual([
      bank({ names: ['Sociale Verzekeringsbank', 'SVB', 'de bank'], identifiers: { tooi: 'y', wikidata: 'Q1' } }),
    ])
    expect(query(path, 'SELECT scheme, identifier FROM entity_identifiers')).toEqual([
      { scheme: 'tooi', identifier: 'y' },
      { scheme: 'wikidata', identifier: 'Q1' },
    ])
    expect(query(path, 'SELECT identifiers FROM entities')).toEqual([{ identifiers: '{"tooi":"y","wikidata":"Q1"}' }])
  })

  it('stay while a report names them and go with the last', () => {
    const { atlas, path } = anAtlas()
    const names = () => query(path, 'SELECT id FROM entities ORDER BY id').map(({ id }) => id)
    atlas.saveReport(naming('a', denmark, socialInsuranceBank), file)
    atlas.saveReport(naming('b', denmark), file)
    atlas.saveReport(naming('a', socialInsuranceBank), file)
    expect(names()).toEqual(['country:DK', 'org:sociale-verzekeringsbank'])
    atlas.saveReport(naming('b'), file)
    expect(names()).toEqual(['org:sociale-verzekeringsbank'])
    atlas.removeReport('a')
    expect(names()).toEqual([])
    expect(query(path, 'SELECT * FROM entity_names')).toEqual([])
  })

  it('that no mention refers to are not written', () => {
    const { atlas, path } = anAtlas()
    atlas.saveReport({ ...naming('a'), entities: [denmark] }, file)
    expect(query(path, 'SELECT * FROM entities')).toEqual([])
  })
})
