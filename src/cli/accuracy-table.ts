import {
  type Baseline,
  type BaselineMeasures,
  type FoundKind,
  type Interval,
  measureBaseline,
} from '../evaluate/index.js'
import { InputError } from '../pipeline/index.js'
import { evaluationWords } from './evaluation-words.js'
import { formatInterval, formatRatio } from './format-ratio.js'
import { asCode, markdownTable } from './markdown.js'

/** Documentation is English, whatever the language of the screens. */
const language = 'en'

/** What the documentation shows of each split. */
const kinds = [
  'formal-item@0.5',
  'formal-item@exact',
  'group@0.5',
  'prose@0.5',
  'commitment@0.5',
  'recommendation@0.5',
  'recommendation@exact',
  'organisation@exact',
  'distinct-organisation',
  'country@exact',
  'money@exact',
  'percentage@exact',
  'quantity@exact',
  'theme',
] as const satisfies readonly FoundKind[]

const head = ['', 'precision', 'recall', 'F1']

/** The accuracy that a baseline vouches for, as Markdown. The same baseline always gives the same text. */
export function printAccuracyTable(baseline: Baseline): string {
  const parts = measureBaseline(baseline).map(printSplit)
  return [`Measured on ${baseline.date}. ${explanation}`, ...parts].join('\n\n')
}

const explanation = [
  'After the comma stands how well spans must agree: `0.5` is half of their characters, `exact` all.',
  'In brackets is the 95% bootstrap interval, over whole reports where there are five or more, else over findings, which is narrower than the truth.',
  'An interval without width says that nothing went wrong here, not that nothing can.',
].join(' ')

function printSplit({ split, reports, found }: BaselineMeasures): string {
  const words = evaluationWords[language]
  const rows = kinds.map((kind) => {
    const row = found.find((each) => each.kind === kind)
    const cell = (key: 'precision' | 'recall' | 'f1') =>
      row ? withInterval(row[key], row.intervals[key]) : withInterval(null, null)
    return [words.kinds[kind], cell('precision'), cell('recall'), cell('f1')]
  })
  return `${words.splits[split]}: ${reports.map(asCode).join(', ')}.\n\n${markdownTable(head, rows)}`
}

const withInterval = (ratio: number | null, interval: Interval | null): string =>
  ratio === null
    ? formatRatio(null, language)
    : `${formatRatio(ratio, language)} (${formatInterval(interval, language)})`

const begin = '<!-- accuracy:begin -->'
const end = '<!-- accuracy:end -->'

/**
 * A document with the table between its markers; the rest stays as it is.
 *
 * @param name the document's file name, for messages
 * @throws {InputError} when it does not have both markers once, in order
 */
export function placeAccuracyTable(document: string, name: string, baseline: Baseline): string {
  const [before, rest, ...more] = document.split(begin)
  const [, after, ...others] = (rest ?? '').split(end)
  if (after === undefined || more.length > 0 || others.length > 0) {
    throw new InputError(
      `${name}: expected "${begin}" and after it "${end}", each once, found otherwise; put them where the table belongs`,
    )
  }
  return `${before}${begin}\n\n${printAccuracyTable(baseline)}\n\n${end}${after}`
}
