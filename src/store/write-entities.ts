import type { AnnotatedReport, Entity } from '../model/index.js'
import type { Connection } from './connection.js'
import { insertRows } from './insert-rows.js'
import { storableText } from './storable-text.js'

/**
 * Adds what a report knows of its entities to what is known already: names and identifiers are joined; where two
 * reports differ on the full name, the kind or an identifier, the one saved last is right, as it was made with the
 * latest lexicon.
 */
export function writeEntities(db: Connection, report: AnnotatedReport): void {
  const mentioned = new Set(report.mentions.map(({ entityId }) => entityId))
  const entities = report.entities.filter(({ id }) => mentioned.has(id))
  insertRows(
    db,
    'entities',
    entities.map(({ id, type, name, kind }) => ({ id, type, name, kind })),
    'ON CONFLICT (id) DO UPDATE SET type = excluded.type, name = excluded.name, kind = excluded.kind',
  )
  insertRows(
    db,
    'entity_names',
    entities.flatMap(({ id, name, names }) => [name, ...names].map((each) => ({ entity_id: id, name: each }))),
    'ON CONFLICT DO NOTHING',
  )
  insertRows(
    db,
    'entity_identifiers',
    entities.flatMap(({ id, identifiers }) =>
      Object.entries(identifiers).map(([scheme, identifier]) => ({ entity_id: id, scheme, identifier })),
    ),
    'ON CONFLICT (entity_id, scheme) DO UPDATE SET identifier = excluded.identifier',
  )
  copyIdentifiers(db, entities)
}

/** The JSON column is made from the table, so that the two cannot differ. */
function copyIdentifiers(db: Connection, entities: readonly Entity[]): void {
  const copy = db.prepare(`
    UPDATE entities SET identifiers = (
      SELECT json_group_object(scheme, identifier)
      FROM (SELECT scheme, identifier FROM entity_identifiers WHERE entity_id = @id ORDER BY scheme)
    ) WHERE id = @id`)
  for (const entity of entities) copy.run({ id: storableText(entity.id) })
}
