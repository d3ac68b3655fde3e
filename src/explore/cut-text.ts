import type { Page, Span } from '../model/index.js'
import { overlap, pageAt } from '../text/index.js'
import type { Mark } from './mark.js'

/** A stretch of text under the same marks. */
export interface Segment extends Span {
  /** The outermost first. */
  readonly marks: readonly Mark[]
}

/** Whole lines beside which the same recommendations stand in the margins. */
export interface Row extends Span {
  readonly page: number
  readonly units: readonly Mark[]
  readonly segments: readonly Segment[]
}

/**
 * Cuts a text into rows and each row at the borders of the marks that lie in it. The segments follow each other and
 * cover the text; nested and overlapping marks are alike to it. Borders outside of the text, or within a pair of
 * surrogates, are moved to the nearest place where the text can be cut.
 */
export function cutText(text: string, pages: readonly Page[], marks: readonly Mark[]): Row[] {
  const placed = marks.map((mark) => snap(text, mark)).filter(({ start, end }) => start < end)
  return joinLines(linesOf(text, pages), placed.filter(isUnit)).map((row) => {
    const here = placed.filter((mark) => overlap(mark, row) > 0).sort(outermostFirst)
    return { ...row, segments: segmentsOf(row, here) }
  })
}

const isUnit = (mark: Mark): boolean => mark.sort === 'recommendation'
const outermostFirst = (a: Mark, b: Mark): number => b.end - b.start - (a.end - a.start) || a.index - b.index

/** A span may not end in the middle of a character: a page cannot hold half of one. */
function snap(text: string, mark: Mark): Mark {
  const move = (offset: number, step: -1 | 1) => {
    const at = Math.max(0, Math.min(Math.trunc(offset), text.length))
    return isWithinPair(text, at) ? at + step : at
  }
  return { ...mark, start: move(mark.start, -1), end: move(mark.end, 1) }
}

const isWithinPair = (text: string, at: number): boolean =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, at - 1), at + 1))

type Line = Pick<Row, 'start' | 'end' | 'page'>

/** Lines with their line ends. A page begins a new line even where the text does not. */
function linesOf(text: string, pages: readonly Page[]): Line[] {
  const ends = [...text.matchAll(/\n/g)].map(({ index }) => index + 1)
  const starts = pages.map(({ start }) => start).filter((start) => start < text.length && !isWithinPair(text, start))
  const cuts = [...new Set([0, ...ends, ...starts, text.length])].sort((a, b) => a - b)
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] as number
    return { start, end, page: pageAt(pages, start) }
  })
}

/** Joins lines that stand on one page beside the same units. */
function joinLines(lines: readonly Line[], units: readonly Mark[]): Omit<Row, 'segments'>[] {
  const rows: Omit<Row, 'segments'>[] = []
  for (const line of lines) {
    const beside = units.filter((unit) => overlap(unit, line) > 0).sort(outermostFirst)
    const last = rows.at(-1)
    const isSame = last && last.page === line.page && last.units.length === beside.length
    if (isSame && last.units.every((unit, index) => unit === beside[index])) {
      rows[rows.length - 1] = { ...last, end: line.end }
    } else rows.push({ ...line, units: beside })
  }
  return rows
}

function segmentsOf(row: Span, marks: readonly Mark[]): Segment[] {
  const borders = marks.flatMap(({ start, end }) => [start, end]).filter((at) => at > row.start && at < row.end)
  const cuts = [...new Set([row.start, ...borders, row.end])].sort((a, b) => a - b)
  return cuts.slice(1).map((end, index) => {
    const span = { start: cuts[index] as number, end }
    return { ...span, marks: marks.filter((mark) => overlap(mark, span) > 0) }
  })
}
