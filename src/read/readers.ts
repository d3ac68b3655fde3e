import type { Format } from './detect-format.js'
import { readDocx } from './read-docx.js'
import { readHtml } from './read-html.js'
import { readMarkdown } from './read-markdown.js'
import { readOdt } from './read-odt.js'
import { readPdf } from './read-pdf.js'
import { readPublication } from './read-publication.js'
import { readText } from './read-text.js'
import type { Reader } from './reader.js'

/** The formats that the program reads, in the order in which messages name them. */
export const readers: Readonly<Partial<Record<Format, Reader>>> = {
  pdf: { label: 'PDF', read: readPdf },
  docx: { label: 'Word (DOCX)', read: readDocx },
  odt: { label: 'OpenDocument (ODT)', read: readOdt },
  html: { label: 'HTML', read: readHtml },
  xml: { label: 'XML of official publications', read: readPublication },
  markdown: { label: 'Markdown', read: readMarkdown },
  text: { label: 'plain text', read: readText },
}
