import type { Format } from './detect-format.js'
import { readMarkdown } from './read-markdown.js'
import { readPdf } from './read-pdf.js'
import { readText } from './read-text.js'
import type { Reader } from './reader.js'

/** The formats that the program reads, in the order in which messages name them. */
export const readers: Readonly<Partial<Record<Format, Reader>>> = {
  pdf: { label: 'PDF', read: readPdf },
  markdown: { label: 'Markdown', read: readMarkdown },
  text: { label: 'plain text', read: readText },
}
