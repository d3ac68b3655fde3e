import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { load } from 'js-yaml'
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'

/** A lexicon or register file that cannot be used. Its message names the file and, where there is one, the line. */
export class LexiconError extends Error {
  override readonly name = 'LexiconError'
}

/** The data files stand once, in the source tree; compiled code finds them there as well. */
export const dataFolder = new URL('../../src/lexicon/data/', import.meta.url)

/** What is wrong with a file, and where. */
export interface LexiconProblem {
  readonly file: string
  readonly line: number
  readonly message: string
}

/**
 * Reads a YAML data file of the lexicon and checks it.
 *
 * @param name path below the data folder, such as `nl/cues.yaml`
 * @throws {LexiconError} when it is missing, is no YAML, repeats a key or does not fit the schema
 */
export function loadDataFile<Schema extends z.ZodType>(name: string, schema: Schema): z.output<Schema> {
  return parseDataFile(readDataFile(name), name, schema)
}

/** Checks the text of a data file; `name` is for messages. */
export function parseDataFile<Schema extends z.ZodType>(text: string, name: string, schema: Schema): z.output<Schema> {
  const checked = schema.safeParse(parseQuickly(text))
  if (checked.success) return checked.data
  const { file, line, message } = findDataProblems(text, name, schema)[0] as LexiconProblem
  throw new LexiconError(`${file}:${line}: ${message}`)
}

/** js-yaml reads four times as fast as yaml, which alone knows on which line a value stands. */
function parseQuickly(text: string): unknown {
  try {
    return load(text)
  } catch {
    return undefined
  }
}

/** Everything that is wrong with the text of a data file, with its lines; at least one where it does not fit. */
export function findDataProblems(text: string, file: string, schema: z.ZodType): LexiconProblem[] {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true })
  if (document.errors.length > 0) {
    return document.errors.map(({ pos, message }) => ({
      file,
      line: lines.linePos(pos[0]).line,
      message: firstLine(message),
    }))
  }
  const issues = schema.safeParse(document.toJS()).error?.issues ?? []
  return issues.map((issue) => {
    const stray = issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys.slice(0, 1) : []
    const path = [...(issue.path as (string | number)[]), ...stray]
    const { message } = issue
    return { file, line: lineOf(document, lines, path), message: `${path.join('.') || 'the file'}: ${message}` }
  })
}

/** The line of a value of a data file by its path: of the deepest node on it that the file holds. */
export function lineAt(text: string, path: readonly (string | number)[]): number {
  const lines = new LineCounter()
  return lineOf(parseDocument(text, { lineCounter: lines }), lines, path)
}

function lineOf(
  document: ReturnType<typeof parseDocument>,
  lines: LineCounter,
  path: readonly (string | number)[],
): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = depth ? document.getIn(path.slice(0, depth), true) : document.contents
    const range = (keyOf(document, path.slice(0, depth)) ?? (node as { range?: Range | null } | undefined))?.range
    if (range) return lines.linePos(range[0]).line
  }
  return 1
}

type Range = [number, number, number]

/** The key of a value in a mapping: the value of a block stands on the line below it. */
function keyOf(document: ReturnType<typeof parseDocument>, path: readonly (string | number)[]) {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents
  if (!isMap(parent)) return undefined
  return parent.items.map(({ key }) => key).find((key) => isScalar(key) && key.value === path.at(-1)) as
    | { range?: Range | null }
    | undefined
}

export function readDataFile(name: string): string {
  const path = fileURLToPath(new URL(name, dataFolder))
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new LexiconError(`${path}: cannot be read (${(error as NodeJS.ErrnoException).code}); reinstall the package`)
  }
}

const firstLine = (text: string): string => text.split('\n', 1)[0] as string
