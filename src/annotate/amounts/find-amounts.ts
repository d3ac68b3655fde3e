import type { AmountWords } from '../../lexicon/index.js'
import type { Block, SegmentedReport, Span } from '../../model/index.js'
import { overlap } from '../../text/index.js'
import type { Candidate } from '../candidate.js'
import { type AmountContext, sentencesOf } from './amount-context.js'
import { type AmountToken, amountTokenPattern, tokeniseAmounts } from './amount-token.js'
import { findColumnAmounts } from './find-column-amounts.js'
import { findElidedQuantities } from './find-elided-quantities.js'
import { findNumberLookAlikes } from './find-number-look-alikes.js'
import { findTables } from './find-tables.js'
import { type AmountReading, readAmount } from './read-amount.js'
import { mayBeNumber } from './read-number.js'
import { readSharedAmount } from './read-shared-amount.js'

/** Kinds of blocks that hold no amounts of the report's own. */
const silent = new Set<Block['kind']>(['furniture', 'contents'])

/**
 * Sums of money, percentages and quantities, by their places in the reading view, in order. Each block is read by the
 * conventions of its own language. Never marks dates, document numbers, labels, ordinals or the article "een".
 */
export function findAmounts(report: SegmentedReport, words: AmountWords): readonly Candidate[] {
  const { text } = report.view
  const pattern = amountTokenPattern(words.currencies)
  const read = (block: Block) => contextOf(block, text, words, pattern)
  const inWords = report.blocks
    .filter((block) => !silent.has(block.kind) && block.view.end > block.view.start)
    .flatMap((block) => findInBlock(read(block)))
  const inColumns = findTables(report).flatMap((table) => findColumnAmounts(table, readOnce(read)))
  return inColumns.length > 0 ? withColumns(inWords, inColumns) : inWords
}

/** Keeps the contexts of one table only: those of a whole report would fill the memory. */
function readOnce(read: (block: Block) => AmountContext): (block: Block) => AmountContext {
  const known = new Map<Block, AmountContext>()
  return (block) => {
    const context = known.get(block) ?? read(block)
    known.set(block, context)
    return context
  }
}

function contextOf(block: Block, text: string, words: AmountWords, pattern: RegExp): AmountContext {
  const numbers = words.numbers[block.language]
  return {
    text,
    tokens: tokeniseAmounts(text, block.view, pattern, lookAlikes(text, block.view, numbers)),
    numbers,
    things: words.things[block.language],
    currencies: words.currencies,
    sentenceAt: sentencesOf(text, block),
  }
}

/** An amount that stands in a cell with its own words goes before what the head of the column says. */
function withColumns(inWords: readonly Candidate[], inColumns: readonly Candidate[]): readonly Candidate[] {
  const alone = inColumns.filter(({ view }) => inWords.every((found) => overlap(found.view, view) === 0))
  return [...inWords, ...alone].sort((a, b) => a.view.start - b.view.start)
}

function lookAlikes(text: string, view: Span, numbers: AmountContext['numbers']): readonly Span[] {
  return findNumberLookAlikes(text.slice(view.start, view.end), numbers).map(({ start, end }) => ({
    start: start + view.start,
    end: end + view.start,
  }))
}

function findInBlock(context: AmountContext): readonly Candidate[] {
  const found: Candidate[] = []
  const bare: AmountReading[] = []
  for (let at = 0; at < context.tokens.length; ) {
    const reading = mayBegin(context, at) ? readAmount(context, at) : null
    const shared = reading && !reading.candidate ? readSharedAmount(context, reading) : null
    if (shared) found.push(...shared.candidates)
    else if (reading?.candidate) found.push(reading.candidate)
    else if (reading) bare.push(reading)
    at = shared?.end ?? reading?.end ?? at + 1
  }
  if (bare.length > 0) found.push(...findElidedQuantities(context, bare, found))
  return found.sort((a, b) => a.view.start - b.view.start)
}

/** Whether a token can begin an amount at all: almost no word can. */
function mayBegin({ tokens, currencies, numbers }: AmountContext, at: number): boolean {
  const token = tokens[at] as AmountToken
  return token.kind !== 'word' || currencies.bySign.has(token.text) || mayBeNumber(token, numbers)
}
