import { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { joinHalves } from './join-halves.js'
import { ReadError } from './read-error.js'
import type { ReadOptions } from './reader.js'
import { refuseToOpen } from './refuse-pdf.js'

/** What the program uses of a piece of text as pdf.js gives it. */
export interface PdfTextItem {
  readonly str: string
  /** In points, along the direction of writing. */
  readonly width: number
  /** `[a, b, c, d, e, f]`: `(a, b)` is the direction of writing, `(c, d)` the height, `(e, f)` the place of the baseline's start. */
  readonly transform: readonly number[]
  /** By which pdf.js knows the font, the same on all pages. */
  readonly fontName: string
}

/** A page as it is shown: points, and how its coordinates become those of the screen. */
export interface PdfViewport {
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

/** What a page draws, operator by operator. */
export interface PdfOperators {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

export interface PdfPage {
  /** Fonts that a list of operators has brought. */
  readonly commonObjs: { has(name: string): boolean; get(name: string): { readonly name?: string } }
  getViewport(options: { scale: number }): PdfViewport
  getTextContent(): Promise<{ items: readonly (PdfTextItem | { readonly type: string })[] }>
  getOperatorList(): Promise<PdfOperators>
  /** Fields of a form, notes and links. */
  getAnnotations(): Promise<readonly { readonly subtype?: string }[]>
  cleanup(): void
}

/** An entry of the outline, with what it points to: a name or a place. */
export interface PdfOutlineEntry {
  readonly title: string
  readonly dest: string | readonly unknown[] | null
  readonly items: readonly PdfOutlineEntry[]
}

/** The slice of pdf.js's document that the program uses. */
export interface PdfDocument {
  readonly numPages: number
  getPage(number: number): Promise<PdfPage>
  getMetadata(): Promise<{ info: object }>
  getOutline(): Promise<readonly PdfOutlineEntry[] | null>
  getDestination(name: string): Promise<readonly unknown[] | null>
  /** From 0. */
  getPageIndex(reference: unknown): Promise<number>
  getPageLabels(): Promise<readonly string[] | null>
}

/** Makes images of pages. */
export interface PdfRenderer {
  /** A page as PNG, at so many pixels a point. */
  render(number: number, scale: number): Promise<Uint8Array>
}

/**
 * Opens a PDF, hands the document to `use`, and always closes it. Nothing is fetched and nothing in the file is run.
 *
 * @param mostPixels of an image in it; larger ones are passed over. By default all are: only text and rules are wanted
 * @throws {ReadError} with reason `encrypted` or `broken`
 */
export async function openPdf<Result>(
  bytes: Uint8Array,
  options: ReadOptions,
  use: (document: PdfDocument, renderer: PdfRenderer) => Promise<Result>,
  mostPixels = 1,
): Promise<Result> {
  libraries ??= loadLibraries()
  const { PDFParse, startWorker, folder } = await libraries
  const worker = startWorker()
  const parameters: object = {
    // A copy, since pdf.js takes the buffer away from its caller.
    data: bytes.slice(),
    ...(options.password !== undefined && { password: options.password }),
    ...localResources(folder, mostPixels > 1),
    worker,
    verbosity: 0,
    maxImageSize: mostPixels,
    isEvalSupported: false,
    enableXfa: false,
    useSystemFonts: false,
    stopAtErrors: false,
  }
  const parser = new PDFParse(parameters)
  try {
    // pdf-parse keeps the document to itself, and only the document knows where text stands on the page.
    const document = await (parser as unknown as { load(): Promise<PdfDocument> }).load()
    return await use(document, { render })
  } catch (error) {
    throw error instanceof ReadError || options.signal?.aborted ? error : refuseToOpen(error as Error, bytes, options)
  } finally {
    await parser.destroy()
    worker.destroy()
  }

  async function render(number: number, scale: number): Promise<Uint8Array> {
    const { pages } = await parser.getScreenshot({ partial: [number], scale, imageBuffer: true, imageDataUrl: false })
    return pages[0]?.data ?? new Uint8Array()
  }
}

/** What is loaded with the first PDF. */
interface Libraries {
  readonly PDFParse: typeof import('pdf-parse').PDFParse
  /** Starts the half of pdf.js that reads. */
  startWorker(): { destroy(): void }
  /** Of the pdf.js that pdf-parse brings, with a separator at its end. */
  readonly folder: string
}

let libraries: Promise<Libraries> | undefined

/**
 * Loaded when the first PDF comes: it takes longer than reading a text. The pdf.js that it brings puts a slow
 * `Array.prototype.push` in the place of the engine's own, for arrays of a fixed length; that is undone. It does so in
 * each of its two halves, so the one that it would load itself at the first document is loaded here.
 */
async function loadLibraries(): Promise<Libraries> {
  const folder =
    dirname(createRequire(createRequire(import.meta.url).resolve('pdf-parse')).resolve('pdfjs-dist/package.json')) + sep
  const load = (name: string) => import(pathToFileURL(join(folder, 'legacy', 'build', name)).href)
  const own = Object.getOwnPropertyDescriptor(Array.prototype, 'push') as PropertyDescriptor
  const { PDFParse } = await import('pdf-parse')
  const { PDFWorker } = await load('pdf.mjs')
  const { WorkerMessageHandler } = await load('pdf.worker.mjs')
  Object.defineProperty(Array.prototype, 'push', own)
  return { PDFParse, startWorker, folder }

  function startWorker() {
    const [main, worker] = joinHalves()
    WorkerMessageHandler.initializeFromPort(worker)
    return PDFWorker.create({ port: main, verbosity: 0 })
  }
}

/**
 * Character maps as files of pdf.js; the standard fonts too where pages are drawn. Reading takes their widths alone,
 * which pdf.js has in itself, and loading them would cost more than reading a short file. Nor are the shapes of letters
 * traced for it: pdf.js leaves that to the document in which it shows a font, and this one shows nothing.
 */
function localResources(folder: string, isDrawn: boolean) {
  const maps = { cMapUrl: join(folder, 'cmaps') + sep, cMapPacked: true }
  if (isDrawn) return { ...maps, standardFontDataUrl: join(folder, 'standard_fonts') + sep, disableFontFace: true }
  return { ...maps, disableFontFace: false, ownerDocument: blindDocument }
}

/** The slice of a web page's document to which pdf.js hands fonts. */
const blindDocument = {
  createElement: () => ({ sheet: { cssRules: [], insertRule: () => {} }, remove: () => {} }),
  documentElement: { getElementsByTagName: () => [{ append: () => {} }] },
}
