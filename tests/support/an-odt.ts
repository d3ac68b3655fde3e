import { type ADocument, escapeMarkup, type Piece, type Run, runsOf } from './a-document.js'
import { aZip } from './a-zip.js'

const spaces = [
  'office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
  'table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"',
  'style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"',
  'fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
  'meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"',
  'dc="http://purl.org/dc/elements/1.1/"',
]
  .map((space) => `xmlns:${space}`)
  .join(' ')

const styles = `<style:style style:name="vet" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style><text:list-style style:name="punten"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style><text:list-style style:name="nummers"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style>`

/** The parts of an OpenDocument text, to be packed or spoilt. */
export function odtParts({ title = '', publisher = '', date, pieces, notes = {} }: ADocument): Record<string, string> {
  const body = pieces.map((piece) => writePiece(piece, notes)).join('')
  return {
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${spaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'meta.xml': `<office:document-meta ${spaces}><office:meta><dc:title>${escapeMarkup(title)}</dc:title><meta:initial-creator>${escapeMarkup(publisher)}</meta:initial-creator>${date ? `<meta:creation-date>${date}T09:00:00</meta:creation-date>` : ''}</office:meta></office:document-meta>`,
    'META-INF/manifest.xml': '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
  }
}

/** A small OpenDocument text. */
export const anOdt = (document: ADocument): Uint8Array => aZip(odtParts(document))

type Notes = NonNullable<ADocument['notes']>

function writePiece(piece: Piece, notes: Notes): string {
  const write = (words: string) =>
    runsOf(words)
      .map((run) => writeRun(run, notes))
      .join('')
  if ('heading' in piece) return `<text:h text:outline-level="${piece.level}">${write(piece.heading)}</text:h>`
  if ('paragraph' in piece) return `<text:p>${write(piece.paragraph)}</text:p>`
  if ('items' in piece) {
    const items = piece.items.map((item) => `<text:list-item><text:p>${write(item)}</text:p></text:list-item>`)
    return `<text:list text:style-name="${piece.isNumbered ? 'nummers' : 'punten'}">${items.join('')}</text:list>`
  }
  const cell = (words: string) => `<table:table-cell><text:p>${write(words)}</text:p></table:table-cell>`
  const rows = piece.rows.map((cells) => `<table:table-row>${cells.map(cell).join('')}</table:table-row>`)
  return `<table:table>${rows.join('')}</table:table>`
}

function writeRun({ words, isBold, note }: Run, notes: Notes): string {
  if (note !== null)
    return `<text:note text:note-class="footnote"><text:note-citation>${note}</text:note-citation><text:note-body><text:p>${escapeMarkup(notes[note] ?? '')}</text:p></text:note-body></text:note>`
  return isBold ? `<text:span text:style-name="vet">${escapeMarkup(words)}</text:span>` : escapeMarkup(words)
}
