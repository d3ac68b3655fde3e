import { constants, copyFileSync, existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { hashFile } from './hash-file.js'
import type { KnownReport } from './known-report.js'

/** How a known report stands: in its place, just taken there, not here, or in its place with other bytes. */
export interface CorpusEntry {
  readonly report: KnownReport
  readonly state: 'here' | 'taken' | 'absent' | 'wrong'
  /** Where its file stands, or should. */
  readonly path: string
  /** The file whose bytes are wrong, and their hash. */
  readonly wrong: { readonly path: string; readonly sha256: string } | null
}

/**
 * Looks for every known report, and takes those that are not in the corpus folder from another one.
 *
 * @param takeFrom a folder that holds known reports under the names of the manifest
 * @throws {InputError} when a file cannot be read
 */
export async function checkCorpus(
  corpus: string,
  known: readonly KnownReport[],
  takeFrom: string | null,
): Promise<readonly CorpusEntry[]> {
  const entries: CorpusEntry[] = []
  for (const report of known) entries.push(await checkReport(report, join(corpus, report.file), takeFrom))
  return entries
}

async function checkReport(report: KnownReport, path: string, takeFrom: string | null): Promise<CorpusEntry> {
  if (existsSync(path)) return compare(report, path, path, 'here')
  const offered = takeFrom === null ? null : join(takeFrom, report.file.slice(report.file.lastIndexOf('/') + 1))
  if (offered === null || !existsSync(offered)) return { report, state: 'absent', path, wrong: null }
  const entry = await compare(report, path, offered, 'taken')
  if (entry.state === 'taken') {
    mkdirSync(dirname(path), { recursive: true })
    copyFileSync(offered, path, constants.COPYFILE_EXCL)
  }
  return entry
}

async function compare(
  report: KnownReport,
  path: string,
  found: string,
  state: 'here' | 'taken',
): Promise<CorpusEntry> {
  const sha256 = await hashFile(found)
  if (sha256 === report.sha256) return { report, state, path, wrong: null }
  return { report, state: 'wrong', path, wrong: { path: found, sha256 } }
}
