import { elementsIn, findAll, type MarkupElement, wordsOf } from './markup.js'

/** Characters above which a cell holds running text. */
const LONG_CELL = 1500

/** The rows of a table, in the order of the file; those of tables in its cells are not among them. */
export const rowsOf = (table: MarkupElement): MarkupElement[] =>
  elementsIn(table).flatMap((child) =>
    child.name === 'tr' ? [child] : /^t(?:head|body|foot)$/.test(child.name) ? elementsIn(child, 'tr') : [],
  )

export const cellsOf = (row: MarkupElement): MarkupElement[] =>
  elementsIn(row).filter(({ name }) => name === 'td' || name === 'th')

/** A table of one column, or one that holds headings, tables or pages of text, only puts things in their place. */
export function isLayoutTable(rows: readonly MarkupElement[]): boolean {
  const widest = Math.max(0, ...rows.map((row) => cellsOf(row).length))
  return widest <= 1 || rows.some((row) => cellsOf(row).some(holdsText))
}

const holdsText = (cell: MarkupElement): boolean =>
  findAll(cell, ({ name }) => name === 'table' || /^h[1-6]$/.test(name)).length > 0 || wordsOf(cell).length > LONG_CELL
