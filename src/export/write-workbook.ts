import { excelText } from './excel-text.js'
import { FormatError } from './format-error.js'
import { nameSheets } from './name-sheets.js'
import type { Table, TableRow } from './table.js'

/** Excel's limit: 1,048,576, of which the head takes one. */
const mostRows = 1_048_575

/** Rows that are looked at, and characters that a column has at most, to choose how wide it is shown. */
const [sampled, widest] = [100, 60]

/** A column in which texts were longer than a cell of Excel can be. */
export interface CutColumn {
  readonly table: string
  readonly column: string
  readonly cells: number
}

/**
 * Tables as an Excel workbook, a sheet each, the head in sight and with filters. Texts are texts, never formulas.
 *
 * @throws {FormatError} for a table that has more rows than a sheet
 */
export async function writeWorkbook(
  tables: readonly Table[],
): Promise<{ readonly workbook: Uint8Array; readonly cuts: readonly CutColumn[] }> {
  for (const table of tables) refuseTooLong(table)
  const { default: write } = await import('write-excel-file/node')
  const sheets = nameSheets(tables.map(({ name }) => name))
  const made = tables.map(sheetOf)
  const options = { features: [await filters(tables)] }
  const content = made.map(({ data, columns }, at) => ({
    data,
    columns,
    sheet: sheets[at] as string,
    stickyRowsCount: 1,
  }))
  try {
    return { workbook: await write(content, options).toBuffer(), cuts: made.flatMap(({ cuts }) => cuts) }
  } catch (error) {
    // A string of V8 holds about 500 million characters, and the writer makes one of a sheet.
    if (error instanceof RangeError) throw tooLarge('all sheets together', error.message)
    throw error
  }
}

function refuseTooLong({ name, rows }: Table): void {
  if (rows.length > mostRows) throw tooLarge(name, `${rows.length} rows`, `at most ${mostRows} rows below the head`)
}

const tooLarge = (place: string, found: string, expected = 'what fits in an Excel workbook'): FormatError => {
  const remedy = 'choose another format, such as parquet or csv'
  return new FormatError({ file: 'the workbook', place, expected, found, remedy })
}

function sheetOf({ name, columns, rows }: Table) {
  const cells = new Map<string, number>()
  const cellOf = (row: TableRow, column: string): string | number | null => {
    const value = row[column] ?? null
    if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
    if (value === null) return null
    const { text, isCut } = excelText(String(value))
    if (isCut) cells.set(column, (cells.get(column) ?? 0) + 1)
    return text
  }
  const names = columns.map((column) => column.name)
  const body = rows.map((row) => names.map((column) => cellOf(row, column)))
  const head = names.map((column) => ({ value: excelText(column).text, fontWeight: 'bold' as const }))
  return {
    data: [head, ...body],
    columns: names.map((column, at) => ({ width: widthOf([column, ...body.slice(0, sampled).map((row) => row[at])]) })),
    cuts: [...cells].map(([column, count]) => ({ table: name, column, cells: count })),
  }
}

const widthOf = (values: readonly unknown[]): number =>
  Math.min(widest, Math.max(...values.map((value) => String(value ?? '').length)) + 3)

/** Filters below the head of every sheet. The format wants them right after the cells. */
async function filters(tables: readonly Table[]) {
  const { getCellAddress, getSelfClosingTagMarkup } = await import('write-excel-file/utility')
  const transform = (xml: string, _: unknown, { sheetIndex }: { readonly sheetIndex: number }): string => {
    const { rows, columns } = tables[sheetIndex] as Table
    const ref = ['A1', getCellAddress(rows.length, columns.length - 1)].join(':')
    const end = '</sheetData>'
    return xml.replace(end, end + getSelfClosingTagMarkup('autoFilter', { ref }))
  }
  return { files: { transform: { 'xl/worksheets/sheet{id}.xml': { transform } } } }
}
