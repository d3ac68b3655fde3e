import type { Notice, Page, SourceReport } from '../model/index.js'
import { buildPageText, type TextLine } from './build-page-text.js'
import { describePdf } from './describe-pdf.js'
import { bodySize, findHeadingHints } from './find-heading-hints.js'
import { findLineHints } from './find-line-hints.js'
import { findOutlineHints, mergeHeadings, readOutline } from './find-outline-hints.js'
import { findPageFurniture } from './find-page-furniture.js'
import { type FontNames, findBoldFonts } from './font-weights.js'
import { openPdf, type PdfDocument } from './open-pdf.js'
import { makePageReader, type ReadPage } from './place-pages.js'
import { ReadError } from './read-error.js'
import type { ReadOptions } from './reader.js'
import { setPage } from './set-page.js'

/** Ends every page of the canonical text but the last; the form feed belongs to the page it ends. */
const PAGE_END = '\n\f'

/** Pages that a file may fail on before its first good one; damaged page trees can promise millions. */
const MOST_FAILURES = 100

/** PDF: the canonical text is made from where the words stand on each page. */
export function readPdf(bytes: Uint8Array, options: ReadOptions): Promise<SourceReport> {
  return openPdf(bytes, options, (document) => readDocument(document, options))
}

async function readDocument(document: PdfDocument, options: ReadOptions): Promise<SourceReport> {
  const names: FontNames = new Map()
  const read = await readPages(document, names, options)
  const failed = numbersOf(read, (page) => page === undefined)
  const empty = numbersOf(read, (page) => page?.items.length === 0)
  const labels = await document.getPageLabels().catch(() => null)
  const bold = await findBoldFonts(
    document,
    read.map((page) => page?.items ?? []),
    names,
  )
  const { text, lines, pages } = layOut(read, labels, bold)
  if (lines.length === 0) throw withoutText(options.name, read.length)
  const byOutline = findOutlineHints(await readOutline(document), text, lines, pages)
  const headings = mergeHeadings(byOutline, findHeadingHints(text, lines))
  return {
    mediaType: 'application/pdf',
    text,
    pages,
    hints: [...headings, ...findLineHints(lines)].sort((a, b) => a.start - b.start),
    metadata: describePdf(await informationOf(document)),
    notices: [...pageNotices('failed', failed), ...pageNotices('empty', empty)],
  }
}

/** What stands on each page; undefined where the file is damaged. */
async function readPages(
  document: PdfDocument,
  names: FontNames,
  options: ReadOptions,
): Promise<(ReadPage | undefined)[]> {
  if (document.numPages < 1) throw broken(options.name, 'it has no pages')
  const readPage = makePageReader(document, names)
  const pages: (ReadPage | undefined)[] = []
  let failures = 0
  for (let number = 1; number <= document.numPages; number++) {
    options.signal?.throwIfAborted()
    const page = await readPage(number)
    pages.push(page)
    if (!page) failures++
    if (failures === pages.length && (failures === MOST_FAILURES || failures === document.numPages)) {
      throw broken(options.name, 'its pages cannot be read')
    }
  }
  return pages
}

interface LaidOut {
  readonly text: string
  readonly lines: readonly TextLine[]
  readonly pages: readonly Page[]
}

/** Writes the pages one after another into the canonical text. */
function layOut(
  read: readonly (ReadPage | undefined)[],
  labels: readonly string[] | null,
  bold: ReadonlySet<string>,
): LaidOut {
  const blank: ReadPage = { items: [], height: 0, tables: [] }
  const furniture = findPageFurniture(read.map((page) => page ?? blank))
  const body = bodySizeOf(read)
  const pages: Page[] = []
  const lines: TextLine[] = []
  const parts: string[] = []
  let start = 0
  let endsInNote = false
  for (const [index, page] of read.entries()) {
    const set = buildPageText(setPage(page ?? blank, furniture[index] ?? new Set(), body, endsInNote), bold)
    for (const line of set.lines) lines.push({ ...line, start: line.start + start, end: line.end + start })
    endsInNote = set.lines.findLast(({ role }) => role !== 'furniture')?.role === 'footnote'
    const part = set.text + (index < read.length - 1 ? PAGE_END : '')
    parts.push(part)
    const number = index + 1
    const label = labels?.[index]
    const end = start + part.length
    pages.push({ number, start, end, ...(label && label !== String(number) && { label }) })
    start = end
  }
  return { text: parts.join(''), lines, pages }
}

function bodySizeOf(read: readonly (ReadPage | undefined)[]): number {
  const items = read.flatMap((page) => page?.items ?? [])
  return bodySize(items.map(({ size, text }) => ({ size, start: 0, end: text.length })))
}

const numbersOf = <Item>(items: readonly Item[], test: (item: Item) => boolean): number[] =>
  items.flatMap((item, index) => (test(item) ? [index + 1] : []))

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
