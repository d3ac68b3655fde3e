import { InputError } from '../pipeline/index.js'
import { type Atlas, openAtlas } from '../store/index.js'
import { compareDatabases, type DatabaseComparison } from './compare-databases.js'
import { changeRows, reportRows, shortChangeRows, summaryRows } from './diff-rows.js'
import { diffWords } from './diff-words.js'
import { asCode } from './markdown.js'
import { oneLine } from './one-line.js'
import { printRows, type RowFormat } from './print-rows.js'
import type { ExitCode, Terminal } from './terminal.js'

interface DiffArguments extends RowFormat {
  readonly report?: string
  readonly failOnChange?: boolean
}

/** One of the two databases, as the head of the output tells it. */
interface Side {
  readonly path: string
  readonly reports: number
  readonly pipeline_versions: readonly string[]
}

/** Shows what two databases say differently about the same reports. Changes neither. */
export function diff(terminal: Terminal, before: string, after: string, options: DiffArguments): ExitCode {
  const earlier = openAtlas(before, { readonly: true })
  try {
    const later = openAtlas(after, { readonly: true })
    try {
      const comparison = choose(terminal, compareDatabases(earlier, later), options.report)
      show(terminal, comparison, [sideOf(before, earlier), sideOf(after, later)], options)
      return options.failOnChange && comparison.changes.length > 0 ? 1 : 0
    } finally {
      later.close()
    }
  } finally {
    earlier.close()
  }
}

function sideOf(path: string, atlas: Atlas): Side {
  const reports = atlas.listReports()
  const versions = [...new Set(reports.map(({ pipelineVersion }) => pipelineVersion))].sort()
  return { path, reports: reports.length, pipeline_versions: versions }
}

function choose({ language }: Terminal, comparison: DatabaseComparison, id: string | undefined): DatabaseComparison {
  if (id === undefined) return comparison
  const reports = comparison.reports.filter(({ reportId, beforeId }) => reportId === id || beforeId === id)
  if (reports.length === 0) {
    const known = comparison.reports.map(({ reportId }) => reportId)
    throw new InputError(oneLine(diffWords[language].noSuchReport(id, known)))
  }
  const isChosen = (reportId: string) => reports.some((report) => report.reportId === reportId)
  return { reports, changes: comparison.changes.filter(({ reportIds }) => reportIds.some(isChosen)) }
}

function show(
  terminal: Terminal,
  comparison: DatabaseComparison,
  [before, after]: readonly [Side, Side],
  { json, csv, markdown }: RowFormat,
): void {
  const words = diffWords[terminal.language]
  if (json) {
    terminal.print(
      JSON.stringify({ before, after, reports: reportRows(comparison), changes: changeRows(comparison) }, null, 2),
    )
    return
  }
  if (csv) {
    printRows(terminal, changeRows(comparison), '', { csv })
    return
  }
  const format = markdown ? { markdown } : {}
  const head = (name: string, { path, reports, pipeline_versions }: Side) => {
    const place = markdown ? asCode(path) : oneLine(path)
    return `${markdown ? '- ' : ''}${name}: ${words.database(place, reports, pipeline_versions.map(oneLine))}`
  }
  terminal.print(`${head(words.before, before)}\n${head(words.after, after)}\n`)
  printRows(terminal, summaryRows(comparison), words.same, format)
  terminal.print('')
  printRows(terminal, shortChangeRows(comparison), words.same, format)
}
