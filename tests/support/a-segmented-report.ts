import { loadCues } from '../../src/lexicon/index.js'
import type { Block, Language, Recommendation, SegmentedReport, StructuredReport } from '../../src/model/index.js'
import { segmentReport, structureReport } from '../../src/segment/index.js'
import { aSourceReport } from './a-source-report.js'

/** The cue words that every test of the segment room reads with. */
export const cues = { nl: loadCues('nl'), en: loadCues('en') }

export const aStructuredReport = (text: string, language: Language = 'nl'): StructuredReport =>
  structureReport('test', aSourceReport(text), cues, { language })

export const aSegmentedReport = (text: string, language: Language = 'nl'): SegmentedReport =>
  segmentReport(aStructuredReport(text, language), cues)

/** The blocks that are read, each as kind and words: `heading: Inleiding`. */
export function readBlocks(report: StructuredReport): string[] {
  return report.blocks.map((block) => `${block.kind}: ${wordsOf(report, block)}`)
}

export const wordsOf = (report: StructuredReport, block: Block): string =>
  block.kind === 'furniture'
    ? report.source.text.slice(block.start, block.end)
    : report.view.text.slice(block.view.start, block.view.end)

/** A recommendation in one line: tier, role, label and the beginning of its words. */
export const inBrief = ({ tier, role, label, text }: Recommendation): string =>
  `${tier} ${role} ${label ?? '-'}: ${text.replace(/\s+/g, ' ')}`
