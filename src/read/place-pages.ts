import { findRuledTables, type RuledTable } from './find-ruled-tables.js'
import { makeFontReader } from './font-weights.js'
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
}

/**
 * Makes the function that reads where the words of a page stand, which are bold and which rules there are. What a page
 * draws is listed only where a font is new or where words stand like cells, since it costs more than the words.
 */
export function makePageReader(document: PdfDocument): (number: number) => Promise<ReadPage | undefined> {
  const fonts = makeFontReader()
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
    const isNew = fonts.hasNew(content)
    let operators = isNew ? await operatorsOf(page) : null
    if (operators) fonts.learn(content, page)
    const placed = listPageItems(content, viewport, fonts.isBold)
    if (!placed.isUpright || !mayHoldTable(placed.items)) return { ...placed, tables: [] }
    operators ??= await operatorsOf(page)
    const tables = operators ? findRuledTables(listRules(operators, viewport.transform)) : []
    return { ...placed, tables }
  }
}

/** A drawing that is damaged leaves the words readable. */
const operatorsOf = (page: PdfPage) => page.getOperatorList().catch(() => null)
