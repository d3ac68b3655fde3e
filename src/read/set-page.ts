import { formLines } from './form-lines.js'
import { markCaptions } from './mark-captions.js'
import { type MarkedLine, markFootnotes } from './mark-footnotes.js'
import { orderPageItems } from './order-page-items.js'
import type { PageItem } from './page-item.js'
import type { ReadPage } from './place-pages.js'
import { setBoxes } from './set-boxes.js'
import { setOpenTables } from './set-open-tables.js'
import { setRuledTables } from './set-ruled-tables.js'

/**
 * The lines of a page in the order of reading: the running head, the text with its tables in rows, its boxes kept
 * together and its notes and captions marked, the running foot.
 *
 * @param bodySize type size of most of the report, in points
 * @param goesOn the page before ended in a footnote
 */
export function setPage(
  page: ReadPage,
  furniture: ReadonlySet<PageItem>,
  bodySize: number,
  goesOn: boolean,
): MarkedLine[] {
  const body = page.items.filter((item) => !furniture.has(item))
  const order = (items: readonly PageItem[]) => setOpenTables(orderPageItems(items))
  const lines = setBoxes(setRuledTables(body, page.tables), page.boxes, order)
  const isHead = ({ y }: { y: number }) => y < page.height / 2
  const margins = formLines([...furniture]).map((line) => ({ ...line, role: 'furniture' as const }))
  return [
    ...margins.filter(isHead),
    ...markCaptions(markFootnotes(lines, bodySize, goesOn), bodySize),
    ...margins.filter((line) => !isHead(line)),
  ]
}
