import type { MarkedLine } from './mark-footnotes.js'
import { type PageItem, type PageLine, rightEdge } from './page-item.js'
import type { Area } from './walk-paths.js'

/** Points that words may stand out of their box. */
const PLAY = 2

/** Letters and lines of the shortest text that is set in a box; less is a heading on a coloured ground, or a drawing. */
const LEAST_LETTERS = 60
const LEAST_LINES = 2

/** Share of the page's words from which a ground is that of the page. */
const MOST = 0.7

/** Points of ground to the left of the words of a box; a marker's colour has none. */
const PADDING = 2

/**
 * The lines of a page in the order of reading, with the text of each box kept together, where it stands between the
 * lines around it or behind the page's text where it stands beside them. A ground that is no box (of a table's row, of
 * marked words, of half a page) changes nothing.
 *
 * @param order puts items in the order of reading
 */
export function setBoxes(
  items: readonly PageItem[],
  areas: readonly Area[],
  order: (items: readonly PageItem[]) => PageLine[],
): MarkedLine[] {
  let rest = items
  const boxes: { area: Area; lines: PageLine[] }[] = []
  for (const area of areas) {
    const inside = rest.filter((item) => isInside(item, area))
    const lines = isBox(inside, rest, area, items) ? order(inside) : []
    if (lines.length < LEAST_LINES) continue
    boxes.push({ area, lines })
    rest = rest.filter((item) => !inside.includes(item))
  }
  const set: MarkedLine[] = order(rest)
  for (const [at, { area, lines }] of boxes.entries()) {
    set.splice(placeOf(area, set), 0, ...lines.map((line) => ({ ...line, box: at + 1 })))
  }
  return set
}

const isInside = (item: PageItem, { left, right, top, bottom }: Area): boolean =>
  item.x >= left - PLAY && rightEdge(item) <= right + PLAY && item.y > top && item.y <= bottom + PLAY

function isBox(inside: readonly PageItem[], rest: readonly PageItem[], area: Area, all: readonly PageItem[]): boolean {
  const letters = lettersOf(inside)
  if (letters < LEAST_LETTERS || letters > MOST * lettersOf(all)) return false
  if (inside.some(({ rowEnd }) => rowEnd !== undefined)) return false
  if (Math.min(...inside.map(({ x }) => x)) < area.left + PADDING) return false
  return !rest.some((item) => !inside.includes(item) && reachesInto(item, area))
}

const lettersOf = (items: readonly PageItem[]): number =>
  items.reduce((sum, { text }) => sum + text.replace(/[^\p{L}]/gu, '').length, 0)

/** Whether words stand partly in the area. */
const reachesInto = (item: PageItem, { left, right, top, bottom }: Area): boolean =>
  item.y > top && item.y <= bottom && item.x < right - PLAY && rightEdge(item) > left + PLAY

/** Behind the last line above the box that stands over it, else before the first one below it, else at the end. */
function placeOf({ left, right, top }: Area, lines: readonly MarkedLine[]): number {
  const isOver = ({ items }: PageLine) =>
    items.some((item) => Math.min(rightEdge(item), right) - Math.max(item.x, left) > PLAY)
  const above = lines.findLastIndex((line) => line.y < top && isOver(line))
  if (above >= 0) return above + 1
  const below = lines.findIndex((line) => line.y > top && isOver(line))
  return below >= 0 ? below : lines.length
}
