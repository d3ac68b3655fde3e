import { SaxesParser } from 'saxes'
import { decodeText } from './decode-text.js'
import type { MarkupElement, MarkupNode } from './markup.js'

/** Deepest nesting that is read: writers stay below fifty. */
const DEEPEST = 256

interface OpenElement extends MarkupElement {
  readonly children: MarkupNode[]
}

/**
 * Parses XML to a tree without prefixes. Never fetches anything and never expands an entity of the document's own:
 * a document that declares one is refused.
 *
 * @throws {Error} saying what was found, when it is not well formed, nested too deeply or declares entities
 */
export function parseXml(bytes: Uint8Array): MarkupElement {
  const parser = new SaxesParser({ xmlns: false, position: false })
  const root: OpenElement = { name: '', attributes: new Map(), children: [] }
  const open: OpenElement[] = [root]
  const top = () => open.at(-1) as OpenElement

  parser.on('error', (error) => {
    throw new Error(`XML that is not well formed (${error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')})`)
  })
  parser.on('doctype', refuseEntities)
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > DEEPEST) throw new Error(`XML that is nested more than ${DEEPEST} deep`)
    const element: OpenElement = { name: local(name), attributes: localAttributes(attributes), children: [] }
    top().children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => open.pop())
  parser.on('text', (text) => top().children.push(text))
  parser.on('cdata', (text) => top().children.push(text))
  parser.write(decodeXml(bytes)).close()
  const first = root.children.find((node) => typeof node !== 'string')
  if (!first) throw new Error('XML without an element')
  return first as MarkupElement
}

function refuseEntities(doctype: string): void {
  if (/<!ENTITY/i.test(doctype)) throw new Error('XML that declares entities of its own')
  if (/\[/.test(doctype)) throw new Error('XML with declarations of its own in its DOCTYPE')
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

const localAttributes = (attributes: Readonly<Record<string, string>>): Map<string, string> =>
  new Map(
    Object.entries(attributes)
      .filter(([name]) => !name.startsWith('xmlns'))
      .map(([name, value]) => [local(name), value]),
  )

/** Encodings that a declaration may name beside those that the bytes show. */
const latin = /^<\?xml[^>]{0,200}\bencoding\s*=\s*["'](?:iso-8859-1|iso-8859-15|windows-1252|latin-?1|us-ascii)["']/i

function decodeXml(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 256)).toString('latin1')
  return latin.test(head) ? decodeText(bytes, 'windows-1252').text : decodeText(bytes).text
}
