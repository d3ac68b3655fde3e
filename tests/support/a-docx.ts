import { type ADocument, escapeMarkup, type Piece, type Run, runsOf } from './a-document.js'
import { aZip } from './a-zip.js'

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** The parts of a Word document, to be packed or spoilt. */
export function docxParts(document: ADocument): Record<string, string> {
  const body = document.pieces.map(writePiece).join('')
  const notes = Object.entries(document.notes ?? {})
  return {
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}.document.main+xml"/></Types>`,
    '_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relations([
      ['styles', 'styles.xml'],
      ['numbering', 'numbering.xml'],
      ['footnotes', 'footnotes.xml'],
    ]),
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${word}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${word}>${[1, 2, 3].map(headingStyle).join('')}</w:styles>`,
    'word/numbering.xml': `<w:numbering ${word}>${numbering}</w:numbering>`,
    'word/footnotes.xml': `<w:footnotes ${word}>${notes.map(writeNote).join('')}</w:footnotes>`,
    'docProps/core.xml': properties(document),
  }
}

/** A small Word document: Dutch style ids, numbers that Word counts, footnotes in a part of their own. */
export const aDocx = (document: ADocument): Uint8Array => aZip(docxParts(document))

const relations = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(([type, target], at) => `<Relationship Id="r${at}" Type="${office}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

const headingStyle = (level: number): string =>
  `<w:style w:type="paragraph" w:styleId="Kop${level}"><w:name w:val="heading ${level}"/></w:style>`

const level = (format: string, text: string): string =>
  `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`

/** List 1 has bullets. Each list with numbers has an id of its own, from 2, and begins anew. */
const numbering = [
  `<w:abstractNum w:abstractNumId="1">${level('bullet', '\uf0b7')}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="2">${level('decimal', '%1.')}</w:abstractNum>`,
  `<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`,
  `<w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>`,
].join('')

function writePiece(piece: Piece): string {
  if ('heading' in piece) return paragraph(`<w:pStyle w:val="Kop${piece.level}"/>`, piece.heading)
  if ('paragraph' in piece) return paragraph('', piece.paragraph)
  if ('items' in piece) {
    const list = `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${piece.isNumbered ? 2 : 1}"/></w:numPr>`
    return piece.items.map((item) => paragraph(list, item)).join('')
  }
  const rows = piece.rows.map(
    (cells) => `<w:tr>${cells.map((cell) => `<w:tc>${paragraph('', cell)}</w:tc>`).join('')}</w:tr>`,
  )
  return `<w:tbl>${rows.join('')}</w:tbl>`
}

const paragraph = (properties: string, words: string): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${runsOf(words).map(writeRun).join('')}</w:p>`

const writeRun = ({ words, isBold, note }: Run): string =>
  note === null
    ? `<w:r>${isBold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${escapeMarkup(words)}</w:t></w:r>`
    : `<w:r><w:footnoteReference w:id="${note}"/></w:r>`

const writeNote = ([number, words]: [string, string]): string =>
  `<w:footnote w:id="${number}">${paragraph('', words)}</w:footnote>`

const properties = ({ title = '', publisher = '', date }: ADocument): string =>
  `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>${escapeMarkup(title)}</dc:title><dc:creator>${escapeMarkup(publisher)}</dc:creator>${date ? `<dcterms:created>${date}T09:00:00Z</dcterms:created>` : ''}</cp:coreProperties>`
