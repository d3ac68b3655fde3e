import type { Finding } from '../evaluate/index.js'
import type { Language } from '../model/index.js'
import { describeFindings } from './describe-findings.js'
import { evaluationWords } from './evaluation-words.js'
import type { PlaceLine } from './group-by-place.js'
import { makeLocator, type Source } from './make-locator.js'

/**
 * What went wrong in one report, each place with line:column, page and the words that stand there.
 *
 * @param findings of this report alone
 */
export function printFindings(findings: readonly Finding[], source: Source, language: Language): string {
  const lines = describeFindings(findings, makeLocator(source, language), language)
  return lines.length ? printPlaces(lines) : evaluationWords[language].allWell
}

export const printPlaces = (lines: readonly PlaceLine[]): string =>
  lines.map(({ where, what, excerpt }) => `${where}  ${what}\n    ${excerpt}`).join('\n')
