import type { PdfDocument, PdfPage } from './open-pdf.js'
import type { PageItem } from './page-item.js'

/** Letters that a font must set to be looked at: bullets and page numbers are no reason. */
const LEAST_LETTERS = 12

/** Pages that are looked into for fonts, as a share of the pages, and at least one; each costs as much as reading it. */
const SHARE = 0.03

const bold = /bold|black|heavy|demi(?!sans)|(?:^|[-,])(?:bd|hv|blk)\b/i

/** Names of fonts by what pdf.js calls them. */
export type FontNames = Map<string, string>

/** Takes the fonts' names from a page of which the operators have been listed. */
export function learnFonts(items: readonly PageItem[], page: PdfPage, names: FontNames): void {
  for (const { font } of items) {
    if (!names.has(font) && page.commonObjs.has(font)) names.set(font, page.commonObjs.get(font).name ?? '')
  }
}

/**
 * The fonts of a document that are bold, by their names. A name is known only when the operators of a page that uses
 * the font have been listed: as few pages as show most fonts are chosen.
 *
 * @param names of fonts that are known already
 */
export async function findBoldFonts(
  document: PdfDocument,
  pages: readonly (readonly PageItem[])[],
  names: FontNames,
): Promise<ReadonlySet<string>> {
  const used = pages.map(countLetters)
  const total = new Map<string, number>()
  for (const fonts of used) for (const [font, letters] of fonts) total.set(font, (total.get(font) ?? 0) + letters)
  const isWanted = (font: string) => !names.has(font) && (total.get(font) ?? 0) >= LEAST_LETTERS
  for (let looks = 0; looks < Math.max(1, pages.length * SHARE); looks++) {
    const wanted = used.map((fonts) => [...fonts.keys()].filter(isWanted).length)
    const most = Math.max(...wanted)
    if (most <= 0) break
    const index = wanted.indexOf(most)
    await lookInto(document, index + 1, pages[index] ?? [], names)
    // Looked at once, whether its fonts told their names or not.
    used[index] = new Map()
  }
  return new Set([...names].filter(([, name]) => bold.test(name)).map(([font]) => font))
}

function countLetters(items: readonly PageItem[]): Map<string, number> {
  const letters = new Map<string, number>()
  for (const { font, text } of items) letters.set(font, (letters.get(font) ?? 0) + text.length)
  return letters
}

async function lookInto(document: PdfDocument, number: number, items: readonly PageItem[], names: FontNames) {
  try {
    const page = await document.getPage(number)
    await page.getOperatorList()
    learnFonts(items, page, names)
    page.cleanup()
  } catch {
    // What is damaged leaves its fonts plain.
  }
}
