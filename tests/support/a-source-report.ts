import type { Page, SourceReport } from '../../src/model/index.js'

/** What a reader would make of this text: a form feed begins a page. */
export function aSourceReport(text: string, changes: Partial<SourceReport> = {}): SourceReport {
  return { mediaType: 'text/plain', text, pages: pagesOf(text), hints: [], metadata: {}, notices: [], ...changes }
}

function pagesOf(text: string): Page[] {
  const starts = [0, ...[...text.matchAll(/\f/g)].map(({ index }) => index + 1)]
  return starts.map((start, at) => ({ number: at + 1, start, end: starts[at + 1] ?? text.length }))
}
