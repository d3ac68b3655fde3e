import type { SourceReport } from '../model/index.js'
import { checkText } from './check-text.js'
import { decodeText } from './decode-text.js'
import { dividePages } from './divide-pages.js'
import type { ReadOptions } from './reader.js'

/** Plain text: the canonical text is exactly the decoded content. */
export function readText(bytes: Uint8Array, { name }: ReadOptions): SourceReport {
  const { text, notices } = decodeText(bytes)
  checkText(text, name)
  return { mediaType: 'text/plain', text, pages: dividePages(text), hints: [], metadata: {}, notices }
}
