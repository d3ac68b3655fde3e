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
  xlsx: { label: 'an Excel workbook (XLSX)', remedy: exportIt },
  pptx: { label: 'a PowerPoint presentation (PPTX)', remedy: exportIt },
  epub: { label: 'an e-book (EPUB)', remedy: exportIt },
  'ole-encrypted': {
    label: 'a Word, Excel or PowerPoint file that is protected with a password',
    remedy: 'open it with the password and save it without',
  },
  'ole-word': { label: 'an old Word document (DOC)', remedy: 'open it in a word processor and save it as DOCX or PDF' },
  ole: { label: 'an old Excel, PowerPoint or Outlook file', remedy: exportIt },
  rtf: { label: 'rich text (RTF)', remedy: exportIt },
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
