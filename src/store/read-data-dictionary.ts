import type { DataDictionaryEntry } from './atlas.js'
import type { Connection } from './connection.js'

interface SchemaObject {
  readonly name: string
  readonly type: 'table' | 'view'
  readonly sql: string
}

/** Tables and views with the comments in the statements that made them; not what SQLite keeps for itself. */
export function readDataDictionary(db: Connection): DataDictionaryEntry[] {
  const objects = db
    .prepare(`
      SELECT s.name, s.type, s.sql FROM sqlite_schema AS s JOIN pragma_table_list AS l ON l.name = s.name
      WHERE l.schema = 'main' AND l.type IN ('table', 'virtual', 'view') AND s.name NOT LIKE 'sqlite~_%' ESCAPE '~'
      ORDER BY s.type, s.name`)
    .all() as SchemaObject[]
  return objects.map((object) => describe(db, object))
}

function describe(db: Connection, { name, type, sql }: SchemaObject): DataDictionaryEntry {
  const comments = readComments(sql)
  const columns = db
    .prepare('SELECT name, type, "notnull" = 1 AS required FROM pragma_table_xinfo(?) WHERE hidden = 0 ORDER BY cid')
    .all(name) as { name: string; type: string; required: number }[]
  return {
    name,
    type,
    comment: comments.object,
    columns: columns.map((column) => ({
      ...column,
      required: column.required === 1,
      comment: (type === 'table' && comments.columns.get(column.name)) || null,
    })),
  }
}

/**
 * The first comment is the object's; any other that has its lines to itself belongs to the word on the line below it.
 * Of a column that was added later the comment stands behind the name.
 */
function readComments(sql: string): { object: string; columns: Map<string, string> } {
  const [object, ...made] = [...sql.matchAll(/((?:^ *--.*\n)+) *(\w*)/gm)].map(
    ([, comment = '', word = '']) => [word, plain(comment)] as const,
  )
  const added = [...sql.matchAll(/(\w+) +(--.*\n(?: *--.*\n)*)/g)].map(
    ([, word = '', comment = '']) => [word, plain(comment)] as const,
  )
  return { object: object?.[1] ?? '', columns: new Map([...made, ...added]) }
}

const plain = (comment: string): string =>
  comment
    .replace(/^ *-- ?/gm, '')
    .trim()
    .replaceAll('\n', ' ')
