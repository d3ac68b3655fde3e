import type { Span, View } from '../model/index.js'

/** The stretch of the canonical text that a span of the view was made from. An empty span maps to an empty one. */
export function sourceSpan(view: View, span: Span): Span {
  if (span.end <= span.start) {
    const at = view.offsets[Math.min(span.start, view.offsets.length - 1)] ?? 0
    return { start: at, end: at }
  }
  return { start: view.offsets[span.start] as number, end: (view.offsets[span.end - 1] as number) + 1 }
}
