import { findRuledTables, type RuledTable } from './find-ruled-tables.js'
import { type FontNames, learnFonts } from './font-weights.js'
import { listPageItems } from './list-page-items.js'
import { listRules } from './list-rules.js'
import { mayHoldTable } from './may-hold-table.js'
import type { PdfDocument, PdfPage, PdfTextItem } from './open-pdf.js'
import type { PageItem } from './page-item.js'

/** What stands where on a page. */
export interface ReadPage {
  readonly items: readonly PageItem[]
  readonly height: number
  readonly tables: readonly RuledTable[]
  /** How sure its words are, 0 to 1, where they were recognised from an image. */
  readonly confidence?: number
}

/**
 * Makes the function that reads where the words of a page stand and which rules there are. What a page draws is listed
 * only where words stand like cells, since it costs more than the words; the names of its fonts are then kept.
 */
export function makePageReader(
  document: PdfDocument,
  names: FontNames,
): (number: number) => Promise<ReadPage | undefined> {
  return async (number) => {
    try {
      const page = await document.getPage(number)
      const read = await readPage(page)
      page.cleanup()
      return read
    } catch {
      // The file is damaged there.
      return undefined
    }
  }

  async function readPage(page: PdfPage): Promise<ReadPage> {
    const viewport = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent()
    const content = items.filter((item): item is PdfTextItem => 'str' in item)
    const placed = listPageItems(content, viewport)
    if (!placed.isUpright || !mayHoldTable(placed.items)) return { ...placed, tables: [] }
    const operators = await operatorsOf(page)
    if (!operators) return { ...placed, tables: [] }
    learnFonts(placed.items, page, names)
    return { ...placed, tables: findRuledTables(listRules(operators, viewport.transform)) }
  }
}

/** A drawing that is damaged leaves the words readable. */
const operatorsOf = (page: PdfPage) => page.getOperatorList().catch(() => null)
