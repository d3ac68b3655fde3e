import type { SourceReport } from '../model/index.js'
import { checkText } from './check-text.js'
import { decodeText } from './decode-text.js'
import { dividePages } from './divide-pages.js'
import { findMarkdownHints } from './find-markdown-hints.js'
import { parseMarkdown } from './parse-markdown.js'
import { readFrontMatter } from './read-front-matter.js'
import type { ReadOptions } from './reader.js'

/** Markdown: the canonical text is exactly the decoded content; what the syntax says of the layout becomes hints. */
export function readMarkdown(bytes: Uint8Array, { name }: ReadOptions): SourceReport {
  const { text, notices } = decodeText(bytes)
  checkText(text, name)
  const markdown = parseMarkdown(text)
  const front = readFrontMatter(markdown.root)
  const title = front.metadata.title ?? markdown.title
  return {
    mediaType: 'text/markdown',
    text,
    pages: dividePages(text),
    hints: findMarkdownHints(markdown.root),
    metadata: { ...front.metadata, ...(title && { title }) },
    ...(title && !front.metadata.title && { origins: { title: 'first-page' as const } }),
    notices: [...notices, ...markdown.notices, ...front.notices],
  }
}
