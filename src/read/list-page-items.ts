import type { PdfTextItem, PdfViewport } from './open-pdf.js'
import type { PageItem } from './page-item.js'

/** An item with the direction in which it is written: quarter turns, or null for any other angle. */
interface TurnedItem extends PageItem {
  readonly turn: number | null
}

/** Points within which the same words twice are one print: some programs make bold type by printing it twice. */
const DOUBLE_PRINT = 1

/** Type size in points below which text is there for programs, not for readers. */
const LEGIBLE = 1

/** How far a direction may be from a quarter turn, as a share of the type size: scans are never quite straight. */
const SLANT = 0.1

/**
 * The items of a page, as the reader sees it, in the order of the file. Most of the page decides what is upright, so
 * that a table printed sideways is read; what is turned otherwise (margin notes, watermarks), outside the page, too
 * small to see or printed a second time on the same place is left out.
 */
export function listPageItems(
  content: readonly PdfTextItem[],
  viewport: PdfViewport,
): { items: PageItem[]; height: number; isUpright: boolean } {
  const items: TurnedItem[] = []
  let space = ''
  for (const item of content) {
    const text = clean(item.str)
    if (text.trim() === '') {
      if (text !== '') space = ' '
      continue
    }
    items.push(turned(item, space + text, viewport.transform, items.length))
    space = ''
  }
  const turn = commonTurn(items)
  const isFirst = isFirstPrint()
  const kept: PageItem[] = []
  for (const item of items) {
    if (item.turn !== turn || item.size < LEGIBLE || !isOnPage(item, viewport)) continue
    const placed = upright(item, viewport.width, viewport.height)
    if (isFirst(placed)) kept.push(placed)
  }
  return { items: kept, height: turn % 2 === 0 ? viewport.height : viewport.width, isUpright: turn === 0 }
}

/** Without control characters, and with U+FFFD for halves of surrogate pairs, so that the text can be stored anywhere. */
const clean = (text: string): string =>
  suspect.test(text)
    ? text
        .replace(/[\t\n\v\f\r]/g, ' ')
        .replace(/\p{Cc}/gu, '')
        .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    : text

/** What there may be to clean: hardly ever anything. */
const suspect = /[\p{Cc}\p{Cs}]/u

/** The item in the coordinates of the page as it is shown, y downwards. */
function turned(item: PdfTextItem, text: string, view: readonly number[], index: number): TurnedItem {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = item.transform
  const [va = 1, vb = 0, vc = 0, vd = -1, ve = 0, vf = 0] = view
  const right = va * a + vc * b
  const down = vb * a + vd * b
  const size = Math.hypot(va * c + vc * d, vb * c + vd * d)
  const [x, y] = [va * e + vc * f + ve, vb * e + vd * f + vf]
  return { text, x, y, width: item.width, size, font: item.fontName, index, turn: quarterTurn(right, down) }
}

/** 0 for text that runs right, 1 down, 2 left, 3 up, null for any other direction. */
function quarterTurn(right: number, down: number): number | null {
  const turns = Math.atan2(down, right) / (Math.PI / 2)
  const nearest = Math.round(turns)
  return Math.abs(turns - nearest) > SLANT ? null : (nearest + 4) % 4
}

/** The quarter turn in which most characters stand; 0 for an empty page. */
function commonTurn(items: readonly TurnedItem[]): number {
  const characters = [0, 0, 0, 0]
  for (const { turn, text } of items) if (turn !== null) characters[turn] = (characters[turn] ?? 0) + text.length
  return characters.indexOf(Math.max(...characters))
}

const isOnPage = ({ x, y }: PageItem, page: { width: number; height: number }): boolean =>
  Number.isFinite(x) && Number.isFinite(y) && x >= 0 && x <= page.width && y >= 0 && y <= page.height

/** Turns the page back, so that the item's text runs right. */
function upright(item: TurnedItem, pageWidth: number, pageHeight: number): PageItem {
  const { turn, x, y } = item
  if (turn === 1) return { ...item, x: y, y: pageWidth - x }
  if (turn === 2) return { ...item, x: pageWidth - x, y: pageHeight - y }
  if (turn === 3) return { ...item, x: pageHeight - y, y: x }
  return item
}

function isFirstPrint(): (item: PageItem) => boolean {
  const printed = new Map<string, PageItem>()
  return (item) => {
    const key = item.text.trim()
    const before = printed.get(key)
    printed.set(key, item)
    return !(before && Math.abs(before.x - item.x) < DOUBLE_PRINT && Math.abs(before.y - item.y) < DOUBLE_PRINT)
  }
}
