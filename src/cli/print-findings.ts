import type { Finding, Place } from '../evaluate/index.js'
import type { Language, Page } from '../model/index.js'
import { pageAt } from '../text/index.js'
import { evaluationWords } from './evaluation-words.js'
import { lineIndex } from './line-index.js'

interface Source {
  readonly text: string
  readonly pages: readonly Page[]
}

/** Characters of the text to show: two lines on a usual terminal. */
const excerptLength = 160

/**
 * What went wrong in one report, a place below each other in order of reading: misses, false alarms and what was
 * wrongly said, each with line:column, page and the words that stand there. Hits are left out.
 *
 * @param findings of this report alone
 */
export function printFindings(findings: readonly Finding[], { text, pages }: Source, language: Language): string {
  const lineAndColumn = lineIndex(text)
  const entries = [...byPlace(findings)].map(([, group]) => {
    const place = placeOf(group[0] as Finding)
    const { line, column } = lineAndColumn(place.start)
    const where = `${line}:${column} ${evaluationWords[language].page} ${pageAt(pages, place.start)}`
    const what = group.map((finding) => describe(finding, language)).join('; ')
    return `${where}  ${what}\n    ${excerpt(text, place)}`
  })
  return entries.length ? entries.join('\n') : evaluationWords[language].allWell
}

/** One place is scored in several kinds: what is said of it stands together. */
function byPlace(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>()
  const failures = findings.filter(({ outcome }) => outcome !== 'hit' && outcome !== 'right')
  for (const finding of failures.sort((a, b) => placeOf(a).start - placeOf(b).start)) {
    const { start, end } = placeOf(finding)
    const key = `${start}-${end}`
    groups.set(key, [...(groups.get(key) ?? []), finding])
  }
  return groups
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

function excerpt(text: string, { start, end }: Place): string {
  // White space shrinks, so a little more than is shown is read.
  const words = [...oneLine(text.slice(start, Math.min(end, start + 2 * excerptLength)))]
  return words.length > excerptLength ? `${words.slice(0, excerptLength - 1).join('')}…` : words.join('')
}

/** On one line and without control characters, which a report could use to steer the terminal. */
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim()
