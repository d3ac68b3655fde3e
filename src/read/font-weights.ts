import type { PdfPage, PdfTextItem } from './open-pdf.js'

/** Letters that a font must set on a page to be looked at: bullets and page numbers are no reason. */
const LEAST_LETTERS = 12

/** Pages on which fonts are looked up; each costs as much as reading it twice. */
const MOST_PAGES = 12

const bold = /bold|black|heavy|semibold|demi(?!sans)|(?:^|[-,])(?:bd|hv|blk)\b/i

interface FontReader {
  /** Whether a page sets enough words in a font that is not known. */
  hasNew(content: readonly PdfTextItem[]): boolean
  /** Takes the fonts' names from a page of which the operators have been listed. */
  learn(content: readonly PdfTextItem[], page: PdfPage): void
  isBold(font: string): boolean
}

/** Which fonts of a document are bold, by their names. */
export function makeFontReader(): FontReader {
  const known = new Map<string, boolean>()
  let looks = 0
  return {
    hasNew: (content) => {
      if (looks >= MOST_PAGES) return false
      const letters = new Map<string, number>()
      for (const { fontName, str } of content) {
        if (!known.has(fontName)) letters.set(fontName, (letters.get(fontName) ?? 0) + str.length)
      }
      return [...letters.values()].some((count) => count >= LEAST_LETTERS)
    },
    learn: (content, page) => {
      looks++
      for (const { fontName } of content) {
        if (!known.has(fontName) && page.commonObjs.has(fontName)) {
          known.set(fontName, bold.test(page.commonObjs.get(fontName).name ?? ''))
        }
      }
    },
    isBold: (font) => known.get(font) ?? false,
  }
}
