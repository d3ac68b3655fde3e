import { findContradictions } from './find-contradictions.js'
import type { Gold } from './gold.js'
import { asGoldError, type GoldProblem } from './gold-problem.js'
import { parseGold } from './parse-gold.js'

/**
 * Reads a gold file and checks it in itself; whether it fits a report is for `checkGoldAgainst`.
 *
 * @param name the file's name, for messages
 * @param themeIds the themes of the taxonomy
 * @throws {GoldError} when it is no JSON, does not have the form or contradicts itself: the first thing that is wrong
 */
export function readGold(json: string, name: string, themeIds: readonly string[]): Gold {
  const parsed = parseGold(json)
  if ('problems' in parsed) throw asGoldError(parsed.problems[0] as GoldProblem, name)
  const [contradiction] = findContradictions(parsed.gold, themeIds)
  if (contradiction) throw asGoldError(contradiction, name)
  return parsed.gold
}
