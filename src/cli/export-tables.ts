import { basename, join } from 'node:path'
import { datasetteMetadata, formatTable, type Table, writeParquet, writeWorkbook } from '../export/index.js'
import { type Atlas, type DataDictionaryEntry, openAtlas } from '../store/index.js'
import type { TableExportFormat } from './export-formats.js'
import { printable } from './one-line.js'
import { queryWords } from './query-words.js'
import type { ExitCode, Terminal } from './terminal.js'
import { writeOutputs } from './write-outputs.js'

interface ExportArguments {
  readonly db: string
  /** Folder to write in. */
  readonly to: string
  readonly format: TableExportFormat
  /** One table, a row a recommendation, in place of all tables. */
  readonly flat?: boolean
  readonly force?: boolean
}

interface File {
  readonly path: string
  readonly text: string | Uint8Array | (() => Iterable<string>)
}

/** Search keeps its words for itself, and texts are in `report_texts`. */
const isForPeople = (name: string): boolean => !name.startsWith('recommendations_fts') && name !== 'migrations'

/** Writes the database as files that other programs read: tables, one a file or all in a workbook, or one flat one. */
export async function exportTables(terminal: Terminal, options: ExportArguments): Promise<ExitCode> {
  const { db, to, flat, force = false } = options
  const words = queryWords[terminal.language]
  const atlas = openAtlas(db, { readonly: true })
  try {
    const entries = atlas.dataDictionary().filter(({ name }) => isForPeople(name))
    const chosen = entries.filter(({ name, type }) => (flat ? name === 'v_recommendations' : type === 'table'))
    const tables = chosen.map((entry) => tableOf(atlas, entry, flat ? 'recommendations' : entry.name))
    writeOutputs(terminal, await filesOf(terminal, tables, entries, options), force, '--to')
    terminal.say(words.exported(tables.length, printable(to)))
    return 0
  } finally {
    atlas.close()
  }
}

/** Its rows are read each time they are asked for, so that one table at a time is in memory. */
const tableOf = (atlas: Atlas, { name, columns }: DataDictionaryEntry, as: string): Table => ({
  name: as,
  columns,
  get rows() {
    return atlas.readTable(name)
  },
})

/** For writers that go through the rows more than once. */
const readWhole = (table: Table): Table => ({ ...table })

async function filesOf(
  terminal: Terminal,
  tables: readonly Table[],
  entries: readonly DataDictionaryEntry[],
  { db, to, format, flat }: ExportArguments,
): Promise<File[]> {
  const database = basename(db).replace(/\.[^.]*$/, '')
  if (format === 'excel') {
    const { workbook, cuts } = await writeWorkbook(tables.map(readWhole))
    const { cut } = queryWords[terminal.language]
    for (const { table, column, cells } of cuts) terminal.say(printable(cut(`${table}.${column}`, cells)))
    return [{ path: join(to, `${flat ? 'recommendations' : database}.xlsx`), text: workbook }]
  }
  if (format === 'parquet') {
    const path = ({ name }: Table) => join(to, `${name}.parquet`)
    return Promise.all(tables.map(async (table) => ({ path: path(table), text: await writeParquet(readWhole(table)) })))
  }
  const metadata = { path: join(to, 'datasette-metadata.json'), text: datasetteMetadata(database, entries) }
  return [
    ...tables.map((table) => ({ path: join(to, `${table.name}.${format}`), text: () => formatTable(table, format) })),
    metadata,
  ]
}
