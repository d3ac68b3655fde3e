import { detectLanguage } from '../../language/index.js'
import type {
  Block,
  Language,
  LayoutHint,
  ReportMetadata,
  SourceReport,
  StructuredReport,
  View,
} from '../../model/index.js'
import type { CuesByLanguage } from '../recommend/read-cues.js'
import { buildBlocks } from './build-blocks.js'
import { buildSections } from './build-sections.js'
import { cleanInline } from './clean-inline.js'
import { type Draft, draftText } from './draft.js'
import { isQuestionBlock } from './is-question-block.js'
import { countWords, joinLines, type Vocabulary } from './join-lines.js'
import { makeBoldFinder } from './make-bold-finder.js'
import { concat, inserted, type MappedText, replaceMapped, trimmed } from './mapped-text.js'
import { markUnsignedPoints } from './mark-unsigned-points.js'
import { mergeInterrupted } from './merge-interrupted.js'
import type { LabelWords } from './read-label.js'
import { repairSplitWords } from './repair-split-words.js'
import { splitLines } from './split-lines.js'

/** Finds how a report is built: its reading view, blocks and sections. A pure function of text, words and name. */
export function structureReport(
  id: string,
  source: SourceReport,
  cues: CuesByLanguage,
  known: ReportMetadata = {},
): StructuredReport {
  const lines = splitLines(source.text, source.pages)
  const hints = guessing.has(source.mediaType) ? [] : source.hints
  const isKnown = isReflowed(source)
  const drafts = markUnsignedPoints(mergeInterrupted(buildBlocks(lines, labelWords(cues), hints, isKnown), isKnown))
  const vocabulary = countWords(lines.map((line) => line.text))
  const language = known.language ?? source.metadata.language ?? detectLanguage(sample(source.text), 'nl')
  const { view, blocks } = layOut(drafts, vocabulary, language, hints)
  const sections = buildSections(id, blocks, view.text, source.text.length)
  const metadata = { ...source.metadata, ...known }
  return {
    id,
    source,
    metadata: {
      title: metadata.title ?? sections[0]?.title ?? null,
      publisher: metadata.publisher ?? null,
      publishedOn: metadata.publishedOn ?? null,
      language,
    },
    language,
    view,
    blocks,
    sections,
  }
}

/** Formats of which the text itself shows the layout. */
const guessing = new Set<SourceReport['mediaType']>(['text/plain', 'text/markdown'])

/** Whether the reader knows where blocks end, so that no line ends at a margin. */
const isReflowed = ({ mediaType }: SourceReport): boolean => !guessing.has(mediaType) && mediaType !== 'application/pdf'

/** Labels are read in every language: which one a block is in is known only when there are blocks. */
const labelWords = (cues: CuesByLanguage): LabelWords => ({
  calls: Object.values(cues).flatMap(({ labels }) => labels.calls),
  steps: Object.values(cues).flatMap(({ labels }) => labels.steps),
  parts: Object.values(cues).flatMap(({ labels }) => labels.parts),
})

/** Enough text to know a report's language by; from the middle, where there are no covers and contents. */
function sample(text: string): string {
  const middle = Math.floor(text.length / 3)
  return text.slice(middle, middle + 20_000)
}

/** Writes the blocks one after another into the reading view, in the order of the text. */
function layOut(
  drafts: readonly Draft[],
  vocabulary: Vocabulary,
  language: Language,
  hints: readonly LayoutHint[],
): { view: View; blocks: Block[] } {
  const findBold = makeBoldFinder(hints)
  const pieces: MappedText[] = []
  const blocks: Block[] = []
  let at = 0
  for (const draft of drafts) {
    const words = readWords(draft, vocabulary)
    if (at > 0 && words.text) {
      pieces.push(inserted('\n\n', words.offsets[0] as number))
      at += 2
    }
    const view = { start: at, end: at + words.text.length }
    pieces.push(words)
    at = view.end
    blocks.push(finishBlock(draft, words.text, view, language, findBold(words)))
  }
  const whole = concat(...pieces)
  return { view: { text: whole.text, offsets: Uint32Array.from(whole.offsets) }, blocks }
}

function readWords(draft: Draft, vocabulary: Vocabulary): MappedText {
  const contents = draft.lines.map((line) => line.content)
  if (contents.length === 0 || draft.kind === 'furniture') return { text: '', offsets: [] }
  if (draft.kind === 'contents') return trimmed(joinLines(contents, vocabulary))
  const words = cleanInline(joinLines(contents, vocabulary))
  if (draft.hint === 'table-row') return trimmed(replaceMapped(words, / *\t */g, () => '\t'))
  if (draft.hasEmptyCells) return repairSplitWords(divideHintedCells(words), vocabulary)
  return trimmed(repairSplitWords(draft.kind === 'table-row' ? divideCells(words) : joinTabs(words), vocabulary))
}

/** A row in which each tab divides two cells, one of which may be empty. */
const divideHintedCells = (row: MappedText): MappedText => replaceMapped(row, / *\t */g, () => '\t')

/** A table row keeps one tab between its cells, whatever divided them in print. */
const divideCells = (row: MappedText): MappedText =>
  replaceMapped(
    replaceMapped(row, /^\s*\|\s*|\s*\|\s*$/g, () => ''),
    /\s*(?:\||\t)\s*/g,
    () => '\t',
  )

const joinTabs = (words: MappedText): MappedText => replaceMapped(words, /\s*\t\s*/g, () => ' ')

function readParagraph({ hint }: Draft, text: string): Block['kind'] {
  if (/^[“„"][^”"]+[”"]\s*\d{0,3}$/.test(text)) return 'quotation'
  return hint !== 'answer' && isQuestionBlock(text) ? 'question' : 'paragraph'
}

/** Bold that opens a block: a message or a heading that runs in to the text behind it. */
function leadOf(draft: Draft, text: string, view: Block['view'], bold: number): { lead?: Block['view'] } {
  if (bold > 0) return { lead: { start: view.start, end: view.start + bold } }
  return boldByStars(draft, text, view)
}

function boldByStars(draft: Draft, text: string, view: Block['view']): { lead?: Block['view'] } {
  const bold = /^\**(?<words>[^*]+)\*\*/.exec(boldText(draft))?.groups?.words?.trim()
  const at = bold ? text.indexOf(bold) : -1
  return bold && at === 0 ? { lead: { start: view.start, end: view.start + bold.length } } : {}
}

/** The words of a block as printed, when bold opens them; a number before them may have taken the first stars. */
function boldText(draft: Draft): string {
  const words = draftText(draft)
  return words.startsWith('**') || (draft.label !== null && (words.split('**').length - 1) % 2 === 1) ? words : ''
}

function finishBlock(draft: Draft, text: string, view: Block['view'], language: Language, bold: number): Block {
  const { kind, level, marker, label, start, end, page } = draft
  const detected = detectLanguage(text, language)
  return {
    kind: kind === 'paragraph' ? readParagraph(draft, text) : kind,
    level,
    marker,
    label,
    start,
    end,
    page,
    view,
    ...leadOf(draft, text, view, bold),
    ...(draft.box !== undefined && { box: draft.box }),
    language: detected,
  }
}
