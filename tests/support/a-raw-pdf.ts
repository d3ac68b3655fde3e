/** A PDF written out by hand, so that it can be wrong. */
interface RawPdf {
  /** What is between `obj` and `endobj`, from object 1 on. */
  readonly objects: readonly string[]
  /** Entries of the trailer. `/Root 1 0 R` by default. */
  readonly trailer?: string
}

export function aRawPdf({ objects, trailer = '/Root 1 0 R' }: RawPdf): Uint8Array {
  let text = '%PDF-1.7\n'
  const places: number[] = []
  for (const [index, object] of objects.entries()) {
    places.push(text.length)
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
  }
  const entries = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const list = `xref\n0 ${size}\n0000000000 65535 f \n${entries}`
  text += `${list}trailer\n<< /Size ${size} ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`
  return new Uint8Array(Buffer.from(text, 'latin1'))
}

export const catalog = '<< /Type /Catalog /Pages 2 0 R >>'
export const onePage = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'

/** A page of which the content is object 4 and the font, where it has one, object 5. */
export const page = (more = '') =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> ${more} >>`
export const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'
export const stream = (content: string, length: number | string = content.length) =>
  `<< /Length ${length} >>\nstream\n${content}\nendstream`

/** Lines of text from the top of the page. */
export const shows = (...lines: readonly string[]) =>
  `BT /F1 11 Tf 14 TL 72 770 Td ${lines.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`).join(' ')} ET`

/** A page that shows lines of text. */
export const aPlainPdf = (...lines: readonly string[]) =>
  aRawPdf({ objects: [catalog, onePage, page(), stream(shows(...lines)), font] })

/** Two pages that show lines of text. */
export const aTwoPagePdf = (first: readonly string[], second: readonly string[]) =>
  aRawPdf({
    objects: [
      catalog,
      '<< /Type /Pages /Kids [3 0 R 6 0 R] /Count 2 >>',
      page(),
      stream(shows(...first)),
      font,
      page().replace('/Contents 4', '/Contents 7'),
      stream(shows(...second)),
    ],
  })
