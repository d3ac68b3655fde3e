import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Baseline, type BaselineReport, formatBaseline, readBaseline, updateBaseline } from '../evaluate/index.js'
import { InputError } from '../pipeline/index.js'

/** The name of the baseline among the gold files. */
export const baselineName = 'baseline.json'

/** Where the baseline of a gold folder stands. */
export const baselineIn = (goldFolder: string): string => join(goldFolder, baselineName)

/**
 * @throws {InputError} when it cannot be read
 * @throws {GoldError} when it cannot be used
 */
export function openBaseline(path: string): Baseline {
  try {
    return readBaseline(readFileSync(path, 'utf8'), path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    throw new InputError(`${path}: the baseline cannot be read (${code}); write one with --update-baseline`)
  }
}

/** Puts what was scored in the baseline; gives it as it was written. */
export function saveBaseline(path: string, reports: readonly BaselineReport[], known: readonly string[]): Baseline {
  const before = existsSync(path) ? openBaseline(path) : null
  const today = new Date().toISOString().slice(0, 'yyyy-mm-dd'.length)
  const baseline = updateBaseline(before, { reports, known, today })
  writeFileSync(path, formatBaseline(baseline))
  return baseline
}
