import { splitSentences } from '../../language/index.js'
import type { Block, Span, StructuredReport } from '../../model/index.js'
import { type CueReading, type CuesByLanguage, readCues } from './read-cues.js'

/** A sentence of a block, with its place in the reading view's text. */
export interface Sentence extends Span {
  readonly text: string
  readonly reading: CueReading
}

/** A block with its words and sentences. */
export interface Passage {
  readonly block: Block
  /** Place among the passages. */
  readonly index: number
  readonly text: string
  readonly sentences: readonly Sentence[]
}

/** Furniture, contents and captions say nothing themselves. */
const silent = new Set<Block['kind']>(['furniture', 'contents', 'caption'])

/** Reads the blocks that say something, sentence by sentence. */
export function readPassages(report: StructuredReport, cues: CuesByLanguage): Passage[] {
  return report.blocks
    .filter((block) => !silent.has(block.kind) && block.view.end > block.view.start)
    .map((block, index) => {
      const text = report.view.text.slice(block.view.start, block.view.end)
      return { block, index, text, sentences: readSentences(block, text, cues) }
    })
}

function readSentences(block: Block, text: string, cues: CuesByLanguage): Sentence[] {
  const spans = block.kind === 'heading' ? [{ start: 0, end: text.length }] : splitSentences(text, block.language)
  return spans.map(({ start, end }) => {
    const words = text.slice(start, end)
    return {
      start: block.view.start + start,
      end: block.view.start + end,
      text: words,
      reading: readCues(words, block.language, cues[block.language]),
    }
  })
}
