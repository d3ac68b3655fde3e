import { type OverviewName, openAtlas } from '../store/index.js'
import { printRows, type RowFormat } from './print-rows.js'
import { queryWords } from './query-words.js'
import type { ExitCode, Terminal } from './terminal.js'

interface OverviewArguments extends RowFormat {
  readonly db: string
}

/** Prints a table of what the database holds. */
export function overview(terminal: Terminal, name: OverviewName, { db, ...format }: OverviewArguments): ExitCode {
  const atlas = openAtlas(db, { readonly: true })
  try {
    printRows(terminal, atlas.readOverview(name), queryWords[terminal.language].nothingFound, format)
    return 0
  } finally {
    atlas.close()
  }
}
