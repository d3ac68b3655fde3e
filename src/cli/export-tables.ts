import { basename, join } from 'node:path'
import { datasetteMetadata, formatTable, type TableFormat } from '../export/index.js'
import { openAtlas } from '../store/index.js'
import { printable } from './one-line.js'
import { queryWords } from './query-words.js'
import type { ExitCode, Terminal } from './terminal.js'
import { writeOutputs } from './write-outputs.js'

interface ExportArguments {
  readonly db: string
  /** Folder to write in. */
  readonly to: string
  readonly format: TableFormat
  /** One table, a row a recommendation, in place of all tables. */
  readonly flat?: boolean
  readonly force?: boolean
}

/** Search keeps its words for itself, and texts are in `report_texts`. */
const isForPeople = (name: string): boolean => !name.startsWith('recommendations_fts') && name !== 'migrations'

/** Writes the database as files that other programs read: one a table, or one flat one, and metadata for Datasette. */
export function exportTables(terminal: Terminal, { db, to, format, flat, force = false }: ExportArguments): ExitCode {
  const atlas = openAtlas(db, { readonly: true })
  try {
    const entries = atlas.dataDictionary().filter(({ name }) => isForPeople(name))
    const chosen = entries.filter(({ name, type }) => (flat ? name === 'v_recommendations' : type === 'table'))
    const tables = chosen.map(({ name, columns }) => ({
      path: join(to, `${flat ? 'recommendations' : name}.${format}`),
      text: formatTable(
        columns.map((column) => column.name),
        atlas.readTable(name),
        format,
      ),
    }))
    const database = basename(db).replace(/\.[^.]*$/, '')
    const metadata = { path: join(to, 'datasette-metadata.json'), text: datasetteMetadata(database, entries) }
    writeOutputs(terminal, [...tables, metadata], force)
    terminal.say(queryWords[terminal.language].exported(tables.length, printable(to)))
    return 0
  } finally {
    atlas.close()
  }
}
