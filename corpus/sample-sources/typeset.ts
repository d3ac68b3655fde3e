import PDFDocument from 'pdfkit'
import { breakLines, type Line } from './break-lines.js'
import type { SampleBlock, SampleSource } from './read-sample-source.js'

/** All sizes are in points of 1/72 inch. The page is 17 by 24 centimetres, so that a short report has several. */
const page = { width: 482, height: 680, margin: 50, top: 72, header: 38, bottom: 618, footer: 642, gutter: 20 }
const body = { font: 'Times-Roman', size: 10, leading: 13 }
const small = { size: 7.5, leading: 9.5 }
const heads = [
  { size: 14, leading: 18, before: 12, after: 5 },
  { size: 10.5, leading: 13.5, before: 7, after: 3 },
]
/** Width of a column of figures; a table with a longer cell holds sentences. */
const widestFigure = 78
const ink = { text: '#1a1a1a', accent: '#154273', pale: '#e8eef5', faint: '#6b6b6b' }

/** Sets a sample as a PDF of one or two columns with running header, page numbers and footnotes at the foot of the page. */
export async function typeset({ front, blocks, notes }: SampleSource): Promise<Buffer> {
  const date = new Date(`${front.date}T09:00:00Z`)
  const info = { Title: front.title, Author: front.author, Subject: 'Voorbeeldrapport, verzonnen', CreationDate: date }
  const doc = new PDFDocument({
    size: [page.width, page.height],
    margin: 0,
    compress: false,
    autoFirstPage: false,
    lang: 'nl',
    info,
  })
  const bytes = collect(doc)

  const width = (page.width - 2 * page.margin - (front.columns - 1) * page.gutter) / front.columns
  const place = { page: 0, column: 0, top: page.top, y: page.top }
  let waiting: string[] = []

  openPage()
  setTitle()
  for (const block of blocks) setBlock(block)
  closeColumn()
  doc.end()
  return bytes

  function openPage(): void {
    doc.addPage()
    Object.assign(place, { page: place.page + 1, column: 0, top: page.top, y: page.top })
    doc.font('Helvetica').fontSize(small.size).fillColor(ink.faint)
    if (place.page > 1) {
      write(front.header, page.margin, page.header)
      rule(page.margin, page.header + 13, page.width - 2 * page.margin)
    }
    const number = String(place.page)
    write('Voorbeeldrapport, verzonnen', page.margin, page.footer)
    doc.font('Helvetica').fontSize(small.size).fillColor(ink.faint)
    write(number, page.width - page.margin - doc.widthOfString(number), page.footer)
  }

  function setTitle(): void {
    const full = page.width - 2 * page.margin
    doc.rect(0, 0, page.width, 12).fill(ink.accent)
    const lines: [string, string, number, number, string][] = [
      [front.title, 'Helvetica-Bold', 24, 32, ink.accent],
      [front.subtitle, 'Helvetica', 11.5, 20, ink.text],
      [front.author, 'Helvetica-Bold', 10, 18, ink.text],
      [front.note, 'Times-Italic', 9.5, 12, ink.faint],
    ]
    for (const [text, font, size, leading, colour] of lines) {
      doc.font(font).fontSize(size)
      for (const line of breakLines(text, (part) => doc.widthOfString(part), full)) {
        doc.font(font).fontSize(size).fillColor(colour)
        write(line.text, page.margin, place.y)
        place.y += leading
      }
    }
    place.y += 10
    rule(page.margin, place.y, full)
    place.y += 14
    place.top = place.y
  }

  function setBlock(block: SampleBlock): void {
    if (block.kind === 'heading') setHeading(block.text, block.level)
    if (block.kind === 'paragraph') setText(block.text, 0, 7)
    if (block.kind === 'point') setPoint(block.sign, block.text)
    if (block.kind === 'box') setBox(block.lines)
    if (block.kind === 'table' && isWordy(block.rows)) setWordyTable(block.rows)
    else if (block.kind === 'table') setTable(block.rows)
  }

  function setHeading(text: string, level: number): void {
    const head = heads[level - 1] ?? (heads[1] as (typeof heads)[number])
    doc.font('Helvetica-Bold').fontSize(head.size)
    const lines = breakLines(text, (part) => doc.widthOfString(part), width)
    if (place.y > place.top) place.y += head.before
    makeRoom(lines.length * head.leading + 3 * body.leading)
    for (const line of lines) {
      doc.font('Helvetica-Bold').fontSize(head.size).fillColor(ink.accent)
      write(line.text, left(), place.y)
      place.y += head.leading
    }
    place.y += head.after
  }

  function setText(text: string, indent: number, after: number, sign?: string): void {
    doc.font(body.font).fontSize(body.size)
    const lines = breakLines(text, (part) => doc.widthOfString(visible(part)), width - indent)
    for (const [index, line] of lines.entries()) {
      const marks = [...line.text.matchAll(/\[\^(\d+)\]/g)].map((mark) => mark[1] as string)
      makeRoom(body.leading + heightOfNotes([...waiting, ...marks]) - heightOfNotes(waiting))
      waiting = [...waiting, ...marks]
      doc.font(body.font).fontSize(body.size).fillColor(ink.text)
      if (sign && index === 0) write(sign, left(), place.y)
      writeLine(line, left() + indent, width - indent)
      place.y += body.leading
    }
    place.y += after
  }

  function setPoint(sign: string, text: string): void {
    setText(text, 14, 4, sign)
  }

  function setBox(lines: readonly string[]): void {
    const padding = 9
    const inner = width - 2 * padding
    const set = lines.flatMap((text) => {
      const isTitle = text.startsWith('**')
      const isCall = text === text.toUpperCase()
      const font = isTitle || isCall ? 'Helvetica-Bold' : 'Helvetica'
      const size = isTitle ? 11 : 9
      doc.font(font).fontSize(size)
      const words = breakLines(text.replaceAll('**', ''), (part) => doc.widthOfString(part), inner)
      return words.map((line) => ({ text: line.text, font, size, colour: isCall ? ink.faint : ink.accent }))
    })
    const height = set.length * body.leading + 2 * padding
    makeRoom(height + 8)
    doc.rect(left(), place.y, width, height).fill(ink.pale)
    for (const [index, line] of set.entries()) {
      doc.font(line.font).fontSize(line.size).fillColor(line.colour)
      write(line.text, left() + padding, place.y + padding + index * body.leading)
    }
    place.y += height + 10
  }

  function setTable(rows: readonly (readonly string[])[]): void {
    const others = widestFigure
    const first = width - others * ((rows[0] as readonly string[]).length - 1)
    makeRoom((rows.length + 1) * 16)
    for (const [index, row] of rows.entries()) {
      const isEdge = index === 0 || row[0] === 'Totaal'
      for (const [column, cell] of row.entries()) {
        doc
          .font(isEdge ? 'Helvetica-Bold' : 'Helvetica')
          .fontSize(8.5)
          .fillColor(ink.text)
        const end = left() + first + column * others
        write(cell, column ? end - doc.widthOfString(cell) : left(), place.y + 3)
      }
      place.y += 16
      rule(left(), place.y - 1, width)
    }
    place.y += 12
  }

  function isWordy(rows: readonly (readonly string[])[]): boolean {
    doc.font('Helvetica').fontSize(8.5)
    return rows.some((row) => row.slice(1).some((cell) => doc.widthOfString(cell) > widestFigure))
  }

  /** Sets a table of sentences in three columns: cells of several lines, written row by row and cell by cell. */
  function setWordyTable(rows: readonly (readonly string[])[]): void {
    const gap = 12
    const leading = 11
    const shares = [0.33, 0.45, 0.22]
    for (const [index, row] of rows.entries()) {
      const font = index === 0 ? 'Helvetica-Bold' : 'Helvetica'
      doc.font(font).fontSize(8.5)
      const cells = row.map((cell, column) =>
        breakLines(cell, (part) => doc.widthOfString(part), width * (shares[column] ?? 0) - gap),
      )
      const height = Math.max(...cells.map((lines) => lines.length)) * leading + 8
      makeRoom(height)
      let x = left()
      for (const [column, lines] of cells.entries()) {
        for (const [number, line] of lines.entries()) {
          doc.font(font).fontSize(8.5).fillColor(ink.text)
          write(line.text, x, place.y + 3 + number * leading)
        }
        x += width * (shares[column] ?? 0)
      }
      place.y += height
      rule(left(), place.y - 2, width)
    }
    place.y += 12
  }

  function makeRoom(height: number): void {
    if (place.y + height <= page.bottom - heightOfNotes(waiting)) return
    closeColumn()
    if (place.column + 1 < front.columns) Object.assign(place, { column: place.column + 1, y: place.top })
    else openPage()
  }

  function linesOfNote(mark: string): string[] {
    doc.font(body.font).fontSize(small.size)
    const text = `${mark} ${notes.get(mark) ?? ''}`
    return breakLines(text, (part) => doc.widthOfString(part), width).map((line) => line.text)
  }

  function heightOfNotes(marks: readonly string[]): number {
    const lines = marks.reduce((sum, mark) => sum + linesOfNote(mark).length, 0)
    return lines ? lines * small.leading + 10 : 0
  }

  /** Sets the footnotes that belong to the column. */
  function closeColumn(): void {
    let y = page.bottom - heightOfNotes(waiting) + 8
    if (waiting.length) rule(left(), y - 5, 90)
    for (const text of waiting.flatMap(linesOfNote)) {
      doc.font(body.font).fontSize(small.size).fillColor(ink.text)
      write(text, left(), y)
      y += small.leading
    }
    waiting = []
  }

  /** Writes a line with its footnote marks raised, filled out to the width in a narrow column. */
  function writeLine(line: Line, x: number, available: number): void {
    const gaps = line.text.split(' ').length - 1
    const rest = available - doc.widthOfString(visible(line.text))
    const wordSpacing = front.columns > 1 && line.isFilled && gaps ? rest / gaps : 0
    let at = x
    for (const part of line.text.split(/(\[\^\d+\])/).filter(Boolean)) {
      const mark = /^\[\^(\d+)\]$/.exec(part)?.[1]
      doc.font(body.font).fontSize(mark ? 6.5 : body.size)
      write(mark ?? part, at, mark ? place.y - 1 : place.y, wordSpacing)
      at += doc.widthOfString(mark ?? part)
    }
  }

  function left(): number {
    return page.margin + place.column * (width + page.gutter)
  }

  function write(text: string, x: number, y: number, wordSpacing = 0): void {
    doc.text(text, x, y, { lineBreak: false, wordSpacing })
  }

  function rule(x: number, y: number, length: number): void {
    doc
      .moveTo(x, y)
      .lineTo(x + length, y)
      .lineWidth(0.5)
      .strokeColor(ink.faint)
      .stroke()
  }
}

/** A line as it will look, for measuring: a raised mark takes about as much room as its digits at half size. */
const visible = (text: string): string => text.replace(/\[\^(\d+)\]/g, '$1')

function collect(doc: PDFKit.PDFDocument): Promise<Buffer> {
  const chunks: Buffer[] = []
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk))
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    doc.on('error', reject)
  })
}
