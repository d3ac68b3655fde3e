import type { LayoutHint } from '../model/index.js'
import type { TextLine } from './build-page-text.js'

/** What the reader knows of single lines: rows of tables, notes, furniture, bold that opens a line, wraps. */
export function findLineHints(lines: readonly TextLine[]): LayoutHint[] {
  const hints: LayoutHint[] = []
  let note: { kind: 'footnote'; start: number; end: number } | null = null
  for (const line of lines) {
    const { start, end, role } = line
    if (role === 'footnote' && note && !line.beginsNote) note.end = end
    else if (role === 'footnote') {
      note = { kind: 'footnote', start, end }
      hints.push(note)
    } else note = null
    if (role === 'row') hints.push({ kind: 'table-row', start, end })
    if (role === 'furniture') hints.push({ kind: 'furniture', start, end })
  }
  return [...hints, ...findBold(lines.filter(({ role }) => role === undefined)), ...findWrapped(lines)]
}

/** Lines that the margin ended, each run of them with the line in which it comes to its end. */
function findWrapped(lines: readonly TextLine[]): LayoutHint[] {
  const hints: { kind: 'wrapped'; start: number; end: number }[] = []
  let runsOn = false
  for (const { start, end, wraps = false, opens } of lines) {
    const last = hints.at(-1)
    if (runsOn && last && !opens) last.end = end
    else if (wraps) hints.push({ kind: 'wrapped', start, end })
    runsOn = wraps
  }
  return hints
}

/** Bold from the head of a line on, over as many lines as it runs. */
function findBold(lines: readonly TextLine[]): LayoutHint[] {
  const hints: { kind: 'bold'; start: number; end: number }[] = []
  let runsOn = false
  for (const { start, end, bold, opens } of lines) {
    const last = hints.at(-1)
    if (bold > 0 && runsOn && last && !opens) last.end = start + bold
    else if (bold > 0) hints.push({ kind: 'bold', start, end: start + bold })
    runsOn = bold >= end - start
  }
  return hints
}
