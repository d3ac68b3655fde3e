import { decodeText, type Encoding } from './decode-text.js'

/** Bytes in which a page must declare its encoding, by the HTML standard; pages of the wild put comments before it. */
const HEAD = 4096

/**
 * Encodings as web pages name them. The standard reads all that call themselves Latin-1 or ASCII as Windows-1252; one
 * that is not here is left to the bytes.
 */
const latin = /^(?:windows-1252|cp1252|x-cp1252|iso-?8859-?1|iso-?8859-?15|latin-?[19]|l1|us-ascii|ascii)$/i

const declaration = /<(?:\?xml|meta)[^>]{0,300}?\b(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{1,40})/i

/** Decodes a web page: by its byte-order mark, else by what it declares, else by its bytes. */
export function decodeHtml(bytes: Uint8Array): ReturnType<typeof decodeText> {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString('latin1')
  const named = declaration.exec(head)?.[1] ?? ''
  const declared: Encoding | undefined = latin.test(named) ? 'windows-1252' : undefined
  // A page that calls itself Latin-1 and was saved anew as UTF-8 is common: what is valid UTF-8 with letters beyond ASCII is UTF-8.
  const asFound = decodeText(bytes)
  const isUtf8 = asFound.encoding !== 'windows-1252' && asFound.notices.length === 0
  return declared && !isUtf8 ? decodeText(bytes, declared) : asFound
}
