import type { Block, Language, Page, SegmentedReport } from '../../src/model/index.js'

/**
 * A report made by hand from text that needs no cleaning: paragraphs are divided by blank lines and hold no line
 * breaks, so that the reading view is the text itself and offsets in both are the same.
 */
export function aReport(
  text: string,
  changes: Partial<SegmentedReport> = {},
  language: Language = 'nl',
): SegmentedReport {
  const pages: Page[] = [{ number: 1, start: 0, end: text.length }]
  return {
    id: 'sample',
    source: { mediaType: 'text/plain', text, pages, hints: [], metadata: {}, notices: [] },
    metadata: { title: 'Sample', publisher: null, publishedOn: null, language },
    language,
    view: { text, offsets: Uint32Array.from({ length: text.length }, (_, index) => index) },
    blocks: paragraphs(text, language),
    sections: [],
    recommendations: [],
    ...changes,
  }
}

function paragraphs(text: string, language: Language): Block[] {
  return [...text.matchAll(/[^\n]+(?:\n(?!\n)[^\n]+)*/g)].map((match) => {
    const span = { start: match.index, end: match.index + match[0].length }
    return { ...span, kind: 'paragraph', level: 0, view: span, marker: null, label: null, language, page: 1 }
  })
}
