import type { Row, Segment } from './cut-text.js'
import { escapeHtml } from './escape-html.js'
import type { Mark, MarkOutcome, Side } from './mark.js'
import { showControls } from './show-controls.js'

/** A sign for each outcome: nothing is told by colour alone. */
export const signs = { hit: '✓', miss: '✗', alarm: '!', wrong: '≠' } as const

export const signOf = ({ outcome, isWrong }: Pick<Mark, 'outcome' | 'isWrong'>): string =>
  isWrong ? signs.wrong : signs[outcome]

/**
 * A report's text with its marks: rows of two margins and the text between. The text of the elements of class `t` is
 * the report's text, as far as a page can hold it.
 */
export function renderText(text: string, rows: readonly Row[], pageWord: string): string {
  return rows.map((row, index) => renderRow(text, row, rows[index - 1] ?? null, pageWord)).join('\n')
}

function renderRow(text: string, row: Row, previous: Row | null, pageWord: string): string {
  const page = previous?.page === row.page ? '' : `<span class="pg">${escapeHtml(pageWord)} ${row.page}</span>`
  const segments = row.segments.map((segment) => renderSegment(text, segment)).join('')
  const margins = [renderMargin('gold', row, page), renderMargin('program', row, '')]
  return `<div class="r">${margins[0]}<div class="t">${segments}</div>${margins[1]}</div>`
}

/** A chip where a unit begins, a bar as long as it lasts. An empty margin is left out. */
function renderMargin(side: Side, row: Row, page: string): string {
  const units = row.units.filter((unit) => unit.side === side)
  if (units.length === 0 && page === '') return ''
  const chips = units.filter(({ start }) => start >= row.start).map(renderChip)
  const bars = units.map((unit) => `<i class="b ${classOf(unit)}"></i>`)
  return `<div class="m ${side}"><div class="ch">${page}${chips.join('')}</div>${bars.join('')}</div>`
}

/** Chips are for the pointer; the keyboard has the list. */
const renderChip = (unit: Mark): string =>
  `<button type="button" class="k ${classOf(unit)}" data-m="${unit.index}" tabindex="-1">${signOf(unit)} <bdi>${escapeHtml(unit.name)}</bdi></button>`

const classOf = ({ outcome, isWrong }: Mark): string => (isWrong ? 'wrong' : outcome)

function renderSegment(text: string, segment: Segment): string {
  const html = showControls(text.slice(segment.start, segment.end))
  if (segment.marks.length === 0) return html
  const sign = signsAt(segment)
  const data = `data-m="${segment.marks.map(({ index }) => index).join(' ')}"${sign ? ` data-s="${sign}"` : ''}`
  return `<span class="${segmentClasses(segment).join(' ')}" ${data}>${html}</span>`
}

/** `ug` and `up`: in a unit of gold, of the program. Mentions by side and outcome; `x` and `z` where a unit begins and ends. */
function segmentClasses({ marks, start, end }: Segment): string[] {
  const units = marks.filter(({ sort }) => sort === 'recommendation')
  const mentions = marks.filter(({ sort }) => sort === 'mention')
  const hasSide = (side: Side) => units.some((unit) => unit.side === side)
  const classes = [
    's',
    hasSide('gold') && 'ug',
    hasSide('program') && 'up',
    units.some((unit) => unit.start === start) && 'x',
    units.some((unit) => unit.end === end) && 'z',
    ...mentions.map((mention) => mentionClasses[mention.isWrong ? 'wrong' : mention.outcome]),
  ]
  return [...new Set(classes.filter((name) => name !== false))]
}

const mentionClasses: Readonly<Record<MarkOutcome | 'wrong', string>> = {
  hit: 'mh',
  miss: 'mm',
  alarm: 'ma',
  wrong: 'mw',
}

/** Signs of the mentions that end here and are in error; a hit is quiet. */
function signsAt({ marks, end }: Segment): string {
  const ending = marks.filter((mark) => mark.sort === 'mention' && mark.end === end && signOf(mark) !== signs.hit)
  return [...new Set(ending.map(signOf))].join('')
}
