import type { Format } from './detect-format.js'
import type { Reader } from './reader.js'

/**
 * The formats that the program reads, in the order in which messages name them. Each reader is loaded when its first
 * file comes: the parsers that they bring take longer to load than most files to read.
 */
export const readers: Readonly<Partial<Record<Format, Reader>>> = {
  pdf: {
    label: 'PDF',
    read: async (bytes, options) => (await import('./read-pdf.js')).readPdf(bytes, options),
  },
  docx: {
    label: 'Word (DOCX)',
    read: async (bytes, options) => (await import('./read-docx.js')).readDocx(bytes, options),
  },
  odt: {
    label: 'OpenDocument (ODT)',
    read: async (bytes, options) => (await import('./read-odt.js')).readOdt(bytes, options),
  },
  html: {
    label: 'HTML',
    read: async (bytes, options) => (await import('./read-html.js')).readHtml(bytes, options),
  },
  xml: {
    label: 'XML of official publications',
    read: async (bytes, options) => (await import('./read-publication.js')).readPublication(bytes, options),
  },
  markdown: {
    label: 'Markdown',
    read: async (bytes, options) => (await import('./read-markdown.js')).readMarkdown(bytes, options),
  },
  text: {
    label: 'plain text',
    read: async (bytes, options) => (await import('./read-text.js')).readText(bytes, options),
  },
}
