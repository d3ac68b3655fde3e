import { docxParts } from './a-docx.js'
import { aZip } from './a-zip.js'
import { odtParts } from './an-odt.js'

const small = { pieces: [{ paragraph: 'Wij bevelen aan het dak te dichten.' }] }
const bytes = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding))
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

const docxWith = (parts: Readonly<Record<string, string | Uint8Array>>) => aZip({ ...docxParts(small), ...parts })
const odtWith = (parts: Readonly<Record<string, string | Uint8Array>>) => aZip({ ...odtParts(small), ...parts })
const cut = (content: Uint8Array, share: number) => content.slice(0, Math.floor(content.length * share))
const nested = (tag: string, depth: number) => `${`<${tag}>`.repeat(depth)}diep${`</${tag}>`.repeat(depth)}`

/** Nine entities that each hold ten of the one before: a thousand million words where they are expanded. */
const laughs = `<!DOCTYPE l [<!ENTITY l0 "ha">${Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('')}]>`
const external = '<!DOCTYPE r [<!ENTITY geheim SYSTEM "file:///etc/passwd">]>'

/** An OLE container as far as its first bytes and the name of a stream go. */
const ole = (stream: string) =>
  new Uint8Array(
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1024), Buffer.from(stream, 'utf16le')]),
  )

/** Makes the size that the directory of a ZIP gives for every part a small one. */
function lieAboutSizes(zip: Uint8Array): Uint8Array {
  const lying = Buffer.from(zip)
  for (let at = lying.indexOf('PK\x01\x02'); at >= 0; at = lying.indexOf('PK\x01\x02', at + 4))
    lying.writeUInt32LE(100, at + 24)
  return new Uint8Array(lying)
}

const spaces = (megabytes: number) => new Uint8Array(megabytes * 1024 * 1024).fill(32)
const manySpaces = spaces(12)

/** Sets the bit that says a part is encrypted, in the directory of a ZIP. */
function markEncrypted(zip: Uint8Array): Uint8Array {
  const marked = Buffer.from(zip)
  for (let at = marked.indexOf('PK\x01\x02'); at >= 0; at = marked.indexOf('PK\x01\x02', at + 4))
    marked.writeUInt16LE(1, at + 8)
  return new Uint8Array(marked)
}

/** Files that nobody should have, each with its name, its bytes and a part of the message that it gets. */
export const hostileFiles: readonly (readonly [what: string, name: string, make: () => Uint8Array, message: string])[] =
  [
    [
      'a bomb in a DOCX',
      'bom.docx',
      () => docxWith({ 'word/document.xml': manySpaces }),
      'unpacks to more than 200 times its size',
    ],
    ['a bomb in an ODT', 'bom.odt', () => odtWith({ 'content.xml': manySpaces }), 'it may be a decompression bomb'],
    [
      'a bomb that lies about its size',
      'leugen.docx',
      () => lieAboutSizes(docxWith({ 'word/document.xml': manySpaces })),
      'found a damaged ZIP package',
    ],
    [
      'a part that leads out of the folder',
      'pad.docx',
      () => docxWith({ '../../etc/cron.d/kwaad': 'kwaad' }),
      'found a damaged ZIP package (invalid relative path',
    ],
    [
      'a part with an absolute path',
      'wortel.odt',
      () => odtWith({ '/etc/passwd': 'kwaad' }),
      'found a damaged ZIP package (absolute path',
    ],
    ['half a DOCX', 'half.docx', () => cut(docxWith({}), 0.5), 'found a damaged ZIP package'],
    ['an ODT without its end', 'half.odt', () => cut(odtWith({}), 0.97), 'found a damaged ZIP package'],
    [
      'a DOCX with a password',
      'slot.docx',
      () => ole('EncryptedPackage'),
      'protected with a password; open it with the password',
    ],
    [
      'a DOCX of which the parts are encrypted',
      'slot2.docx',
      () => markEncrypted(docxWith({})),
      'protected with a password',
    ],
    [
      'an ODT with a password',
      'slot.odt',
      () => odtWith({ 'META-INF/manifest.xml': '<m><encryption-data/></m>' }),
      'protected with a password',
    ],
    [
      'an old Word document',
      'oud.doc',
      () => ole('WordDocument'),
      'found an old Word document (DOC); open it in a word processor',
    ],
    [
      'entities in a DOCX',
      'lach.docx',
      () =>
        docxWith({
          'word/document.xml': `<?xml version="1.0"?>${laughs}<w:document ${word}><w:body><w:p><w:r><w:t>&l9;</w:t></w:r></w:p></w:body></w:document>`,
        }),
      'found declarations of its own in word/document.xml',
    ],
    [
      'entities in an ODT',
      'lach.odt',
      () => odtWith({ 'content.xml': `<?xml version="1.0"?>${laughs}<a>&l9;</a>` }),
      'found XML that declares entities of its own',
    ],
    [
      'entities in XML',
      'lach.xml',
      () => bytes(`<?xml version="1.0"?>${laughs}<officiele-publicatie><al>&l9;</al></officiele-publicatie>`),
      'found XML that declares entities of its own',
    ],
    [
      'a file that XML asks for',
      'buiten.xml',
      () => bytes(`<?xml version="1.0"?>${external}<officiele-publicatie><al>&geheim;</al></officiele-publicatie>`),
      'found XML that declares entities of its own',
    ],
    [
      'XML that is nested too deeply',
      'diep.xml',
      () => bytes(`<?xml version="1.0"?>${nested('al', 100_000)}`),
      'nested more than 256 deep',
    ],
    [
      'a DOCX that is nested too deeply',
      'diep.docx',
      () => docxWith({ 'word/document.xml': `<w:document ${word}>${nested('w:p', 50_000)}</w:document>` }),
      'nested more than 256 deep',
    ],
    [
      'XML without an end',
      'los.xml',
      () => bytes('<?xml version="1.0"?><officiele-publicatie><al>Wij'),
      'XML that is not well formed',
    ],
    [
      'XML of something else',
      'feed.xml',
      () => bytes('<?xml version="1.0"?><rss><channel/></rss>'),
      'found a news feed (<rss>); give the report as PDF',
    ],
    [
      'metadata without the paper',
      'metadata.xml',
      () => bytes('<?xml version="1.0"?><metadata_gegevens/>'),
      'found the metadata of an official publication',
    ],
    [
      'a DOCX without a body',
      'leeg.docx',
      () => aZip({ 'word/document.xml': '', '[Content_Types].xml': '' }),
      'expected a Word document (DOCX), found',
    ],
    [
      'a DOCX without words',
      'stil.docx',
      () => aZip(docxParts({ pieces: [] })),
      'expected a Word document (DOCX) with text, found one without any',
    ],
    [
      'an ODT without a body',
      'leeg.odt',
      () => aZip({ mimetype: 'application/vnd.oasis.opendocument.text' }),
      'found a package without content.xml',
    ],
    [
      'a page that is all script',
      'script.html',
      () => bytes('<html><script>for(;;){}</script></html>'),
      'found none outside its scripts and menus',
    ],
    ['an empty file', 'niets.docx', () => bytes(''), 'found an empty file (0 bytes)'],
    ['a program named as DOCX', 'virus.docx', () => bytes('MZ\0\0\0\0\0\0\0\x01', 'latin1'), 'found binary data'],
    [
      'a ZIP named as ODT',
      'zip.odt',
      () => aZip({ 'advies.txt': 'Wij bevelen aan' }),
      'found a ZIP archive; unpack it',
    ],
  ]
