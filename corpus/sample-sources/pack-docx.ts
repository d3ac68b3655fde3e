import { strToU8, zipSync } from 'fflate'
import { escapeMarkup } from './escape-markup.js'
import type { SampleBlock, SampleSource } from './read-sample-source.js'
import { writeDate } from './write-date.js'

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaging = 'http://schemas.openxmlformats.org/package/2006'
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** Points by their signs, as lists of Word, which keeps the numbers to itself. */
const bullets = 1
const numbers = 2

/** Packs a sample as Word does in a Dutch office: styles with Dutch ids, numbers that Word counts, notes set apart. */
export function packDocx(source: SampleSource): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relations(['officeDocument', 'word/document.xml']),
    'word/_rels/document.xml.rels': relations(
      ['styles', 'styles.xml'],
      ['numbering', 'numbering.xml'],
      ['footnotes', 'footnotes.xml'],
    ),
    'word/document.xml': part('document', `<w:body>${writeBody(source)}</w:body>`),
    'word/styles.xml': part('styles', styles),
    'word/numbering.xml': part('numbering', numbering),
    'word/footnotes.xml': part('footnotes', [...source.notes].map(writeNote).join('')),
    'docProps/core.xml': properties(source),
  }
  const packed = Object.entries(parts).map(([name, content]) => [name, strToU8(declaration + content)] as const)
  return zipSync(Object.fromEntries(packed), { mtime: `${source.front.date}T12:00:00` })
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

const part = (name: string, content: string): string => `<w:${name} ${word}>${content}</w:${name}>`

const relations = (...targets: (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="${packaging}/relationships">${targets
    .map(([type, target], at) => `<Relationship Id="r${at + 1}" Type="${office}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

const contentTypes = `<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${types}.numbering+xml"/><Override PartName="/word/footnotes.xml" ContentType="${types}.footnotes+xml"/></Types>`

const style = (id: string, name: string, bold = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:rPr>${bold}</w:rPr></w:style>`

const styles = [
  style('Standaard', 'Normal'),
  style('Titel', 'Title', '<w:b/><w:sz w:val="48"/>'),
  style('Kop1', 'heading 1', '<w:b/><w:sz w:val="32"/>'),
  style('Kop2', 'heading 2', '<w:b/><w:sz w:val="26"/>'),
].join('')

const list = (id: number, format: string, sign: string): string =>
  `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${sign}"/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>`

const numbering = `${list(bullets, 'bullet', '•')}${list(numbers, 'decimal', '%1.')}${[bullets, numbers].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`).join('')}`

function writeBody({ front, blocks }: SampleSource): string {
  const head = [
    paragraph('<w:pStyle w:val="Titel"/>', front.title),
    paragraph('', front.subtitle),
    paragraph('', `${front.author}, ${writeDate(front.date)}`),
    paragraph('', front.note),
  ]
  return [...head, ...blocks.map(writeBlock)].join('')
}

function writeBlock(block: SampleBlock): string {
  switch (block.kind) {
    case 'heading':
      return paragraph(`<w:pStyle w:val="Kop${block.level}"/>`, block.text)
    case 'paragraph':
      return paragraph('', block.text)
    case 'point':
      return paragraph(
        `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${/\d/.test(block.sign) ? numbers : bullets}"/></w:numPr>`,
        block.text,
      )
    case 'box':
      return block.lines.map((line) => paragraph('', line)).join('')
    case 'table':
      return `<w:tbl>${block.rows.map(writeRow).join('')}</w:tbl>`
  }
}

const writeRow = (cells: readonly string[]): string =>
  `<w:tr>${cells.map((cell) => `<w:tc>${paragraph('', cell)}</w:tc>`).join('')}</w:tr>`

const paragraph = (properties: string, words: string): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${writeRuns(words)}</w:p>`

/** Words with `**` around bold and `[^1]` where a note is called. */
function writeRuns(words: string): string {
  let isBold = false
  return words
    .split(/(\*\*|\[\^\d+\])/)
    .map((piece) => {
      const note = /^\[\^(\d+)\]$/.exec(piece)?.[1]
      if (note) return `<w:r><w:footnoteReference w:id="${note}"/></w:r>`
      if (piece === '**') isBold = !isBold
      if (piece === '**' || piece === '') return ''
      return `<w:r>${isBold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${escapeMarkup(piece)}</w:t></w:r>`
    })
    .join('')
}

const writeNote = ([number, words]: readonly [string, string]): string =>
  `<w:footnote w:id="${number}">${paragraph('', words)}</w:footnote>`

const properties = ({ front }: SampleSource): string =>
  `<cp:coreProperties xmlns:cp="${packaging}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeMarkup(front.title)}</dc:title><dc:creator>${escapeMarkup(front.author)}</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${front.date}T09:00:00Z</dcterms:created></cp:coreProperties>`
