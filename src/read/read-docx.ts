import mammoth from 'mammoth'
import type { SourceReport } from '../model/index.js'
import { decodeText } from './decode-text.js'
import { describeDocx } from './describe-docx.js'
import { printedNumberClass } from './html-lists.js'
import { openPackage } from './open-package.js'
import { parseHtml } from './parse-html.js'
import { parseXml } from './parse-xml.js'
import { numberStyle, printNumbers } from './print-numbers.js'
import { ReadError } from './read-error.js'
import { type ParagraphStyle, readNumbering, readStyles } from './read-numbering.js'
import type { ReadOptions } from './reader.js'
import { TextWriter } from './text-writer.js'
import { writeHtml } from './write-html.js'

const label = 'a Word document (DOCX)'

/** The parts that hold words or say how they are set; pictures, fonts and themes stay packed. */
const needed =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/(?:core|app)\.xml|word\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/

/** Word documents, by way of mammoth: headings, lists with the numbers that Word prints, tables, footnotes and bold. */
export async function readDocx(bytes: Uint8Array, options: ReadOptions): Promise<SourceReport> {
  const { name, signal } = options
  const parts = await openPackage(bytes, { name, label, signal, isNeeded: (part) => needed.test(part) })
  try {
    const { parts: prepared, styles } = prepare(parts)
    const { value } = await mammoth.convertToHtml(inMemory(prepared), {
      styleMap: styleMap(styles),
      includeEmbeddedStyleMap: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    })
    signal?.throwIfAborted()
    const writer = new TextWriter()
    writeHtml(parseHtml(value), writer, () => false)
    const { text, hints } = writer.finish()
    if (!text) throw empty(name)
    return {
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      text,
      pages: [{ number: 1, start: 0, end: text.length }],
      hints,
      metadata: describeDocx(parts.get('docProps/core.xml'), parts.get('docProps/app.xml')),
      notices: [],
    }
  } catch (error) {
    if (error instanceof ReadError || signal?.aborted) throw error
    throw broken(name, error as Error)
  }
}

/** The parts with the printed numbers in them, in UTF-8, each checked to be XML that declares nothing of its own. */
function prepare(parts: ReadonlyMap<string, Uint8Array>) {
  const prepared = new Map<string, string>()
  for (const [part, bytes] of parts) {
    const xml = decodeText(bytes).text
    if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new Error(`declarations of its own in ${part}`)
    prepared.set(part, xml)
  }
  const styleBytes = parts.get('word/styles.xml')
  const styles = styleBytes ? readStyles(parseXml(styleBytes)) : new Map<string, ParagraphStyle>()
  const numberingBytes = parts.get('word/numbering.xml')
  const lists = numberingBytes ? readNumbering(parseXml(numberingBytes)) : new Map()
  for (const [part, xml] of prepared) {
    if (!/^word\/document\d*\.xml$/.test(part)) continue
    parseXml(parts.get(part) as Uint8Array)
    prepared.set(part, printNumbers(xml, lists, styles))
  }
  return { parts: prepared, styles }
}

/**
 * The unpacked parts as mammoth reads them. It takes a `file` beside what its types name, which spares packing them
 * again and keeps its own unpacking, which has no limits, out of the way.
 */
function inMemory(parts: ReadonlyMap<string, string>): { buffer: Buffer } {
  const file = {
    exists: (part: string) => parts.has(part),
    read: async (part: string) => parts.get(part) ?? '',
  }
  return { file } as unknown as { buffer: Buffer }
}

/** What mammoth does not know of itself: the numbers, titles, contents, quotations, and headings under other names. */
function styleMap(styles: ReadonlyMap<string, ParagraphStyle>): string[] {
  const headings = [...styles.values()]
    .filter(({ name, heading }) => heading && /^[\w .,()-]+$/.test(name))
    .map(({ name, heading }) => `p[style-name='${name}'] => h${Math.min(6, heading ?? 6)}:fresh`)
  const contents = [...styles.values()]
    .filter(({ name }) => /^(?:toc|inhopg) \d$/i.test(name))
    .map(({ name }) => `p[style-name='${name}'] => p.toc:fresh`)
  return [
    `r.${numberStyle} => span.${printedNumberClass}`,
    "p[style-name='Title'] => h1:fresh",
    "p[style-name='Titel'] => h1:fresh",
    "p[style-name='Quote'] => blockquote > p:fresh",
    "p[style-name='Intense Quote'] => blockquote > p:fresh",
    "p[style-name='caption'] => p.caption:fresh",
    ...contents,
    ...headings,
  ]
}

const empty = (name: string): ReadError =>
  new ReadError(
    'no-text-layer',
    `${name}: expected ${label} with text, found one without any; if its pages are pictures, make a searchable PDF of it with OCR`,
  )

const broken = (name: string, error: Error): ReadError =>
  new ReadError(
    'broken',
    `${name}: expected ${label}, found ${error.message.replace(/\.$/, '')}; open it in a word processor and save it anew, or export it as PDF`,
    { cause: error },
  )
