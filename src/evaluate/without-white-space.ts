import type { Span } from '../model/index.js'

/**
 * Gives a function that measures spans of the text in characters that are no white space: line breaks and the
 * padding of a layout say nothing of how well two spans agree.
 */
export function withoutWhiteSpace(text: string): (span: Span) => Span {
  const before = new Uint32Array(text.length + 1)
  for (let at = 0; at < text.length; at++) {
    before[at + 1] = (before[at] as number) + (/\s/.test(text[at] as string) ? 0 : 1)
  }
  const count = (offset: number) => before[Math.max(0, Math.min(offset, text.length))] as number
  return ({ start, end }) => ({ start: count(start), end: count(end) })
}
