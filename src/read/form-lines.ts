import { type PageItem, type PageLine, rightEdge } from './page-item.js'

/** Distance between baselines, as a share of the smaller type size, within which two items stand on one line. */
const SAME_BASELINE = 0.35

/** How far a raised or lowered small sign may be from the baseline, as a share of the larger type size. */
const RAISED = 0.6

/** Share of the larger type size below which an item may be a raised sign. */
const SMALL = 0.8

/** Longest raised sign in UTF-16 units: a note's number, an ordinal's ending. */
const SIGN_LENGTH = 5

/** Room or overlap between a sign and its words, as a share of the larger type size; the number before a note stands off. */
const TOUCHING = 1.5

/** Puts items on lines by their baselines, from top to bottom, each from left to right. Knows nothing of columns. */
export function formLines(items: readonly PageItem[]): PageLine[] {
  // The larger first, so that a raised sign finds the line it belongs to.
  const bySize = [...items].sort((a, b) => b.size - a.size || a.index - b.index)
  const lines: PageItem[][] = []
  const near = new Map<number, PageItem[][]>()
  for (const item of bySize) {
    const line = lineOf(item)
    if (line) line.push(item)
    else lines.push(register([item], item.y))
  }
  return lines.map(toLine).sort((a, b) => a.y - b.y || (a.items[0] as PageItem).x - (b.items[0] as PageItem).x)

  /** The line within reach that an item stands on. Lines are kept by tens of points, so that a full page costs no square. */
  function lineOf(item: PageItem): PageItem[] | undefined {
    const place = Math.floor(item.y / 10)
    for (const key of [place, place - 1, place + 1]) {
      const line = near.get(key)?.find((line) => line.some((other) => isOnLineOf(item, other)))
      if (line) return line
    }
    return undefined
  }

  function register(line: PageItem[], y: number): PageItem[] {
    const key = Math.floor(y / 10)
    const kept = near.get(key)
    if (kept) kept.push(line)
    else near.set(key, [line])
    return line
  }
}

function isOnLineOf(item: PageItem, other: PageItem): boolean {
  const distance = Math.abs(item.y - other.y)
  if (distance <= SAME_BASELINE * Math.min(item.size, other.size)) return true
  const size = Math.max(item.size, other.size)
  const isRaised = item.size < SMALL * other.size && distance <= RAISED * size && item.text.trim().length <= SIGN_LENGTH
  const room = Math.max(item.x - rightEdge(other), other.x - rightEdge(item))
  return isRaised && Math.abs(room) <= TOUCHING * size
}

function toLine(items: PageItem[]): PageLine {
  const main = mainItem(items)
  return { items: items.sort((a, b) => a.x - b.x), y: main.y, size: main.size }
}

/** The first item of the size that most characters have. */
function mainItem(items: readonly PageItem[]): PageItem {
  const [one] = items as [PageItem]
  if (items.every(({ size }) => size === one.size)) return one
  const characters = new Map<number, number>()
  for (const { size, text } of items) characters.set(size, (characters.get(size) ?? 0) + text.length)
  const most = Math.max(...characters.values())
  return items.find(({ size }) => characters.get(size) === most) as PageItem
}
