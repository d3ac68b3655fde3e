export type Format =
  | 'pdf'
  | 'markdown'
  | 'text'
  | 'docx'
  | 'odt'
  | 'xlsx'
  | 'pptx'
  | 'epub'
  | 'ole'
  | 'ole-encrypted'
  | 'ole-word'
  | 'rtf'
  | 'html'
  | 'xml'
  | 'postscript'
  | 'png'
  | 'jpeg'
  | 'gif'
  | 'tiff'
  | 'webp'
  | 'zip'
  | 'gzip'
  | 'sevenzip'
  | 'rar'
  | 'sqlite'

/** Bytes looked at from the start of the file: readers of PDF accept a header that begins anywhere in the first 1024. */
const HEAD = 4096

/** Bytes looked at from either end of a ZIP: names of its parts stand in the first headers and in the directory at the end. */
const ZIP_ENDS = 65_536

/** What a file begins with, in hexadecimal. */
const signatures: readonly (readonly [Format, RegExp])[] = [
  ['zip', /^504b(?:0304|0506|0708)/],
  ['ole', /^d0cf11e0a1b11ae1/],
  ['png', /^89504e470d0a1a0a/],
  ['jpeg', /^ffd8ff/],
  ['gif', /^474946383[79]61/],
  ['tiff', /^(?:49492a00|4d4d002a)/],
  ['webp', /^52494646.{8}57454250/],
  ['gzip', /^1f8b08/],
  ['sevenzip', /^377abcaf271c/],
  ['rar', /^526172211a07/],
  ['sqlite', /^53514c69746520666f726d6174203300/],
]

/** What the text of a file begins with, after byte-order mark and white space. */
const openings: readonly (readonly [Format, RegExp])[] = [
  ['pdf', /^%PDF-/],
  ['rtf', /^\{\\rtf/],
  ['postscript', /^%!PS/],
  ['html', /^(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html[\s>])/i],
  ['html', /^<(?:head|body|title|meta|main|article)[\s>]/i],
  ['xml', /^<\?xml\s|^<(?:\w+:)?officiele-publicatie[\s>]/],
]

/** What the streams of an OLE file are called, in the UTF-16 of its directory. */
const oleStreams: readonly (readonly [Format, string])[] = [
  ['ole-encrypted', 'EncryptedPackage'],
  ['ole-word', 'WordDocument'],
]

/** What the name of a file says of text that itself does not tell. */
const extensions: readonly (readonly [Format, RegExp])[] = [
  ['pdf', /\.pdf$/i],
  ['markdown', /\.(?:md|markdown)$/i],
  ['html', /\.x?html?$/i],
  ['xml', /\.xml$/i],
]

/** Names of the parts that tell what a ZIP holds. */
const zipParts: readonly (readonly [Format, RegExp])[] = [
  ['docx', /word\/document\d*\.xml/],
  ['xlsx', /xl\/workbook\.xml/],
  ['pptx', /ppt\/presentation\.xml/],
  ['odt', /application\/vnd\.oasis\.opendocument\.text/],
  ['epub', /application\/epub\+zip/],
]

/** Tells the format by the content. The name only decides where the content does not: text, and damaged PDFs. */
export function detectFormat(bytes: Uint8Array, name: string): Format {
  const head = characters(bytes.subarray(0, HEAD))
  const binary = first(signatures, Buffer.from(head, 'latin1').toString('hex'))
  if (binary === 'zip') return first(zipParts, zipEnds(bytes)) ?? 'zip'
  if (binary === 'ole') return oleFormat(bytes)
  if (binary) return binary
  // Without its NUL bytes the ASCII of a UTF-16 file reads like any other.
  const opening = head.replaceAll('\0', '').replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*/, '')
  return first(openings, opening) ?? formatByName(name, opening)
}

/** Text that is named as HTML or XML is taken for it only when it begins with a tag. */
function formatByName(name: string, opening: string): Format {
  const named = first(extensions, name) ?? 'text'
  const isTagged = opening.startsWith('<')
  return (named === 'html' || named === 'xml') && !isTagged ? 'text' : named
}

function oleFormat(bytes: Uint8Array): Format {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  return oleStreams.find(([, stream]) => content.includes(Buffer.from(stream, 'utf16le')))?.[0] ?? 'ole'
}

const first = (table: readonly (readonly [Format, RegExp])[], text: string): Format | undefined =>
  table.find(([, pattern]) => pattern.test(text))?.[0]

const characters = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')

const zipEnds = (bytes: Uint8Array): string =>
  characters(bytes.subarray(0, ZIP_ENDS)) + characters(bytes.subarray(-ZIP_ENDS))
