import { pageAt } from '../text/index.js'
import type { EvaluatedReport, Kind } from './evaluated-report.js'
import type { EvaluationOptions } from './evaluation-options.js'
import { exploreWords, type Term, type Words } from './explore-words.js'
import { isMainKind } from './is-main-kind.js'
import { listFindings } from './list-findings.js'
import type { Mark } from './mark.js'
import { signOf } from './render-text.js'

/** What gold and program both say in the same words, so that a difference is one. */
const compared: ReadonlySet<Term> = new Set([
  'what',
  'label',
  'title',
  'issuer',
  'addressee',
  'deadline',
  'themes',
  'name',
  'value',
])

/**
 * What the page's script reads, as plain JSON. Numbers stand for names wherever there are thousands: a mark is
 * `[report, side, sort, start, end, page, sign, details, evidence]`, a detail `[term, value]`.
 */
export function evaluationData(
  reports: readonly EvaluatedReport[],
  marks: readonly (readonly Mark[])[],
  kinds: readonly Kind[],
  options: EvaluationOptions,
) {
  const words = exploreWords[options.language]
  const terms = Object.keys(words.terms) as Term[]
  return {
    words: scriptWords(words),
    terms: terms.map((term) => ({ name: words.terms[term], compared: compared.has(term) })),
    kinds: kinds.map((kind) => ({ id: kind, name: options.kindNames[kind] ?? kind, main: isMainKind(kind) })),
    reports: reports.map(({ gold }) => gold.report),
    marks: marks.flatMap((list, report) =>
      list.map((mark) => markRow(mark, report, pageAt(reports[report]?.pages ?? [], mark.start), terms)),
    ),
    findings: reports.map(({ scores }, report) =>
      listFindings(scores.findings, marks[report] ?? [], kinds, options.themeNames),
    ),
  }
}

const markRow = (mark: Mark, report: number, page: number, terms: readonly Term[]) => [
  report,
  mark.side === 'gold' ? 0 : 1,
  mark.sort === 'recommendation' ? 0 : 1,
  mark.start,
  mark.end,
  page,
  signOf(mark),
  mark.details.map(([term, value]) => [terms.indexOf(term), value]),
  mark.evidence,
]

const scriptWords = (words: Words) => ({
  outcomes: [words.outcomes.hit, words.outcomes.miss, words.outcomes.alarm, words.outcomes.wrong],
  none: words.none,
  nothing: words.nothing,
  expected: words.expected,
  got: words.got,
  page: words.pageNumber,
  line: words.line,
  gold: words.goldSays,
  program: words.programSays,
  overlapping: words.overlapping,
  evidence: words.evidence,
  place: words.terms.place,
  hint: words.detailsHint,
})
