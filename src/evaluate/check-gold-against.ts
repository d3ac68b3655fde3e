import type { Gold } from './gold.js'
import { GoldError } from './gold-error.js'

interface Target {
  /** Canonical text of the report. */
  readonly text: string
  /** SHA-256 of the bytes of its file, in hexadecimal. */
  readonly sha256: string
}

/**
 * Checks that gold was made for this very report: for another text its offsets would score at random.
 *
 * @throws {GoldError} when an offset, the hash or the length says otherwise
 */
export function checkGoldAgainst(gold: Gold, { text, sha256 }: Target): void {
  const remedy = 'take the file that the gold was made for, or annotate this one anew'
  const complain = (place: string, expected: string, found: string, message: string) => {
    throw new GoldError({ file: gold.report, place, expected, found, remedy }, `${message}; ${remedy}`)
  }
  const last = Math.max(0, ...[...gold.recommendations, ...gold.mentions].map(({ end }) => end))
  if (last > text.length) {
    const message = `offset ${last} is past the end of ${gold.report} (${text.length}): the gold was made for another text`
    complain('offsets', `offsets up to ${text.length}`, `${last}`, message)
  }
  if (gold.sha256 !== sha256) {
    const message = `the file of ${gold.report} has SHA-256 ${sha256}, the gold was made for ${gold.sha256}`
    complain('sha256', gold.sha256, sha256, message)
  }
  if (gold.length !== text.length) {
    const message = `the text of ${gold.report} has ${text.length} characters, the gold was made for ${gold.length}: the same file was read in another way`
    complain('length', `${gold.length}`, `${text.length}`, message)
  }
}
