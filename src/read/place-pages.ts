import { findBoxes } from './find-boxes.js'
import { findRuledTables, type RuledTable } from './find-ruled-tables.js'
import { type FontNames, learnFonts } from './font-weights.js'
import { formLines } from './form-lines.js'
import { listPageItems } from './list-page-items.js'
import { listRules } from './list-rules.js'
import { mayHoldBox } from './may-hold-box.js'
import { mayHoldTable } from './may-hold-table.js'
import type { PdfDocument, PdfPage, PdfTextItem } from './open-pdf.js'
import type { PageItem } from './page-item.js'
import { type Area, walkPaths } from './walk-paths.js'

/** Share of the page's height below which a box may go on overleaf. */
const RUNS_ON = 0.85

/** What stands where on a page. */
export interface ReadPage {
  readonly items: readonly PageItem[]
  readonly height: number
  readonly tables: readonly RuledTable[]
  /** Grounds and frames that may hold text. */
  readonly boxes: readonly Area[]
  /** How sure its words are, 0 to 1, where they were recognised from an image. */
  readonly confidence?: number
}

/**
 * Makes the function that reads where the words of a page stand and which rules and boxes there are. What a page draws is
 * listed only where words stand like cells or in a box, since it costs more than the words; the names of its fonts are
 * then kept.
 */
export function makePageReader(
  document: PdfDocument,
  names: FontNames,
): (number: number) => Promise<ReadPage | undefined> {
  /** A box comes to the foot of the page before, so that it may go on. */
  let runsOn = false
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
    const isWanted = placed.isUpright && (runsOn || isDrawnOn(placed.items))
    runsOn = false
    const operators = isWanted ? await operatorsOf(page) : null
    if (!operators) return { ...placed, tables: [], boxes: [] }
    learnFonts(placed.items, page, names)
    const paths = [...walkPaths(operators, viewport.transform)]
    const rules = listRules(paths)
    const boxes = findBoxes(paths, rules, viewport)
    runsOn = boxes.some(({ bottom }) => bottom > RUNS_ON * placed.height)
    return { ...placed, tables: findRuledTables(rules), boxes }
  }
}

/** Whether what is drawn on a page may tell something of its text. */
function isDrawnOn(items: readonly PageItem[]): boolean {
  const lines = formLines(items)
  return mayHoldTable(items, lines) || mayHoldBox(lines)
}

/** A drawing that is damaged leaves the words readable. */
const operatorsOf = (page: PdfPage) => page.getOperatorList().catch(() => null)
