import type { Span } from '../../model/index.js'
import type { Candidate } from '../candidate.js'
import type { AmountContext } from './amount-context.js'
import type { AmountToken } from './amount-token.js'
import { matchPhrase } from './match-phrase.js'
import { nameUnit } from './name-unit.js'
import { readCurrencyAfter, readCurrencySign } from './read-currency.js'

/** What the numbers below a head of a table are. */
export interface ColumnUnit extends Pick<Candidate, 'unit' | 'currency' | 'per' | 'period' | 'vat'> {
  readonly type: 'money' | 'percentage' | 'quantity'
  /** Power of ten of each number: 3 below "x € 1.000". */
  readonly exponent: number
  /** The words that say so. */
  readonly detail: string
}

/** "1", "1.000", "1 000 000", "000": the number by which a column is multiplied. */
const multiplier = /^(?:1|1?(?:[.,' \u00a0]?000)+)$/

/** The unit that the words of a head, or of a bracket, give; null where they give none or hold a number of their own. */
export function readColumnUnit(context: AmountContext, span: Span): ColumnUnit | null {
  const tokens = context.tokens.filter(({ start, end }) => start >= span.start && end <= span.end)
  const detail = context.text.slice(span.start, span.end).trim()
  const own = { ...context, tokens }
  if (tokens.some((token) => token.kind === 'digits' && !isYearLike(token) && !multiplier.test(token.text))) return null
  const base = { ...noteIn(own), detail, unit: null, currency: null, exponent: 0 }
  const money = readMoneyUnit(own)
  if (money) return { ...base, type: 'money', ...money }
  const points = tokens.some((_, at) => matchPhrase(tokens, at, own.numbers.points) !== null)
  if (points) return { ...base, type: 'percentage', unit: own.numbers.pointName }
  if (tokens.some(({ folded }) => /^(?:%|procent|percentage|percent)$/.test(folded)))
    return { ...base, type: 'percentage' }
  const unit = readCounted(own)
  return unit === null ? null : { ...base, type: 'quantity', unit }
}

const isYearLike = ({ text }: AmountToken): boolean => /^(?:19|20)\d\d$/.test(text)

function readMoneyUnit(context: AmountContext): Pick<ColumnUnit, 'currency' | 'exponent'> | null {
  const { tokens } = context
  for (let at = 0; at < tokens.length; at++) {
    const found = readCurrencySign(context, at) ?? readCurrencyAfter(context, at)
    if (found) return { currency: found.currency, exponent: found.exponent + scaleOf(context) }
  }
  return null
}

/** "x € 1.000", "in miljoenen euro's", "€ mln", "£m", "£'000" */
function scaleOf({ tokens, numbers }: AmountContext): number {
  const word = tokens.find(({ folded }) => exponentOf(folded) !== undefined)
  const digits = tokens.find(({ kind, text }) => kind === 'digits' && multiplier.test(text))
  return (word ? (exponentOf(word.folded) as number) : 0) + (digits?.text.match(/0/g)?.length ?? 0)

  function exponentOf(word: string): number | undefined {
    return numbers.scales.get(word) ?? numbers.vague.get(word) ?? numbers.shortScales.get(word)
  }
}

/** "Aantal leerlingen", "Fte": nothing but what is counted, perhaps with a word for the count. */
function readCounted({ tokens, numbers, things }: AmountContext): string | null {
  const words = tokens.filter((token) => token.kind === 'word')
  const folded = words.map((token) => token.folded).join(' ')
  const cue = numbers.countCues.find((each) => folded.startsWith(`${each} `))
  const phrase = cue ? folded.slice(cue.length + 1) : folded
  const thing = things.byForm.get(phrase)
  if (!thing || thing.goesWith === 'one' || thing.isTime || things.onlyMany.has(thing.plural)) return null
  return nameUnit(thing, phrase)
}

/** What the head says besides: "per leerling", "structureel", "excl. btw". */
function noteIn({ tokens, numbers }: AmountContext): Pick<ColumnUnit, 'per' | 'period' | 'vat'> {
  const at = tokens.findIndex(({ folded }) => numbers.per.has(folded) && folded !== '/')
  const noun = at < 0 || numbers.notPer.has(tokens[at + 1]?.folded ?? '') ? undefined : tokens[at + 1]
  const per = noun?.kind === 'word' ? noun.folded : null
  const recurring = tokens.find(({ folded }) => numbers.recurrence.has(folded))
  const tax = numbers.vat.find(({ words }) => tokens.some((_, from) => matchPhrase(tokens, from, [words]) !== null))
  return {
    per,
    period: numbers.recurrence.get(recurring?.folded ?? '') ?? numbers.periodOf.get(per ?? '') ?? null,
    vat: tax?.meaning ?? null,
  }
}
