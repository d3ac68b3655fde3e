import { makeItemCounter, printedNumberClass } from './html-lists.js'
import { innermostNotes, isBackLink, isMark, isNoteLink, isNotes, raisedMark } from './html-notes.js'
import { cellsOf, isLayoutTable, rowsOf } from './html-tables.js'
import { elementsIn, isElement, type MarkupElement, wordsOf } from './markup.js'
import { raiseDigits } from './raise-digits.js'
import { styleOf } from './style-of.js'
import type { TextStyle, TextWriter } from './text-writer.js'

/** Elements that run on within a block. */
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q rp rt ruby s samp small span strike strong sub time tt u var wbr'.split(
    ' ',
  ),
)

/** Writes HTML into the canonical text. An element for which `isLeftOut` holds is passed over with all that is in it. */
export function writeHtml(
  root: MarkupElement,
  writer: TextWriter,
  isLeftOut: (element: MarkupElement) => boolean,
): void {
  new HtmlWriter(writer, isLeftOut).writeChildren(root, { kind: 'paragraph' })
  writer.endGroup()
}

/** Depth of the list around an element, from 0; outside a list it is this. */
const NO_LIST = -1

class HtmlWriter {
  constructor(
    readonly writer: TextWriter,
    readonly isLeftOut: (element: MarkupElement) => boolean,
  ) {}

  writeChildren(element: MarkupElement, style: TextStyle, depth = NO_LIST): void {
    for (const child of element.children) {
      if (!isElement(child)) this.writer.write(child, style)
      else if (!this.isLeftOut(child)) this.writeElement(child, styleOf(child, style), depth)
    }
  }

  private writeElement(element: MarkupElement, style: TextStyle, depth: number): void {
    const { name, attributes } = element
    if (name === 'br') this.breakLine(style)
    else if (name === 'sup') this.writer.write(isMark(element) ? raisedMark(element) : wordsOf(element), style)
    else if (isNoteLink(element)) this.writer.write(raisedMark(element), style)
    else if (isBackLink(element)) return
    else if (attributes.get('class') === printedNumberClass) this.writeNumber(element, style)
    else if (inline.has(name)) this.writeChildren(element, style, depth)
    else if (style.kind === 'table-row') this.writeInCell(element, style, depth)
    else this.writeBlock(element, style, depth)
  }

  private writeBlock(element: MarkupElement, style: TextStyle, depth: number): void {
    this.writer.end()
    if (isNotes(element)) this.writeNotes(element)
    else if (element.name === 'pre') this.writeLines(element, style)
    else if (element.name === 'table') this.writeTable(element, style, depth)
    else if (element.name === 'ul' || element.name === 'ol') this.writeList(element, style, depth + 1)
    else this.writeChildren(element, style, depth)
    this.writer.end()
  }

  private breakLine(style: TextStyle): void {
    if (style.kind === 'table-row') this.writer.write(' ', style)
    else this.writer.breakLine()
  }

  /** The number of an item is printed as its marker; that of a heading or paragraph stands in its words. */
  private writeNumber(element: MarkupElement, style: TextStyle): void {
    if (!style.marker) this.writer.write(`${wordsOf(element)} `, style)
  }

  /** Inside a row all blocks run on. */
  private writeInCell(element: MarkupElement, style: TextStyle, depth: number): void {
    this.writer.write(' ', style)
    this.writeChildren(element, style, depth)
    this.writer.write(' ', style)
  }

  /** Text that was set with its own line ends: a blank line ends a block. */
  private writeLines(element: MarkupElement, style: TextStyle): void {
    for (const line of linesOf(element).split(/\r\n?|\n/)) {
      if (line.trim() === '') this.writer.end()
      else this.writer.write(line, style)
      this.writer.breakLine()
    }
  }

  private writeList(list: MarkupElement, style: TextStyle, depth: number): void {
    if (depth === 0) this.writer.endGroup()
    const markerOf = makeItemCounter(list)
    for (const child of elementsIn(list)) {
      if (this.isLeftOut(child)) continue
      this.writer.end()
      if (child.name !== 'li') this.writeElement(child, style, depth)
      else {
        const marker = { text: markerOf(child), isPrinted: false }
        this.writeChildren(child, { ...style, kind: 'list-item', level: depth, marker }, depth)
      }
      this.writer.end()
    }
    if (depth === 0) this.writer.endGroup()
  }

  private writeTable(table: MarkupElement, style: TextStyle, depth: number): void {
    const rows = rowsOf(table).filter((row) => !this.isLeftOut(row))
    const isLayout = isLayoutTable(rows)
    this.writer.endGroup()
    for (const caption of elementsIn(table, 'caption')) this.writeBlock(caption, styleOf(caption, style), depth)
    for (const row of rows) {
      if (isLayout) for (const cell of cellsOf(row)) this.writeBlock(cell, style, depth)
      else this.writeRow(cellsOf(row))
    }
    this.writer.endGroup()
  }

  private writeRow(cells: readonly MarkupElement[]): void {
    const style: TextStyle = { kind: 'table-row' }
    for (const [index, cell] of cells.entries()) {
      if (index > 0) this.writer.divideCells(style)
      this.writeChildren(cell, styleOf(cell, style))
    }
    this.writer.end()
  }

  private writeNotes(element: MarkupElement): void {
    this.writer.endGroup()
    for (const notes of innermostNotes(element)) {
      const items = elementsIn(notes, 'li')
      const markerOf = makeItemCounter(notes)
      for (const item of items) this.writeNote(item, raiseDigits(markerOf(item).replace(/\.$/, '')))
      if (items.length === 0) this.writeNote(notes, '')
    }
    this.writer.endGroup()
  }

  private writeNote(element: MarkupElement, text: string): void {
    this.writer.end()
    this.writeChildren(element, { kind: 'footnote', marker: { text, isPrinted: text === '' } })
    this.writer.end()
  }
}

const linesOf = (element: MarkupElement): string =>
  element.children.map((child) => (isElement(child) ? (child.name === 'br' ? '\n' : linesOf(child)) : child)).join('')
