import { type OverviewName, type OverviewRow, openAtlas } from '../store/index.js'
import { printRows, type RowFormat } from './print-rows.js'
import { queryWords } from './query-words.js'
import type { ExitCode, Terminal } from './terminal.js'

interface OverviewArguments extends RowFormat {
  readonly db: string
}

/** Columns for programs, which would make a table too wide to read. */
const isForPrograms = (column: string): boolean => column.endsWith('_origin')

/** Prints a table of what the database holds. */
export function overview(terminal: Terminal, name: OverviewName, { db, ...format }: OverviewArguments): ExitCode {
  const atlas = openAtlas(db, { readonly: true })
  try {
    const rows = atlas.readOverview(name)
    const shown = format.json || format.csv ? rows : rows.map(withoutColumns)
    printRows(terminal, shown, queryWords[terminal.language].nothingFound, format)
    return 0
  } finally {
    atlas.close()
  }
}

const withoutColumns = (row: OverviewRow): OverviewRow =>
  Object.fromEntries(Object.entries(row).filter(([column]) => !isForPrograms(column)))
