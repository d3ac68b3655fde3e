import type { Atlas } from './atlas.js'
import { closeDatabase } from './close-database.js'
import type { Connection } from './connection.js'
import { explainError } from './explain-error.js'
import { findDamage } from './find-damage.js'
import { findByPath, findBySha, findReport, listReports, readText } from './find-reports.js'
import { openDatabase } from './open-database.js'
import { readAnnotations } from './read-annotations.js'
import { readClusters } from './read-clusters.js'
import { readDataDictionary } from './read-data-dictionary.js'
import { readLinks, readLinkUnits } from './read-link-units.js'
import { readLinksOf, readOverview } from './read-overview.js'
import { entitiesByReport, reportSummaries, sharedEntities, themeByReport } from './read-summaries.js'
import { readTable } from './read-table.js'
import { finishRun, recordFile, startRun } from './record-runs.js'
import { removeReport } from './remove-report.js'
import { findUnlinked, saveLinks } from './save-links.js'
import { saveReport } from './save-report.js'
import { saveThemes } from './save-themes.js'
import { searchRecommendations } from './search-recommendations.js'

export interface AtlasOptions {
  /** Only read, from a file that exists. False by default. */
  readonly readonly?: boolean
  /** What is written as `pipeline_version`. `unknown` by default. */
  readonly pipelineVersion?: string
  /** Milliseconds to wait while another program has the file locked. 5000 by default. */
  readonly busyTimeout?: number
  /** The clock, for `ingested_at`. The machine's by default. */
  readonly now?: () => Date
}

/**
 * Opens a database, making the file and the folders above it where needed, and brings an older one forward.
 *
 * @param path of the file, or `:memory:`
 * @throws {StoreError} when it cannot be opened or written, is no database, is another program's, was made by a newer
 *   version, or stays locked
 *
 * @example
 * const atlas = openAtlas('output/atlas.sqlite', { pipelineVersion: '0.1.0' })
 * atlas.saveThemes(themes)
 * atlas.saveReport(report, { path: 'corpus/reports/advies.pdf', sha256 })
 * atlas.close()
 */
export function openAtlas(path: string, options: AtlasOptions = {}): Atlas {
  const { readonly = false, pipelineVersion = 'unknown', busyTimeout = 5000, now = () => new Date() } = options
  const db = explained(path, 'opening', openDatabase)(path, { readonly, busyTimeout, now })

  const on = <Arguments extends unknown[], Result>(
    task: string,
    method: (db: Connection, ...rest: Arguments) => Result,
  ) => explained(path, task, (...rest: Arguments) => method(db, ...rest))

  return {
    saveThemes: on('saving the themes', saveThemes),
    saveReport: (report, file) =>
      explained(path, `saving report ${report.id}`, saveReport)(db, report, {
        ...file,
        pipelineVersion,
        ingestedAt: now().toISOString(),
      }),
    removeReport: on('removing a report', removeReport),
    findReport: on('reading', findReport),
    findByPath: on('reading', findByPath),
    findBySha: on('reading', findBySha),
    listReports: on('reading', listReports),
    readText: on('reading', readText),
    readAnnotations: on('reading', readAnnotations),
    reportSummaries: on('reading', reportSummaries),
    themeByReport: on('reading', themeByReport),
    sharedEntities: on('reading', sharedEntities),
    entitiesByReport: on('reading', entitiesByReport),
    searchRecommendations: on('searching', searchRecommendations),
    readOverview: on('reading', readOverview),
    readTable: on('reading', readTable),
    readLinksOf: on('reading', readLinksOf),
    readLinkUnits: on('reading', readLinkUnits),
    readClusters: on('reading', readClusters),
    readLinks: on('reading', readLinks),
    findUnlinked: () => explained(path, 'reading', findUnlinked)(db, pipelineVersion),
    saveLinks: (change) => explained(path, 'saving links', saveLinks)(db, change, pipelineVersion),
    startRun: (run) => explained(path, 'recording a run', startRun)(db, run, pipelineVersion),
    recordFile: on('recording a file', recordFile),
    finishRun: on('recording a run', finishRun),
    dataDictionary: on('reading', readDataDictionary),
    findDamage: on('checking', findDamage),
    close: on('closing', closeDatabase),
  }
}

/** The same function, whose SQLite errors say what to do. */
function explained<Arguments extends unknown[], Result>(
  path: string,
  task: string,
  method: (...rest: Arguments) => Result,
): (...rest: Arguments) => Result {
  return (...rest) => {
    try {
      return method(...rest)
    } catch (error) {
      throw explainError(error, path, task)
    }
  }
}
