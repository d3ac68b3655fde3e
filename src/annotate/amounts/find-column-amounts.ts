import type { Block, Span } from '../../model/index.js'
import type { Candidate } from '../candidate.js'
import type { AmountContext } from './amount-context.js'
import type { AmountToken } from './amount-token.js'
import type { Table, TableRow } from './find-tables.js'
import { makeAmount } from './make-amount.js'
import { type ColumnUnit, readColumnUnit } from './read-column-unit.js'
import type { Measure } from './read-measure.js'
import { readMeasure } from './read-measure.js'
import { readRange, valueOfMeasure } from './read-range.js'

/** What may stand in a cell beside its number: signs of a deficit, brackets, marks of a note. */
const beside = /^[-−–+/()*]$/
/** Words in brackets, or the rest of a caption from the words on that announce a unit. */
const bracketed = /\(([^()]+)\)/g
const announced =
  /(?:^|[\s,;:(–-])((?:bedragen|bedrag|amounts?|figures)\b.*|[x×*] ?[€£$].*|in (?:€|£|\$|euro|mln|mld|miljoenen|duizenden|millions|thousands|£).*)$/iu

/**
 * Numbers in the cells of a table whose head, caption or first cell says what they are ("x € 1.000", "Aandeel (%)",
 * "Fte"). Never the first column, a column of years or numbers of items, or a cell with words of its own.
 */
export function findColumnAmounts(
  { caption, rows }: Table,
  contextOf: (block: Block) => AmountContext,
): readonly Candidate[] {
  const first = rows.findIndex((row) => isData(row, contextOf(row.block)))
  if (first < 0) return []
  const heads = rows.slice(0, first)
  const ofCaption = caption ? unitOfCaption(contextOf(caption), caption.view) : null
  const corner = heads.map((row) => unitAt(row, 0, contextOf)).find((unit) => unit !== null) ?? null
  const general = corner ?? ofCaption
  return rows.slice(first).flatMap((row) => {
    const context = contextOf(row.block)
    const ofRow = unitOfRow(row, context)
    return row.cells.flatMap((cell, column) => {
      if (column === 0 || isLabelColumn(heads, row, column, contextOf)) return []
      const own =
        heads.map((head) => unitOfHead(head, row, column, contextOf)).findLast((unit) => unit !== null) ?? null
      const unit = ofRow ?? own ?? general
      return unit ? readCell(context, cell, unit, unit === general) : []
    })
  })
}

/** A row in which a number stands that is no year, after the first cell. */
const isData = (row: TableRow, context: AmountContext): boolean =>
  row.cells.slice(1).some((cell) => {
    const number = numberIn(context, cell)
    return number !== null && !number.number.isYearLike
  })

const unitAt = (row: TableRow, column: number, contextOf: (block: Block) => AmountContext): ColumnUnit | null => {
  const cell = row.cells[column]
  return cell ? readColumnUnit(contextOf(row.block), cell) : null
}

/** The head over a cell; where a row has more or fewer cells than the head it is not known which. */
const unitOfHead = (head: TableRow, row: TableRow, column: number, contextOf: (block: Block) => AmountContext) =>
  head.cells.length === row.cells.length ? unitAt(head, column, contextOf) : null

function isLabelColumn(
  heads: readonly TableRow[],
  row: TableRow,
  column: number,
  contextOf: (block: Block) => AmountContext,
): boolean {
  return heads.some((head) => {
    const cell = head.cells[column]
    const { text, numbers } = contextOf(head.block)
    const words = cell ? text.slice(cell.start, cell.end).trim().toLowerCase() : ''
    return head.cells.length === row.cells.length && numbers.labelColumns.has(words)
  })
}

/** "Personeel (fte)": a row whose first cell gives a unit in brackets. */
function unitOfRow({ cells }: TableRow, context: AmountContext): ColumnUnit | null {
  const label = cells[0] as Span
  return (
    bracketsIn(context.text, label)
      .map((span) => readColumnUnit(context, span))
      .findLast((unit) => unit !== null) ?? null
  )
}

function unitOfCaption(context: AmountContext, view: Span): ColumnUnit | null {
  const words = context.text.slice(view.start, view.end)
  const rest = announced.exec(words)
  const tail = rest ? [{ start: view.start + words.length - (rest[1] as string).length, end: view.end }] : []
  const units = [...bracketsIn(context.text, view), ...tail].map((span) => readColumnUnit(context, span))
  return units.find((unit) => unit !== null && unit.type !== 'quantity') ?? null
}

const bracketsIn = (text: string, { start, end }: Span): Span[] =>
  [...text.slice(start, end).matchAll(bracketed)].map((match) => ({
    start: start + match.index + 1,
    end: start + match.index + match[0].length - 1,
  }))

/** The number that a cell is, with nothing beside it but signs; null for any other cell. */
function numberIn(context: AmountContext, cell: Span): Measure | null {
  const at = context.tokens.findIndex(({ start, kind }) => start >= cell.start && kind === 'digits')
  const token = context.tokens[at]
  if (!token || token.start >= cell.end || token.isMasked) return null
  const measure = readMeasure(context, at, true)
  return measure && isAlone(context, cell, measure.start, endOf(context, measure)) ? measure : null
}

const endOf = (context: AmountContext, measure: Measure): number => readRange(context, measure)?.high.end ?? measure.end

function isAlone({ tokens }: AmountContext, cell: Span, start: number, end: number): boolean {
  const isIn = (token: AmountToken | undefined) => token && token.start >= cell.start && token.end <= cell.end
  for (let at = start - 1; isIn(tokens[at]); at--) if (!beside.test((tokens[at] as AmountToken).text)) return false
  for (let at = end; isIn(tokens[at]); at++) if (!beside.test((tokens[at] as AmountToken).text)) return false
  return true
}

function readCell(context: AmountContext, cell: Span, unit: ColumnUnit, isGeneral: boolean): Candidate[] {
  const measure = numberIn(context, cell)
  if (!measure || measure.currency || measure.isPercent || (isGeneral && measure.number.isYearLike)) return []
  const { tokens, text } = context
  const range = readRange(context, measure)
  const view = {
    start: (tokens[measure.start] as AmountToken).start,
    end: (tokens[endOf(context, measure) - 1] as AmountToken).end,
  }
  const isNegative = /(?:^|[(\s])[-−–]\s?$|^\s*\(/.test(text.slice(cell.start, view.start))
  const inUnit = (each: Measure) => valueOfMeasure(withUnit(each, unit, isNegative))
  const values = range ? { minValue: inUnit(range.low), maxValue: inUnit(range.high) } : { value: inUnit(measure) }
  const { type, detail, exponent: _, ...rest } = unit
  return [makeAmount(type, view, { ...values, ...rest }, 0.8, { kind: 'amount/table-column', detail, weight: 0.8 })]
}

function withUnit(measure: Measure, { currency, exponent }: ColumnUnit, isNegative: boolean): Measure {
  const { number } = measure
  const sign = isNegative ? '-' : ''
  const mantissas = { mantissa: sign + number.mantissa, sumMantissa: sign + number.sumMantissa }
  return { ...measure, currency, number: { ...number, ...mantissas, exponent: number.exponent + exponent } }
}
