import { chooseId } from './choose-id.js'
import type { InputFile } from './find-files.js'
import { hashFile } from './hash-file.js'
import { InputError } from './input-error.js'
import type { KnownReport } from './known-report.js'
import type { ReportStore } from './report-store.js'

/** What is to be done with a file. */
export type Plan =
  | { readonly kind: 'process'; readonly id: string; readonly known: KnownReport | null; readonly sha256: string }
  | { readonly kind: 'unchanged'; readonly id: string; readonly sha256: string; readonly message: string | null }
  /** The same bytes as a file that comes before it in this run. */
  | { readonly kind: 'same'; readonly as: string; readonly sha256: string }
  | { readonly kind: 'failed'; readonly message: string }

interface PlannerOptions {
  readonly store: Pick<ReportStore, 'findReport' | 'findByPath' | 'findBySha'>
  readonly known: readonly KnownReport[]
  readonly version: string
  /** Read again what has not changed. */
  readonly force: boolean
}

/**
 * Makes the function that decides by a file's hash and path what is to be done with it, so that what is in the database
 * already is not read again. It remembers what it decided, since the files before this one may not be saved yet: ask it
 * for one file after another, in the order of the run.
 */
export function makePlanner({ store, known, version, force }: PlannerOptions): (file: InputFile) => Promise<Plan> {
  const pathBySha = new Map<string, string>()
  const pathById = new Map<string, string>()
  const knownBySha = new Map(known.map((report) => [report.sha256, report]))
  const reserved = new Set(known.map(({ id }) => id))

  return async (file) => {
    const hashed = await tryToHash(file.path)
    if (hashed instanceof InputError) return { kind: 'failed', message: hashed.message }
    const sha256 = hashed
    const same = pathBySha.get(sha256)
    if (same !== undefined) return { kind: 'same', as: same, sha256 }
    pathBySha.set(sha256, file.path)

    const byPath = store.findByPath(file.path)
    const stored = byPath?.sha256 === sha256 ? byPath : store.findBySha(sha256)
    if (stored && stored.pipelineVersion === version && !force) {
      const message = stored.sourcePath === file.path ? null : sameBytes(stored.sourcePath)
      return { kind: 'unchanged', id: stored.id, sha256, message }
    }
    const knownReport = knownBySha.get(sha256) ?? null
    const id = stored?.id ?? byPath?.id ?? newId(file, knownReport)
    pathById.set(id, file.path)
    return { kind: 'process', id, known: knownReport, sha256 }
  }

  function newId({ relativePath }: InputFile, knownReport: KnownReport | null): string {
    const knownId = knownReport?.id ?? null
    const isTaken = (id: string) =>
      pathById.has(id) || store.findReport(id) !== null || (reserved.has(id) && id !== knownId)
    return chooseId({ relativePath, knownId, isTaken })
  }
}

export const sameBytes = (path: string): string => `the same bytes as ${path}`

async function tryToHash(path: string): Promise<string | InputError> {
  try {
    return await hashFile(path)
  } catch (error) {
    if (error instanceof InputError) return error
    throw error
  }
}
