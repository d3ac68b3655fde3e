/** Half-open range `[start, end)` of UTF-16 code units. Unless a comment says otherwise it points into a report's canonical text. */
export interface Span {
  readonly start: number
  readonly end: number
}
