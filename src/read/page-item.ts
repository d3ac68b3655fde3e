/** A run of text as it stands on a page, upright. Lengths in points, y downwards from the top. */
export interface PageItem {
  /** A leading space means that the file puts one before it. */
  readonly text: string
  /** Left edge. */
  readonly x: number
  /** Baseline; of a row of a table, that of its first line. */
  readonly y: number
  readonly width: number
  /** Of the type. */
  readonly size: number
  /** Place in the order of the file. */
  readonly index: number
  /** By which pdf.js knows its font. */
  readonly font: string
  /** Set for a whole row of a table, cells divided by tabs and their lines by line feeds: the baseline of its last line. */
  readonly rowEnd?: number
}

/** Items on one baseline of one column, from left to right. */
export interface PageLine {
  readonly items: readonly PageItem[]
  readonly y: number
  /** The size that most of its characters have. */
  readonly size: number
}

export const rightEdge = (item: PageItem): number => item.x + item.width

/** Where a line that may be a row of a table ends. */
export const lineEnd = (line: PageLine): number => Math.max(line.y, ...line.items.map(({ rowEnd }) => rowEnd ?? line.y))

/** The type size in the middle of the lines, 0 when there are none. */
export function medianSize(lines: readonly PageLine[]): number {
  const sizes = lines.map((line) => line.size).sort((a, b) => a - b)
  return sizes[sizes.length >> 1] ?? 0
}

/** Whether a line is a row of a table. */
export const isRow = ({ items }: PageLine): boolean => items.some(({ rowEnd }) => rowEnd !== undefined)
