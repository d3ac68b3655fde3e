import type { Page, Span } from '../../model/index.js'
import { pageAt } from '../../text/index.js'
import { cleanGlyphs } from './clean-glyphs.js'
import { type MappedText, trimmed } from './mapped-text.js'

/** One printed line. Its span is that of its words in the canonical text, without the white space around them. */
export interface Line extends Span {
  /** The words with their glyphs cleaned, trimmed. */
  readonly content: MappedText
  readonly text: string
  /** Number of white-space characters before the words. */
  readonly indent: number
  readonly page: number
  readonly isBlank: boolean
  /** A page begins with this line. */
  readonly startsPage: boolean
}

/** Share of lines that may begin with one space before a single space stops to mean a new page: a page of twenty lines. */
const rareIndent = 0.05

/**
 * Cuts the canonical text at its line ends. Readers of PDF files often leave one space where a page began; where such
 * lines are rare, they are taken for page starts.
 */
export function splitLines(text: string, pages: readonly Page[]): Line[] {
  const lines = [...text.matchAll(/\f?[^\n\f\r]*(?:\r\n|[\n\r]|(?=\f)|$)/g)]
    .filter((match) => match[0] !== '')
    .map((match) => readLine(match[0].replace(/[\r\n]+$/, ''), match.index, pages))
  return markPageStarts(lines, text, pages)
}

function readLine(raw: string, offset: number, pages: readonly Page[]): Line {
  const offsets = Array.from({ length: raw.length }, (_, index) => offset + index)
  const content = trimmed(cleanGlyphs({ text: raw, offsets }))
  const indent = raw.length - raw.trimStart().length
  const start = offset + indent
  return {
    content,
    text: content.text,
    indent: raw.replace(/\f/g, '').length - raw.replace(/\f/g, '').trimStart().length,
    start,
    end: Math.max(start, offset + raw.trimEnd().length),
    page: pageAt(pages, Math.min(start, offset + raw.length)),
    isBlank: content.text === '',
    startsPage: raw.startsWith('\f'),
  }
}

function markPageStarts(lines: Line[], text: string, pages: readonly Page[]): Line[] {
  if (pages.length > 1) {
    return lines.map((line, index) => ({ ...line, startsPage: line.page !== (lines[index - 1]?.page ?? line.page) }))
  }
  if (text.includes('\f')) return lines
  const printed = lines.filter((line) => !line.isBlank)
  const isSingle = (line: Line): boolean => !line.isBlank && line.indent === 1 && !/^[-*•●]\s/.test(line.text)
  if (printed.filter(isSingle).length > printed.length * rareIndent) return lines
  return lines.map((line, index) => ({ ...line, startsPage: index > 0 && isSingle(line) }))
}
