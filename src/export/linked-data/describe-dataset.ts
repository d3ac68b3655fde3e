import type { Entity } from '../../model/index.js'
import type { LinkedDataset } from './dataset.js'
import { describeEntity } from './describe-entity.js'
import { describeReport, type FindByName } from './describe-report.js'
import { describeThemes } from './describe-themes.js'
import { makeIris } from './make-iris.js'
import { describe, type Statement } from './statement.js'
import { iri } from './values.js'
import { adv, describeVocabulary } from './vocabulary.js'

/** All that is known, as RDF: the words first, then what reports share, then report by report. */
export function* describeDataset(dataset: LinkedDataset, base: string): Generator<Statement> {
  const { reports, entities, themes, links } = dataset
  const iris = makeIris(base)
  const findByName = indexNames(entities)
  yield* describeVocabulary()
  yield* describeThemes(themes)
  for (const entity of entities) yield* describeEntity(entity, iris)
  for (const report of reports) yield* describeReport(report, findByName, iris)
  for (const { aId, bId, relation } of links)
    yield* describe(iris.recommendation(aId), [[adv(relation), iri(iris.recommendation(bId))]])
}

function indexNames(entities: readonly Entity[]): FindByName {
  const byName = new Map<string, ReadonlySet<string>>()
  for (const { id, type, name, names } of entities) {
    if (type !== 'organisation') continue
    for (const each of [name, ...names]) byName.set(each, new Set([...(byName.get(each) ?? []), id]))
  }
  return (name) => {
    const ids = [...(byName.get(name) ?? [])]
    return ids.length === 1 ? (ids[0] as string) : null
  }
}
