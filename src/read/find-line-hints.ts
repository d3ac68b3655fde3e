import type { LayoutHint } from '../model/index.js'
import type { TextLine } from './build-page-text.js'

/** What the reader knows of single lines: rows, notes, captions, furniture, bold at the head, wraps, boxes. */
export function findLineHints(lines: readonly TextLine[]): LayoutHint[] {
  const hints: LayoutHint[] = []
  let note: { kind: 'footnote' | 'caption'; start: number; end: number } | null = null
  for (const line of lines) {
    const { start, end, role } = line
    if (note && note.kind === role && !line.beginsNote) note.end = end
    else if (role === 'footnote' || role === 'caption') {
      note = { kind: role, start, end }
      hints.push(note)
    } else note = null
    if (role === 'row') hints.push({ kind: 'table-row', start, end })
    if (role === 'furniture') hints.push({ kind: 'furniture', start, end })
  }
  const plain = lines.filter(({ role }) => role === undefined)
  return [...hints, ...findBold(plain), ...findWrapped(lines), ...findBoxes(lines)]
}

/** The lines of each box. */
function findBoxes(lines: readonly TextLine[]): LayoutHint[] {
  const hints: { kind: 'box'; start: number; end: number }[] = []
  let above: TextLine | undefined
  for (const line of lines) {
    const last = hints.at(-1)
    if (line.box && last && line.box === above?.box) last.end = line.end
    else if (line.box) hints.push({ kind: 'box', start: line.start, end: line.end })
    above = line
  }
  return hints
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
