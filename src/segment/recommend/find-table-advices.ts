import type { Span, View } from '../../model/index.js'
import { sourceSpan } from '../../text/index.js'
import type { Passage } from './passage.js'
import { type CuesByLanguage, readAnnouncement, readCues } from './read-cues.js'
import type { Unit } from './unit.js'
import { signalWhen, weighSignals } from './weigh-signals.js'

/** How clearly the head of a column must announce recommendations. */
const leastAnnounced = 0.8
/** Longest head of a column; a longer cell is text. */
const longestHead = 40
/** A number or letter with which a row begins. */
const rowLabel = /^[A-Z]{0,2}\d{1,3}[.)]?$/

interface Cell extends Span {
  readonly text: string
}

/** Finds the recommendations in a table with a column for them; finding, owner and date stand in the other columns. */
export function findTableAdvices(passages: readonly Passage[], view: View, cues: CuesByLanguage): Unit[] {
  const units: Unit[] = []
  let column: number | null = null
  for (const passage of passages) {
    const previous = passages[passage.index - 1]
    if (passage.block.kind !== 'table-row') continue
    if (previous?.block.kind !== 'table-row') column = adviceColumn(passage, cues)
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

function adviceColumn(head: Passage, cues: CuesByLanguage): number | null {
  const column = cellsOf(head).findIndex(
    ({ text }) =>
      text.length <= longestHead &&
      readAnnouncement(text.toLowerCase(), cues[head.block.language]).score >= leastAnnounced,
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
