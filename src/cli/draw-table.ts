import Table from 'cli-table3'

interface Column {
  readonly head: string
  readonly align?: 'left' | 'right'
  /** Characters of content, from where it wraps between words. As wide as its longest cell by default. */
  readonly width?: number
}

/** A table of plain lines without colour, so that the output can be kept and compared. */
export function drawTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const made = new Table({
    head: columns.map(({ head }) => head),
    colAligns: columns.map(({ align = 'left' }) => align),
    // cli-table3 counts the space on either side.
    colWidths: columns.map(({ width }) => (width === undefined ? null : width + 2)),
    wordWrap: true,
    style: { head: [], border: [] },
  })
  made.push(...rows.map((row) => [...row]))
  return made.toString()
}
