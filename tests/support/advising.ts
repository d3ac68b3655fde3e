import type { Language, Recommendation, SegmentedReport } from '../../src/model/index.js'
import { aReport } from './a-report.js'

/** A report whose recommendations are these paragraphs; a change to one is given by its place. */
export function advising(
  texts: readonly string[],
  changes: Readonly<Record<number, Partial<Recommendation>>> = {},
  language: Language = 'nl',
): SegmentedReport {
  let start = 0
  const recommendations = texts.map((text, index): Recommendation => {
    const span = { start, end: start + text.length }
    start = span.end + 2
    return {
      ...span,
      id: `sample/r${span.start}`,
      sectionId: null,
      parentId: null,
      ordinal: index + 1,
      tier: 'formal',
      role: 'item',
      form: 'bullet',
      label: null,
      title: null,
      titleSpan: null,
      text,
      page: 1,
      issuer: null,
      issuerEntityId: null,
      addressee: null,
      addresseeEntityId: null,
      deadline: null,
      strength: 'should',
      confidence: 1,
      repeatsId: null,
      language,
      evidence: [],
      ...changes[index],
    }
  })
  return aReport(texts.join('\n\n'), { recommendations }, language)
}
