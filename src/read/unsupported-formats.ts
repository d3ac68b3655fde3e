import type { Format } from './detect-format.js'

interface UnsupportedFormat {
  /** What the file is, after "found". */
  readonly label: string
  /** What the user can do. */
  readonly remedy: string
}

const exportIt = 'export it as PDF or as plain text'
const recognise = 'make a searchable PDF of it with OCR'
const unpack = 'unpack it and give the files in it'

/** Formats that are recognised so that the message can name them. A format that has a reader needs no row. */
export const unsupportedFormats: Readonly<Partial<Record<Format, UnsupportedFormat>>> = {
  docx: { label: 'a Word document (DOCX)', remedy: exportIt },
  odt: { label: 'an OpenDocument text (ODT)', remedy: exportIt },
  xlsx: { label: 'an Excel workbook (XLSX)', remedy: exportIt },
  pptx: { label: 'a PowerPoint presentation (PPTX)', remedy: exportIt },
  epub: { label: 'an e-book (EPUB)', remedy: exportIt },
  ole: { label: 'an old Word, Excel or PowerPoint file', remedy: exportIt },
  rtf: { label: 'rich text (RTF)', remedy: exportIt },
  html: { label: 'a web page (HTML)', remedy: 'print the page to PDF or save its text as plain text' },
  xml: { label: 'XML', remedy: exportIt },
  postscript: { label: 'PostScript', remedy: 'convert it to PDF' },
  png: { label: 'an image (PNG)', remedy: recognise },
  jpeg: { label: 'an image (JPEG)', remedy: recognise },
  gif: { label: 'an image (GIF)', remedy: recognise },
  tiff: { label: 'an image (TIFF)', remedy: recognise },
  webp: { label: 'an image (WebP)', remedy: recognise },
  zip: { label: 'a ZIP archive', remedy: unpack },
  gzip: { label: 'a gzip archive', remedy: unpack },
  sevenzip: { label: 'a 7-Zip archive', remedy: unpack },
  rar: { label: 'a RAR archive', remedy: unpack },
  sqlite: { label: 'a SQLite database', remedy: 'give the reports themselves' },
}
