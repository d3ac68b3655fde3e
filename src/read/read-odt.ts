import type { SourceReport } from '../model/index.js'
import { convertOdt } from './convert-odt.js'
import { describeOdt } from './describe-odt.js'
import type { MarkupElement } from './markup.js'
import { encrypted, openPackage } from './open-package.js'
import { parseXml } from './parse-xml.js'
import { ReadError } from './read-error.js'
import type { ReadOptions } from './reader.js'
import { TextWriter } from './text-writer.js'
import { writeHtml } from './write-html.js'

const label = 'an OpenDocument text (ODT)'

const needed = new Set(['content.xml', 'styles.xml', 'meta.xml', 'META-INF/manifest.xml', 'encrypted-package'])

/** OpenDocument texts: headings, lists with the numbers that are printed, tables, footnotes and bold. */
export async function readOdt(bytes: Uint8Array, { name, signal }: ReadOptions): Promise<SourceReport> {
  const parts = await openPackage(bytes, { name, label, signal, isNeeded: (part) => needed.has(part) })
  if (isEncrypted(parts)) throw encrypted(name, label)
  try {
    const content = parts.get('content.xml')
    if (!content) throw new Error('a package without content.xml')
    const writer = new TextWriter()
    writeHtml(convertOdt(parseXml(content), optional(parts.get('styles.xml'))), writer, () => false)
    const { text, hints } = writer.finish()
    if (!text) throw new Error('one without any text')
    return {
      mediaType: 'application/vnd.oasis.opendocument.text',
      text,
      pages: [{ number: 1, start: 0, end: text.length }],
      hints,
      metadata: describeOdt(optional(parts.get('meta.xml'))),
      notices: [],
    }
  } catch (error) {
    if (signal?.aborted) throw error
    const found = (error as Error).message
    const remedy = 'open it in a word processor and save it anew, or export it as PDF'
    throw new ReadError('broken', `${name}: expected ${label}, found ${found}; ${remedy}`, { cause: error })
  }
}

/** Styles and metadata are a courtesy: a text without them is read all the same. */
function optional(part: Uint8Array | undefined): MarkupElement | undefined {
  try {
    return part && parseXml(part)
  } catch {
    return undefined
  }
}

/** The manifest is never encrypted itself and says which parts are. */
function isEncrypted(parts: ReadonlyMap<string, Uint8Array>): boolean {
  const manifest = parts.get('META-INF/manifest.xml')
  return parts.has('encrypted-package') || (manifest !== undefined && Buffer.from(manifest).includes('encryption-data'))
}
