import { findGutter, type Gutter } from './find-gutter.js'
import { formLines } from './form-lines.js'
import { orderCells } from './order-cells.js'
import { medianSize, type PageItem, type PageLine } from './page-item.js'

/** Columns within columns that are looked for: three or four columns are found by halves. */
const DEPTH = 3

/** Share of the median type size below which a line may be a note. */
const NOTE_SIZE = 0.9

/** Lines at the top or the bottom of a page that may be a running header or footer. */
const FURNITURE_LINES = 2

/** Room below a running header or above a footer, as a share of the usual distance between lines. */
const FURNITURE_ROOM = 1.7

/**
 * The lines of a page in the order of reading: down the columns one after the other, where lines across the gutter
 * (headings, notes at the foot) divide the page into parts that are read from top to bottom.
 * Never reads a table by its columns on purpose: `findGutter` and `orderCells` tell the two apart.
 */
export function orderPageItems(items: readonly PageItem[]): PageLine[] {
  const lines = formLines(items)
  const { head, body, foot } = setFurnitureApart(lines)
  return [...head, ...orderRegion(body, DEPTH), ...foot]
}

function orderRegion(lines: readonly PageLine[], depth: number): PageLine[] {
  const gutter = depth > 0 ? findGutter(lines) : undefined
  if (gutter === undefined) return [...lines]
  return divideBands(lines, gutter).flatMap((band) => {
    const left = side(band.lines, (item) => item.x < gutter.x)
    const right = side(band.lines, (item) => item.x >= gutter.x)
    const isOneLine = band.lines.length < 2
    if (band.isAcross || isOneLine || left.length === 0 || right.length === 0) return band.lines
    const columns = () => [...orderRegion(formLines(left), depth - 1), ...orderRegion(formLines(right), depth - 1)]
    return orderCells([...left, ...right], gutter.x) ?? columns()
  })
}

interface Band {
  readonly isAcross: boolean
  readonly lines: PageLine[]
}

/** Runs of lines that cross the gutter and of lines that keep clear of it, from top to bottom. */
function divideBands(lines: readonly PageLine[], gutter: Gutter): Band[] {
  const bodySize = medianSize(lines)
  const bands: Band[] = []
  for (const line of [...lines].reverse()) {
    const band = bands[0]
    const isAcross = gutter.isAcross(line) || (band?.isAcross === true && isShortNote(line, band.lines[0] as PageLine))
    if (band?.isAcross === isAcross) band.lines.unshift(line)
    else bands.unshift({ isAcross, lines: [line] })
  }
  return bands

  /** A note above one that crosses the gutter belongs with it, though it is too short to cross. */
  function isShortNote(line: PageLine, below: PageLine): boolean {
    const isNote = line.size < NOTE_SIZE * bodySize && Math.abs(line.size - below.size) < 0.5
    return isNote && line.items.every((item) => item.x < gutter.x)
  }
}

const side = (lines: readonly PageLine[], isOnIt: (item: PageItem) => boolean): PageItem[] =>
  lines.flatMap((line) => line.items.filter(isOnIt))

/** Sets lines apart that stand free at the top and the bottom, so that they do not end up between two columns. */
function setFurnitureApart(lines: readonly PageLine[]) {
  const room = FURNITURE_ROOM * usualDistance(lines)
  const isFree = (index: number) => (lines[index + 1] as PageLine).y - (lines[index] as PageLine).y > room
  const most = Math.min(FURNITURE_LINES, lines.length - 1)
  let head = 0
  let foot = lines.length
  for (let index = 0; index < most; index++) {
    if (isFree(index)) head = index + 1
    if (isFree(lines.length - 2 - index)) foot = lines.length - 1 - index
  }
  if (head >= foot) return { head: [], body: lines, foot: [] }
  return { head: lines.slice(0, head), body: lines.slice(head, foot), foot: lines.slice(foot) }
}

function usualDistance(lines: readonly PageLine[]): number {
  const distances = lines.slice(1).map((line, index) => line.y - (lines[index] as PageLine).y)
  return distances.sort((a, b) => a - b)[distances.length >> 1] ?? 0
}
