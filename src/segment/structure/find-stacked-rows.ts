import type { LabelWords } from './read-label.js'
import type { Line } from './split-lines.js'

/** Fewest and most columns of a table whose cells stand one below the other. */
const fewestColumns = 2
const mostColumns = 8

/** Longest head of a column, in characters. */
const longestHead = 40

/** Fewest rows below the heads; a single one is a form. */
const fewestRows = 2

/** A number or letter that a row begins with. */
const rowNumber = /^[A-Z]{0,2}\d{1,3}(?:\.\d{1,2})?[.)]?$/

/**
 * Finds tables that a reader of PDF files or a copy has written cell by cell, one line a cell: heads of columns of which
 * one is a word for a recommendation, and then rows of as many lines, set apart by blank lines or by their numbers.
 * Gives for each of their lines whether a row begins with it. Cells that take more lines are not put together.
 */
export function findStackedRows(
  lines: readonly Line[],
  words: LabelWords,
  isSkipped: (index: number) => boolean,
): ReadonlyMap<number, boolean> {
  const advice = new RegExp(`^(?:\\p{L}+ )?(?:${words.calls.join('|')})(?:s|en|n)?$`, 'iu')
  const blocks = readBlocks(lines, isSkipped)
  const begins = new Map<number, boolean>()
  for (const [at, block] of blocks.entries()) {
    const rows = begins.has(block[0] as number) ? [] : (readNumbered(block, lines) ?? readApart(blocks.slice(at)))
    const [heads] = rows
    if (rows.length <= fewestRows || !heads || !areHeads(heads, lines, advice)) continue
    for (const row of rows) for (const index of row) begins.set(index, index === row[0])
  }
  return begins
}

/** The lines between blank lines, by their places. */
function readBlocks(lines: readonly Line[], isSkipped: (index: number) => boolean): number[][] {
  const blocks: number[][] = [[]]
  for (const [index, line] of lines.entries()) {
    if (isSkipped(index)) continue
    if (line.isBlank) blocks.push([])
    else blocks.at(-1)?.push(index)
  }
  return blocks.filter((block) => block.length > 0)
}

/** Rows between blank lines: the blocks that have as many lines as the first. */
function readApart(blocks: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const [heads] = blocks
  const end = blocks.findIndex((block) => block.length !== heads?.length)
  return blocks.slice(0, end < 0 ? blocks.length : end)
}

/** Rows without blank lines, each of which begins with its number; null where they do not. */
function readNumbered(block: readonly number[], lines: readonly Line[]): readonly (readonly number[])[] | null {
  const isNumber = (index: number): boolean => rowNumber.test((lines[index] as Line).text)
  const columns = block.findIndex(isNumber)
  if (columns < fewestColumns || block.length % columns !== 0) return null
  const rows = Array.from({ length: block.length / columns }, (_, row) =>
    block.slice(row * columns, (row + 1) * columns),
  )
  return rows.slice(1).every(([first]) => isNumber(first as number)) ? rows : null
}

function areHeads(heads: readonly number[], lines: readonly Line[], advice: RegExp): boolean {
  const texts = heads.map((index) => (lines[index] as Line).text)
  return (
    texts.length >= fewestColumns &&
    texts.length <= mostColumns &&
    texts.every((text) => text.length <= longestHead && /^\p{Lu}/u.test(text) && !/[^.]{5}[.:;,!?]$/.test(text)) &&
    texts.some((text) => advice.test(text))
  )
}
