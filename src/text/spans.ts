import type { Span } from '../model/index.js'

export const length = (span: Span): number => span.end - span.start

/** Whether `inner` lies wholly within `outer`. */
export const contains = (outer: Span, inner: Span): boolean => inner.start >= outer.start && inner.end <= outer.end

/** Number of UTF-16 units that two spans share. */
export const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** Order of reading: by start, the longer one first where two begin together. */
export const byPlace = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

/** The span without the white space at its ends. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && /\s/.test(text[start] as string)) start++
  while (end > start && /\s/.test(text[end - 1] as string)) end--
  return { start, end }
}
