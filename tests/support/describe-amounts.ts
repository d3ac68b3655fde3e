import { findAmounts } from '../../src/annotate/amounts/find-amounts.js'
import type { Candidate } from '../../src/annotate/candidate.js'
import { loadAmountWords } from '../../src/lexicon/index.js'
import type { Language, Span } from '../../src/model/index.js'
import { aReport } from './a-report.js'

/** Each amount of a text as "words = value unit per what (bound, period, VAT)". A line with a tab is a row of a table. */
export function describeAmounts(text: string, language: Language): string[] {
  const report = aReport(text, {}, language)
  const blocks = report.blocks.map((block) => (hasTab(text, block) ? { ...block, kind: 'table-row' as const } : block))
  return findAmounts({ ...report, blocks }, loadAmountWords()).map((found) => {
    const surface = text.slice(found.view.start, found.view.end)
    const notes = [found.bound, found.period, found.vat && `VAT ${found.vat}`].filter((note) => note !== null)
    const rest = [
      valueIn(found),
      unitOf(found),
      found.per && `per ${found.per}`,
      notes.length && `(${notes.join(', ')})`,
    ]
    return `${surface} = ${rest.filter(Boolean).join(' ')}`
  })
}

const hasTab = (text: string, { start, end }: Span): boolean => text.slice(start, end).includes('\t')

function valueIn({ vague, value, minValue, maxValue }: Candidate): string {
  if (vague) return `>=${minValue}`
  return value === null ? `${minValue}..${maxValue}` : String(value)
}

const unitOf = ({ type, unit, currency }: Candidate): string | null =>
  type === 'percentage' ? (unit ?? '%') : (currency ?? unit)
