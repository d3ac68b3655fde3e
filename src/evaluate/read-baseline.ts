import { z } from 'zod'
import { type Baseline, baselineVersion } from './baseline.js'
import { baselineSchema } from './baseline-schema.js'
import { GoldError } from './gold-error.js'
import { asGoldError, type GoldProblem } from './gold-problem.js'
import { parseForm } from './parse-form.js'

/**
 * Reads a baseline and checks it in itself; whether it is about the same gold is for `checkBaselineAgainst`.
 *
 * @param name the file's name, for messages
 * @throws {GoldError} when it is no JSON, of another version, does not have the form or names a report twice
 */
export function readBaseline(json: string, name: string): Baseline {
  // Before the form: that of another version is another one, and what is wrong with it says nothing.
  const versioned = parseForm(json, anyVersion, 'baseline')
  if ('data' in versioned && versioned.data.version !== baselineVersion) {
    throw otherVersion(name, versioned.data.version)
  }
  const parsed = parseForm(json, baselineSchema, 'baseline')
  if ('problems' in parsed) throw asGoldError(parsed.problems[0] as GoldProblem, name)
  refuseTwice(parsed.data, name)
  return parsed.data
}

const anyVersion = z.looseObject({ version: z.unknown().optional() })

function otherVersion(file: string, version: unknown): GoldError {
  return new GoldError({
    file,
    place: 'version',
    expected: `${baselineVersion}`,
    found: JSON.stringify(version) ?? 'nothing',
    remedy: 'move it away and write it anew with --update-baseline, with all reports here',
  })
}

function refuseTwice({ reports }: Baseline, file: string): void {
  const ids = reports.map(({ report }) => report)
  const twice = ids.find((id, index) => ids.indexOf(id) < index)
  if (twice === undefined) return
  throw new GoldError({
    file,
    place: `report ${twice}`,
    expected: 'each report once',
    found: 'it a second time',
    remedy: 'keep one, or write the file anew with --update-baseline',
  })
}
