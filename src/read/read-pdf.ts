import type { Notice, Page, SourceReport } from '../model/index.js'
import { buildPageText, type TextLine } from './build-page-text.js'
import { describePdf } from './describe-pdf.js'
import { findHeadingHints } from './find-heading-hints.js'
import { listPageItems } from './list-page-items.js'
import { openPdf, type PdfDocument } from './open-pdf.js'
import { orderPageItems } from './order-page-items.js'
import { ReadError } from './read-error.js'
import type { ReadOptions } from './reader.js'

/** Ends every page of the canonical text but the last; the form feed belongs to the page it ends. */
const PAGE_END = '\n\f'

/** Pages that a file may fail on before its first good one; damaged page trees can promise millions. */
const MOST_FAILURES = 100

/** PDF: the canonical text is made from where the words stand on each page. */
export function readPdf(bytes: Uint8Array, options: ReadOptions): Promise<SourceReport> {
  return openPdf(bytes, options, (document) => readDocument(document, options))
}

async function readDocument(document: PdfDocument, options: ReadOptions): Promise<SourceReport> {
  if (document.numPages < 1) throw broken(options.name, 'it has no pages')
  const pages: Page[] = []
  const lines: TextLine[] = []
  const failed: number[] = []
  const empty: number[] = []
  let text = ''
  for (let number = 1; number <= document.numPages; number++) {
    options.signal?.throwIfAborted()
    const page = await readPage(document, number)
    if (!page) failed.push(number)
    else if (page.text === '') empty.push(number)
    if (failed.length === MOST_FAILURES && lines.length === 0) throw broken(options.name, 'its pages cannot be read')

    const start = text.length
    for (const line of page?.lines ?? []) lines.push({ ...line, start: line.start + start, end: line.end + start })
    text += (page?.text ?? '') + (number < document.numPages ? PAGE_END : '')
    pages.push({ number, start, end: text.length })
  }
  if (failed.length === document.numPages) throw broken(options.name, 'its pages cannot be read')
  if (lines.length === 0) throw withoutText(options.name, document.numPages)
  return {
    mediaType: 'application/pdf',
    text,
    pages,
    hints: findHeadingHints(text, lines),
    metadata: describePdf(await informationOf(document)),
    notices: [...pageNotices('failed', failed), ...pageNotices('empty', empty)],
  }
}

/** The text of one page; undefined when the file is damaged there. */
async function readPage(document: PdfDocument, number: number) {
  try {
    const page = await document.getPage(number)
    const items = await listPageItems(page)
    page.cleanup()
    return buildPageText(orderPageItems(items))
  } catch {
    return undefined
  }
}

/** Document information is a courtesy: a file without it is as good. */
const informationOf = (document: PdfDocument): Promise<object> =>
  document.getMetadata().then(
    ({ info }) => info,
    () => ({}),
  )

function pageNotices(trouble: 'failed' | 'empty', pages: readonly number[]): Notice[] {
  if (pages.length === 0) return []
  const which = `${pages.length === 1 ? 'Page' : 'Pages'} ${listed(pages)}`
  if (trouble === 'failed') {
    const reason = `${which} could not be read and were left empty; the file is damaged there.`
    return [{ severity: 'warning', rule: 'read/damaged-pages', reason }]
  }
  return [
    { severity: 'info', rule: 'read/pages-without-text', reason: `${which} without text: blank, or only images.` },
  ]
}

/** Page numbers in words, cut off where they would fill the screen. */
const listed = (pages: readonly number[]): string =>
  pages.length <= 10 ? pages.join(', ') : `${pages.slice(0, 10).join(', ')} and ${pages.length - 10} more`

const broken = (name: string, found: string): ReadError =>
  new ReadError(
    'broken',
    `${name}: expected a PDF with pages, found a damaged one (${found}); fetch the file again, or open it in a PDF viewer and save it as a new PDF`,
  )

const withoutText = (name: string, pages: number): ReadError =>
  new ReadError(
    'no-text-layer',
    `${name}: expected a PDF with text, found ${pages === 1 ? 'a page' : `${pages} pages`} without any (a scan without a text layer); make it searchable with OCR first`,
  )
