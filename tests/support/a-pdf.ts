import PDFDocument from 'pdfkit'

type Drawing = (document: PDFKit.PDFDocument) => void

/**
 * A small PDF: a page for each text, or whatever the callback draws. Pages are A4 with margins of 72 points, in
 * 11-point Helvetica; a callback that adds no page draws on the first.
 */
export function aPdf(pages: readonly string[] | Drawing, options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> {
  const document = new PDFDocument({ size: 'A4', margin: 72, font: 'Helvetica', ...options, autoFirstPage: true })
  document.fontSize(11)
  if (typeof pages === 'function') pages(document)
  else drawPages(document, pages)
  return bytesOf(document)
}

function drawPages(document: PDFKit.PDFDocument, pages: readonly string[]): void {
  for (const [index, text] of pages.entries()) {
    if (index > 0) document.addPage()
    document.text(text)
  }
}

function bytesOf(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    document.on('data', (chunk: Buffer) => chunks.push(chunk))
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    document.on('error', reject)
    document.end()
  })
}
