import { InputError } from '../pipeline/index.js'
import { type Atlas, openAtlas, type ReportSummary } from '../store/index.js'
import { type Comparison, compareStored } from './compare-stored.js'
import { comparisonRows } from './comparison-rows.js'
import { oneLine } from './one-line.js'
import { printComparison } from './print-comparison.js'
import { printRows, type RowFormat } from './print-rows.js'
import type { ExitCode, Terminal } from './terminal.js'

interface CompareArguments extends RowFormat {
  readonly db: string
}

/** Sets reports beside each other: their themes, what they share, what only one says, who must act, what it may cost. */
export function compare(
  terminal: Terminal,
  ids: readonly string[],
  { db, json, ...format }: CompareArguments,
): ExitCode {
  const atlas = openAtlas(db, { readonly: true })
  try {
    const comparison: Comparison = compareStored(atlas, chooseReports(terminal, atlas, ids, db), terminal.language)
    if (format.csv || format.markdown) printRows(terminal, comparisonRows(comparison), '', format)
    else terminal.print(json ? JSON.stringify(comparison, null, 2) : printComparison(comparison, terminal.messages))
    return 0
  } finally {
    atlas.close()
  }
}

function chooseReports(
  { messages }: Terminal,
  atlas: Atlas,
  ids: readonly string[],
  db: string,
): readonly ReportSummary[] {
  const all = atlas.reportSummaries()
  if (all.length === 0) throw new InputError(messages.noReports(db))
  const unknown = ids.find((id) => !all.some(({ reportId }) => reportId === id))
  if (unknown !== undefined) {
    const known = all.map(({ reportId }) => reportId).join(', ')
    throw new InputError(oneLine(messages.unknownReport(unknown, db, known)))
  }
  return ids.length ? all.filter(({ reportId }) => ids.includes(reportId)) : all
}
