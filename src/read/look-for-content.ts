import type { PdfDocument } from './open-pdf.js'
import type { WithoutText } from './refuse-pdf.js'

/** Pages that are looked at for fields: damaged page trees can promise millions. */
const mostPages = 20

/**
 * What there is on the pages of a PDF in which no text was found, so that the refusal says what to do. Images have an
 * object of their own, which is never packed, so they are found in the bytes.
 */
export async function lookForContent(document: PdfDocument, bytes: Uint8Array): Promise<WithoutText> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (imageNames.some((name) => text.includes(name))) return 'images'
  for (let number = 1; number <= Math.min(document.numPages, mostPages); number++)
    if (await hasWordsBeside(document, number)) return 'fields'
  return 'drawings'
}

const imageNames = ['/Subtype /Image', '/Subtype/Image']

/** Whether a page has annotations that show words: fields of a form, typed notes. */
async function hasWordsBeside(document: PdfDocument, number: number): Promise<boolean> {
  try {
    const annotations = await (await document.getPage(number)).getAnnotations()
    return annotations.some(({ subtype }) => subtype === 'Widget' || subtype === 'FreeText')
  } catch {
    return false
  }
}
