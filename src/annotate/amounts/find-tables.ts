import type { Block, SegmentedReport, Span } from '../../model/index.js'

/** A row of a table: the block that it is and its cells, by their places in the view. */
export interface TableRow {
  readonly block: Block
  readonly cells: readonly Span[]
}

/** The rows of a table that follow each other, and the block above them that may say what the numbers are. */
export interface Table {
  readonly caption: Block | null
  readonly rows: readonly TableRow[]
}

/** Longest block above a table that is read as what introduces it. */
const CAPTION_LENGTH = 300

/**
 * The tables of a report with two rows or more. The rule below a head shows that a table begins with the row above it;
 * other furniture divides nothing.
 */
export function findTables({
  blocks,
  view,
  source,
}: Pick<SegmentedReport, 'blocks' | 'view' | 'source'>): readonly Table[] {
  const tables: { caption: Block | null; rows: TableRow[] }[] = []
  let previous: Block | null = null
  for (const block of blocks) {
    if (isRule(block, source.text)) beginAnew(tables)
    if (block.kind === 'furniture') continue
    if (block.kind === 'table-row') {
      if (previous?.kind !== 'table-row') tables.push({ caption: captionOf(previous), rows: [] })
      tables.at(-1)?.rows.push({ block, cells: cellsOf(block, view.text) })
    }
    previous = block
  }
  return tables.filter(({ rows }) => rows.length > 1)
}

const isRule = ({ kind, start, end }: Block, text: string): boolean =>
  kind === 'furniture' && /^[|\s:-]*\|[|\s:-]*$/.test(text.slice(start, end))

/** Gives the last row to a table of its own. */
function beginAnew(tables: { caption: Block | null; rows: TableRow[] }[]): void {
  const rows = tables.at(-1)?.rows
  if (!rows || rows.length < 2) return
  tables.push({ caption: null, rows: rows.splice(-1) })
}

const captionOf = (block: Block | null): Block | null =>
  block && block.view.end - block.view.start <= CAPTION_LENGTH ? block : null

function cellsOf({ view }: Block, text: string): Span[] {
  const cells: Span[] = []
  let start = view.start
  for (const words of text.slice(view.start, view.end).split('\t')) {
    cells.push({ start, end: start + words.length })
    start += words.length + 1
  }
  return cells
}
