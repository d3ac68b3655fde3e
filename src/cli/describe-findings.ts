import type { Finding, Place } from '../evaluate/index.js'
import type { Language } from '../model/index.js'
import { evaluationWords } from './evaluation-words.js'
import { groupByPlace, type PlaceLine } from './group-by-place.js'
import type { Locator } from './make-locator.js'
import { oneLine } from './one-line.js'

/**
 * What went wrong in one report, a place below each other in order of reading: misses, false alarms and what was
 * wrongly said. Hits are left out.
 *
 * @param findings of this report alone
 */
export function describeFindings(findings: readonly Finding[], locator: Locator, language: Language): PlaceLine[] {
  const failures = findings.filter(({ outcome }) => outcome !== 'hit' && outcome !== 'right')
  return groupByPlace(failures, placeOf, locator, (finding) => describe(finding, language))
}

const placeOf = (finding: Finding): Place => (finding.outcome === 'false alarm' ? finding.predicted : finding.gold)

function describe(finding: Finding, language: Language): string {
  const words = evaluationWords[language]
  const kind = words.kinds[finding.kind]
  if (finding.outcome === 'miss') return `${words.miss}: ${kind}${withValue(finding.gold)}`
  if (finding.outcome === 'false alarm') return `${words.falseAlarm}: ${kind}${withValue(finding.predicted)}`
  const [expected, found] = [finding.gold, finding.predicted].map(({ value }) => oneLine(value ?? words.nothing))
  return `${words.wrong}: ${kind} = ${found} (${words.expected}: ${expected})`
}

const withValue = ({ value }: Place): string => (value ? ` = ${oneLine(value)}` : '')
