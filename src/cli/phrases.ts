import { findKeyPhrases } from '../compare/index.js'
import type { LinkUnit } from '../model/index.js'
import { InputError } from '../pipeline/index.js'
import { type Atlas, openAtlas } from '../store/index.js'
import { printRows, type RowFormat } from './print-rows.js'
import { queryWords } from './query-words.js'
import type { ExitCode, Terminal } from './terminal.js'

interface PhrasesArguments extends RowFormat {
  readonly db: string
  readonly report?: string
  readonly theme?: string
  readonly cluster?: string
  readonly limit: number
}

/** Prints the terms that mark a report, a theme or a cluster among all recommendations. */
export function phrases(terminal: Terminal, { db, limit, ...options }: PhrasesArguments): ExitCode {
  const { nothingFound, nothingChosen } = queryWords[terminal.language]
  const { report, theme, cluster } = options
  if (report === undefined && theme === undefined && cluster === undefined) throw new InputError(nothingChosen)
  const atlas = openAtlas(db, { readonly: true })
  try {
    const all = atlas.readLinkUnits()
    const isChosen = choose(atlas, options)
    const rows = findKeyPhrases(all.filter(isChosen), all, limit).map((row) => ({ ...row }))
    printRows(terminal, rows, nothingFound, options)
    return 0
  } finally {
    atlas.close()
  }
}

function choose(atlas: Atlas, { report, theme, cluster }: Pick<PhrasesArguments, 'report' | 'theme' | 'cluster'>) {
  const members = new Set(atlas.readClusters().find(({ id }) => id === cluster)?.memberIds)
  return ({ id, reportId, themeIds }: LinkUnit): boolean =>
    (report === undefined || reportId === report) &&
    (theme === undefined || themeIds[0] === theme) &&
    (cluster === undefined || members.has(id))
}
