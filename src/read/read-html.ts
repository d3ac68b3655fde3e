import type { SourceReport } from '../model/index.js'
import { decodeHtml } from './decode-html.js'
import { describeHtml } from './describe-html.js'
import { findMainContent } from './find-main-content.js'
import { parseHtml } from './parse-html.js'
import { ReadError } from './read-error.js'
import type { ReadOptions } from './reader.js'
import { TextWriter } from './text-writer.js'
import { writeHtml } from './write-html.js'

/** Web pages: what a reader came for, without navigation, page header and footer, cookie bars and scripts. */
export function readHtml(bytes: Uint8Array, { name }: ReadOptions): SourceReport {
  const { text: html, notices } = decodeHtml(bytes)
  const page = parseHtml(html)
  const { root, isFurniture } = findMainContent(page)
  const writer = new TextWriter()
  writeHtml(root, writer, isFurniture)
  const { text, hints } = writer.finish()
  if (!text)
    throw new ReadError(
      'no-text-layer',
      `${name}: expected a web page with text, found none outside its scripts and menus; open it in a browser and print it to PDF`,
    )
  return {
    mediaType: 'text/html',
    text,
    pages: [{ number: 1, start: 0, end: text.length }],
    hints,
    metadata: describeHtml(page),
    notices: notices.map(({ span: _, ...notice }) => notice),
  }
}
