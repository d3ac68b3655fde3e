import type { Finding, FoundKind } from '../evaluate/index.js'
import type { Language } from '../model/index.js'
import type { Evaluation, Scored } from './evaluation.js'
import { evaluationWords } from './evaluation-words.js'
import { type Locator, makeLocator } from './make-locator.js'
import { oneLine } from './one-line.js'

/** Each unit of the gold once: the same kind at another criterion would list it again. */
const kinds = [
  'formal-item@0.5',
  'group@0.5',
  'prose@0.5',
  'commitment@0.5',
  'organisation@exact',
  'country@exact',
  'money@exact',
  'percentage@exact',
  'quantity@exact',
  'theme',
] as const satisfies readonly FoundKind[]

interface Suite {
  readonly name: string
  /** XML of the test cases. */
  readonly cases: readonly string[]
  readonly failures: number
  readonly errors: number
  readonly skipped: number
}

/**
 * The evaluation as JUnit XML, which any CI shows: a suite a report, a test case a unit of the gold, a failing one a
 * false alarm. A report that is not here is a skipped test case, one that could not be scored an error.
 */
export function printJunit({ scored, absent, failures }: Evaluation, language: Language): string {
  const words = evaluationWords[language]
  const suites = [
    ...scored.map((report) => suiteOf(report, language)),
    ...absent.map(({ report, reason }) => lone(report, { skipped: 1 }, `<skipped${attributes({ message: reason })}/>`)),
    ...failures.map(({ report, message }) =>
      lone(report, { errors: 1 }, `<error${attributes({ type: words.failed, message })}/>`),
    ),
  ]
  const sum = (key: 'failures' | 'errors' | 'skipped') => suites.reduce((total, suite) => total + suite[key], 0)
  const tests = suites.reduce((total, { cases }) => total + cases.length, 0)
  const totals = { failures: sum('failures'), errors: sum('errors'), skipped: sum('skipped') }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: 'adviesatlas', tests, ...totals })}>`,
    ...suites.map(printSuite),
    '</testsuites>',
  ].join('\n')
}

function printSuite({ name, cases, ...counts }: Suite): string {
  const head = `  <testsuite${attributes({ name, tests: cases.length, ...counts })}>`
  return [head, ...cases.map((each) => `    ${each}`), '  </testsuite>'].join('\n')
}

function suiteOf({ gold, scores, prediction, pages }: Scored, language: Language): Suite {
  const locator = makeLocator({ text: prediction.source.text, pages }, language)
  const mine = scores.findings.filter(({ kind }) => (kinds as readonly string[]).includes(kind))
  return {
    name: gold.report,
    cases: mine.map((finding) => printCase(finding, locator, language)),
    failures: mine.filter(({ outcome }) => outcome !== 'hit').length,
    errors: 0,
    skipped: 0,
  }
}

function printCase(finding: Finding, locator: Locator, language: Language): string {
  const words = evaluationWords[language]
  const place = finding.outcome === 'false alarm' ? finding.predicted : finding.gold
  // A stop divides packages for most readers: the criterion would become one.
  const classname = `${finding.report}.${finding.kind.split('@')[0]}`
  const unit = finding.outcome === 'false alarm' ? `${place.start}-${place.end}` : place.id
  const name = `${unit}${place.value ? ` ${place.value}` : ''} (${locator.where(place)})`
  const head = `<testcase${attributes({ classname, name })}`
  if (finding.outcome === 'hit') return `${head}/>`
  const message = `${finding.outcome === 'miss' ? words.miss : words.falseAlarm}: ${words.kinds[finding.kind]}`
  return `${head}><failure${attributes({ type: finding.outcome, message })}>${escapeXml(locator.excerpt(place))}</failure></testcase>`
}

function lone(report: string, counts: Partial<Suite>, inner: string): Suite {
  const head = `<testcase${attributes({ classname: report, name: report })}>`
  return { name: report, cases: [`${head}${inner}</testcase>`], failures: 0, errors: 0, skipped: 0, ...counts }
}

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(oneLine(String(value)))}"`)
    .join('')

/** Also leaves out what XML 1.0 forbids even when it is escaped: control characters, lone surrogates, U+FFFE and U+FFFF. */
const escapeXml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
