import type { Cues } from '../../lexicon/index.js'
import type { Span, View } from '../../model/index.js'
import { sourceSpan } from '../../text/index.js'
import type { Passage } from './passage.js'
import { announcesPast, type CuesByLanguage, readAnnouncement, readCues } from './read-cues.js'
import { looksBack } from './score-series.js'
import type { Unit } from './unit.js'
import { signalWhen, weighSignals } from './weigh-signals.js'

/** How clearly the head of a column must announce recommendations. */
const leastAnnounced = 0.8
/** Longest head of a column; a longer cell is text. */
const longestHead = 40
/** A number or letter with which a row begins. */
const rowLabel = /^[A-Z]{0,2}\d{1,3}(?:\.\d{1,2})?[.)]?$/

interface Cell extends Span {
  readonly text: string
}

/** Finds the recommendations in a table with a column for them; finding, owner and date stand in the other columns. */
export function findTableAdvices(passages: readonly Passage[], view: View, cues: CuesByLanguage): Unit[] {
  const units: Unit[] = []
  const isFollowUp = looksBack(passages, cues)
  let column: number | null = null
  let isPast = isFollowUp
  for (const passage of passages) {
    if (passage.block.kind === 'heading') isPast = isFollowUp || announcesPast(passage, cues)
    const previous = passages[passage.index - 1]
    if (passage.block.kind !== 'table-row') continue
    if (previous?.block.kind !== 'table-row') column = isPast ? null : adviceColumn(passage, cues)
    else if (column !== null) units.push(...readRow(passage, column, view, cues))
  }
  return units
}

function cellsOf({ block, text }: Passage): Cell[] {
  const cells: Cell[] = []
  let start = block.view.start
  for (const words of text.split('\t')) {
    cells.push({ start, end: start + words.length, text: words })
    start += words.length + 1
  }
  return cells
}

/** Heads of columns that say who acts and when. */
const whoOrWhen =
  /^(?:wie|door wie|trekker|eigenaar|verantwoordelijke?(?: partij)?|actiehouder|wanneer|termijn|planning|deadline|gereed|datum|who|by whom|(?:action )?owner|lead(?: (?:agency|body|department))?|responsib(?:le|ility)(?: \p{Ll}+)?|when|by when|due(?: date)?|target date|time ?frame|timing|timescale)$/iu

/** "Actie" or "Measures" beside a column that says who acts or when. */
function isActionHead(text: string, heads: readonly Cell[], { labels }: Cues): boolean {
  const nouns = new RegExp(`^(?:${labels.calls.join('|')})(?:s|en|n)?$`, 'iu')
  return nouns.test(text.trim()) && heads.some((other) => whoOrWhen.test(other.text.trim()))
}

function adviceColumn(head: Passage, cues: CuesByLanguage): number | null {
  const heads = cellsOf(head)
  const column = heads.findIndex(
    ({ text }) =>
      text.length <= longestHead &&
      (readAnnouncement(text.toLowerCase(), cues[head.block.language]).score >= leastAnnounced ||
        isActionHead(text, heads, cues[head.block.language])),
  )
  return column < 0 ? null : column
}

function readRow(row: Passage, column: number, view: View, cues: CuesByLanguage): Unit[] {
  const cells = cellsOf(row)
  const cell = cells[column]
  if (!cell || cell.text.trim() === '') return []
  const label = cells.slice(0, column).find(({ text }) => rowLabel.test(text))?.text ?? null
  const { strength } = readCues(cell.text, row.block.language, cues[row.block.language])
  const span = { start: cell.start, end: cell.end }
  const signals = [signalWhen(true, 'form/table-column', `column ${column + 1}`)]
  return [
    {
      tier: 'formal',
      role: 'item',
      form: 'table',
      label,
      title: null,
      view: span,
      source: sourceSpan(view, span),
      text: cell.text,
      parent: null,
      strength,
      ...weighSignals(signals, cues[row.block.language]),
      language: row.block.language,
    },
  ]
}
