import { CsvError, parse } from 'csv-parse/sync'
import { LexiconError } from '../load-data-file.js'
import { noKind } from '../organisation-kind.js'
import { identifierPatterns } from '../read-organisation-entry.js'
import { type Period, readPeriod } from '../read-period.js'
import { isPartOfBody, kindOfClass } from './kind-of-class.js'
import { type RegisterContent, type RegisterRow, tidy } from './register-row.js'

/** The columns of a register in CSV; `name` and `kind` must be there. The Dutch words do as well. */
const columns = {
  name: ['name', 'naam'],
  kind: ['kind', 'class', 'soort', 'type'],
  abbreviations: ['abbreviations', 'abbreviation', 'afkortingen', 'afkorting'],
  other_names: ['other_names', 'andere_namen'],
  tooi: ['tooi'],
  wikidata: ['wikidata'],
  from: ['from', 'begindatum', 'van'],
  until: ['until', 'einddatum', 'tot'],
  successor: ['successor', 'opvolger'],
  note: ['note', 'opmerking'],
} as const
type Column = keyof typeof columns
const columnNames = Object.keys(columns) as Column[]

type Record = Partial<{ [column in Column]: string }>

/**
 * Reads a register from text in columns: with commas, semicolons or tabs, as the first line has. A cell may hold several
 * values, divided by `;` or `|`.
 *
 * @throws {LexiconError} when it has no head line with `name` and `kind`, or breaks off inside quotation marks
 */
export function readRegisterCsv(text: string, file: string): RegisterContent {
  const rows: RegisterRow[] = []
  const problems: { line: number; message: string }[] = []
  const seen = new Map<string, number>()
  for (const { info, record } of parseRows(text, file)) {
    const found = problemOf(record)
    const key = `${record.kind ?? ''}\n${record.name ?? ''}`.toLowerCase()
    const before = seen.get(key)
    if (found) problems.push({ line: info.lines, message: found })
    else if (before !== undefined) {
      problems.push({ line: info.lines, message: `"${record.name}" stands on line ${before} already; remove one` })
    } else rows.push(rowOf(record, info.lines))
    if (before === undefined) seen.set(key, info.lines)
  }
  return { rows, problems }
}

function parseRows(text: string, file: string): { info: { lines: number }; record: Record }[] {
  const head = text.split(/\r?\n/, 1)[0] as string
  const delimiter = [',', ';', '\t'].reduce((best, next) =>
    count(head, next) > count(best === '' ? '' : head, best) ? next : best,
  )
  try {
    return parse(text, {
      bom: true,
      columns: (names: string[]) => readHead(names, file),
      delimiter,
      info: true,
      relax_column_count_less: true,
      // In a file with tabs a quotation mark is a character as any other.
      quote: delimiter === '\t' ? false : '"',
      skip_empty_lines: true,
      trim: true,
    }) as unknown as { info: { lines: number }; record: Record }[]
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = (error as CsvError & { lines?: number }).lines ?? 1
    throw new LexiconError(`${file}:${line}: ${error.message}; correct the quotation marks or the number of columns`)
  }
}

const count = (text: string, piece: string): number => text.split(piece).length - 1

function readHead(names: string[], file: string): (Column | false)[] {
  const found = names.map((name) => {
    const folded = name
      .toLowerCase()
      .replace(/\(.*\)/, '')
      .trim()
      .replace(/[\s-]+/g, '_')
    return columnNames.find((column) => (columns[column] as readonly string[]).includes(folded)) ?? false
  })
  const missing = (['name', 'kind'] as const).filter((column) => !found.includes(column))
  if (missing.length > 0) {
    const expected = `expected a head line with the columns ${columnNames.join(', ')}`
    throw new LexiconError(`${file}:1: ${expected}; found no ${missing.join(' and no ')}; name the columns so`)
  }
  return found
}

function problemOf(record: Record): string | null {
  if (!tidy(record.name ?? '')) return 'an organisation without a name; fill in the column name, or remove the line'
  if (!record.kind || kindOfClass(record.kind) === null) {
    return noKind(record.kind ?? '')
  }
  for (const [scheme, { pattern, example }] of Object.entries(identifierPatterns)) {
    const id = record[scheme as 'tooi' | 'wikidata']
    if (id && !pattern.test(id)) return `"${id}" is no ${scheme} identifier; expected one such as ${example}`
  }
  if (periodOf(record) === undefined) {
    return `"${record.from ?? ''}" to "${record.until ?? ''}" is no period; expected years or dates as in 2017-10-26`
  }
  const odd = [record.name ?? '', ...listOf(record.abbreviations), ...listOf(record.other_names)].find((name) =>
    /[=;]|^\?/.test(name),
  )
  return odd === undefined ? null : `"${odd}" holds "=", ";" or "?", which no name may; write it without`
}

/** Undefined where what stands there is none. */
function periodOf({ from, until }: Record): Period | null | undefined {
  if (!from && !until) return null
  return readPeriod(`${from ?? ''}/${until ?? ''}`) ?? undefined
}

function rowOf(record: Record, line: number): RegisterRow {
  const identifiers = Object.fromEntries(
    (['tooi', 'wikidata'] as const).flatMap((scheme) => (record[scheme] ? [[scheme, record[scheme]]] : [])),
  )
  return {
    line,
    name: tidy(record.name as string),
    kind: kindOfClass(record.kind as string) ?? 'other',
    isPart: isPartOfBody(record.kind as string),
    abbreviations: listOf(record.abbreviations),
    otherNames: listOf(record.other_names),
    identifiers,
    period: periodOf(record) ?? null,
    successors: listOf(record.successor),
    note: tidy(record.note ?? '').replaceAll(';', ',') || null,
  }
}

const listOf = (cell: string | undefined): string[] => (cell ?? '').split(/[;|]/).map(tidy).filter(Boolean)
