import type { Page, SourceReport } from '../model/index.js'
import { buildPageText, type TextLine } from './build-page-text.js'
import { checkLength } from './check-length.js'
import { describePdf } from './describe-pdf.js'
import { findGarbledPages } from './find-garbled-pages.js'
import { bodySize, findHeadingHints } from './find-heading-hints.js'
import { findLineHints } from './find-line-hints.js'
import { findOutlineHints, mergeHeadings, readOutline } from './find-outline-hints.js'
import { findPageFurniture } from './find-page-furniture.js'
import { type FontNames, findBoldFonts } from './font-weights.js'
import { lookForContent } from './look-for-content.js'
import { failureNotices, pageNotices, recognitionNotice } from './notice-pages.js'
import { openPdf, type PdfDocument } from './open-pdf.js'
import { makePageReader, type ReadPage } from './place-pages.js'
import type { ReadOptions } from './reader.js'
import { type Recognition, recognisePages } from './recognise-pages.js'
import { refuseGarbled, refusePages, refuseWithoutText } from './refuse-pdf.js'
import { setPage } from './set-page.js'

/** Ends every page of the canonical text but the last; the form feed belongs to the page it ends. */
const PAGE_END = '\n\f'

/** Pages that a file may fail on before its first good one; damaged page trees can promise millions. */
const MOST_FAILURES = 100

/** Longest label of a page that is kept, in UTF-16 units; "Bijlage A-12" is one, a megabyte for each page is not. */
const LONGEST_LABEL = 40

/** More than a page has boxes. */
const MOST_BOXES = 1000

/** PDF: the canonical text is made from where the words stand on each page. */
export function readPdf(bytes: Uint8Array, options: ReadOptions): Promise<SourceReport> {
  return openPdf(bytes, options, (document) => readDocument(document, bytes, options))
}

async function readDocument(document: PdfDocument, bytes: Uint8Array, options: ReadOptions): Promise<SourceReport> {
  const names: FontNames = new Map()
  const printed = await readPages(document, names, options)
  const failed = numbersOf(printed, (page) => page === undefined)
  const blank = numbersOf(printed, (page) => page?.items.length === 0)
  const garbled = findGarbledPages(printed)
  const wanted = [...blank, ...garbled.pages].sort((a, b) => a - b)
  const recognition = options.ocr && wanted.length ? await recognisePages(bytes, options, wanted) : null
  if (!recognition && garbled.isMost) throw refuseGarbled(options.name)
  const read = recognition ? fillIn(printed, recognition) : printed
  const unread = recognition?.failed ?? []
  const empty = numbersOf(read, (page) => page?.items.length === 0).filter((number) => !unread.includes(number))
  const labels = await document.getPageLabels().catch(() => null)
  const bold = await findBoldFonts(
    document,
    read.map((page) => page?.items ?? []),
    names,
  )
  const { text, lines, pages } = layOut(read, labels, bold)
  if (lines.length === 0) {
    const content = await lookForContent(document, bytes)
    throw refuseWithoutText(options.name, read.length, content, recognition)
  }
  const byOutline = findOutlineHints(await readOutline(document), text, lines, pages)
  const headings = mergeHeadings(byOutline, findHeadingHints(text, lines))
  return {
    mediaType: 'application/pdf',
    text,
    pages,
    hints: [...headings, ...findLineHints(lines)].sort((a, b) => a.start - b.start),
    metadata: describePdf(await informationOf(document)),
    notices: [
      ...pageNotices('failed', failed),
      ...pageNotices('empty', empty),
      ...pageNotices('garbled', recognition ? [] : garbled.pages),
      ...(recognition ? [recognitionNotice(recognition, pages), ...failureNotices(recognition)] : []),
    ],
  }
}

/** The pages with what was recognised on those without text. */
const fillIn = (pages: readonly (ReadPage | undefined)[], { pages: recognised }: Recognition) =>
  pages.map((page, index) => {
    const found = recognised.get(index + 1)
    return page && found ? { ...page, items: found.items, confidence: found.confidence } : page
  })

/** What stands on each page; undefined where the file is damaged. */
async function readPages(
  document: PdfDocument,
  names: FontNames,
  options: ReadOptions,
): Promise<(ReadPage | undefined)[]> {
  if (document.numPages < 1) throw refusePages(options.name, 'it has no pages')
  const readPage = makePageReader(document, names)
  const pages: (ReadPage | undefined)[] = []
  let failures = 0
  let length = 0
  for (let number = 1; number <= document.numPages; number++) {
    options.signal?.throwIfAborted()
    const page = await readPage(number)
    pages.push(page)
    for (const { text } of page?.items ?? []) length += text.length
    checkLength(length, options)
    if (!page) failures++
    if (failures === pages.length && (failures === MOST_FAILURES || failures === document.numPages)) {
      throw refusePages(options.name, 'its pages cannot be read')
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
  const blank: ReadPage = { items: [], height: 0, tables: [], boxes: [] }
  const furniture = findPageFurniture(read.map((page) => page ?? blank))
  const body = bodySizeOf(read)
  const pages: Page[] = []
  const lines: TextLine[] = []
  const parts: string[] = []
  let start = 0
  let endsInNote = false
  for (const [index, page] of read.entries()) {
    const set = buildPageText(setPage(page ?? blank, furniture[index] ?? new Set(), body, endsInNote), bold)
    for (const line of set.lines) {
      // A box of the next page is another one.
      const box = line.box && index * MOST_BOXES + line.box
      lines.push({ ...line, start: line.start + start, end: line.end + start, box })
    }
    endsInNote = set.lines.findLast(({ role }) => role !== 'furniture')?.role === 'footnote'
    const part = set.text + (index < read.length - 1 ? PAGE_END : '')
    parts.push(part)
    const number = index + 1
    const label = labels?.[index]
    const end = start + part.length
    const isLabelled = label && label.length <= LONGEST_LABEL && label !== String(number)
    const confidence = page?.confidence
    pages.push({ number, start, end, ...(isLabelled && { label }), ...(confidence !== undefined && { confidence }) })
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
