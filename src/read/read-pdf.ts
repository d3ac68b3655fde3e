import type { Notice, Page, SourceReport } from '../model/index.js'
import { buildPageText, type TextLine } from './build-page-text.js'
import { checkLength } from './check-length.js'
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
import { type Recognition, recognisePages } from './recognise-pages.js'
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
  const recognition = options.ocr && blank.length ? await recognisePages(bytes, options, blank) : null
  const read = recognition ? fillIn(printed, recognition) : printed
  const empty = numbersOf(read, (page) => page?.items.length === 0)
  const labels = await document.getPageLabels().catch(() => null)
  const bold = await findBoldFonts(
    document,
    read.map((page) => page?.items ?? []),
    names,
  )
  const { text, lines, pages } = layOut(read, labels, bold)
  if (lines.length === 0) throw withoutText(options.name, read.length, recognition)
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
      ...(recognition ? [recognitionNotice(recognition, pages)] : []),
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
  if (document.numPages < 1) throw broken(options.name, 'it has no pages')
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
      lines.push({ ...line, start: line.start + start, end: line.end + start, ...(box && { box }) })
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

const withoutText = (name: string, pages: number, recognition: Recognition | null): ReadError => {
  const found = `found ${pages === 1 ? 'a page' : `${pages} pages`} without any`
  if (recognition) {
    const remedy = 'scan the pages again, sharper and straight'
    return new ReadError(
      'no-text-layer',
      `${name}: expected a scan with text, ${found} that ${recognition.engine} could read; ${remedy}`,
    )
  }
  const remedy = 'give --ocr to have the pages recognised, or make the file searchable first'
  return new ReadError(
    'no-text-layer',
    `${name}: expected a PDF with text, ${found} (a scan without a text layer); ${remedy}`,
  )
}

/** Recognised text is not as sure as printed text: whoever uses it has to know. */
function recognitionNotice({ pages, engine, seconds }: Recognition, all: readonly Page[]): Notice {
  const read = [...pages].filter(([, { items }]) => items.length > 0)
  const numbers = read.map(([number]) => number)
  const words = read.reduce((sum, [, { items }]) => sum + items.length, 0)
  const sum = read.reduce((total, [, { items, confidence }]) => total + items.length * confidence, 0)
  const which = `${numbers.length === 1 ? 'Page' : 'Pages'} ${listed(numbers)}`
  const sure = Math.round((100 * sum) / Math.max(1, words))
  const reason = `${which} recognised from images (OCR by ${engine}) with a confidence of ${sure}%, in ${seconds.toFixed(1)} s; check them against the print.`
  const [first, last] = [all[(numbers[0] ?? 1) - 1], all[(numbers.at(-1) ?? 1) - 1]]
  const span = first && last ? { span: { start: first.start, end: last.end } } : {}
  return { severity: 'warning', rule: 'read/recognised', reason, ...span }
}
