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

/** A comment, with the word before it and the word below it. */
const commented = /(?:(\w+)\s*?\n)?((?:^ *--.*\n)+) *(\w*)/gm
/** Types of columns: below a comment one of them shows that the column's name stands before it, as in an added column. */
const columnType = /^(?:TEXT|INTEGER|REAL)$/

/** The first comment is the object's; any other belongs to the word on the line below it, or to the column it stands in. */
function readComments(sql: string): { object: string; columns: Map<string, string> } {
  const [object, ...columns] = [...sql.matchAll(commented)].map(([, before = '', comment = '', word = '']) => ({
    comment: comment
      .replace(/^ *-- ?/gm, '')
      .trim()
      .replaceAll('\n', ' '),
    word: columnType.test(word) ? before : word,
  }))
  return { object: object?.comment ?? '', columns: new Map(columns.map(({ word, comment }) => [word, comment])) }
}
