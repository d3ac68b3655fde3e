import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { load } from 'js-yaml'
import { LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'

/** A lexicon file that cannot be used. Its message names the file and, where there is one, the line. */
export class LexiconError extends Error {
  override readonly name = 'LexiconError'
}

/** The data files stand once, in the source tree; compiled code finds them there as well. */
export const dataFolder = new URL('../../src/lexicon/data/', import.meta.url)

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
  return checked.success ? checked.data : refuse(text, name, schema)
}

/** js-yaml reads four times as fast as yaml, which alone knows on which line a value stands. */
function parseQuickly(text: string): unknown {
  try {
    return load(text)
  } catch {
    return undefined
  }
}

function refuse(text: string, name: string, schema: z.ZodType): never {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true })
  const broken = document.errors[0]
  if (broken) throw new LexiconError(`${name}:${lines.linePos(broken.pos[0]).line}: ${firstLine(broken.message)}`)

  const issue = schema.safeParse(document.toJS()).error?.issues[0]
  const path = (issue?.path ?? []) as (string | number)[]
  throw new LexiconError(`${name}:${lineOf(path)}: ${path.join('.') || 'the file'}: ${issue?.message ?? 'is no YAML'}`)

  /** The line of the deepest node on the path that the file holds. */
  function lineOf(path: (string | number)[]): number {
    for (let depth = path.length; depth >= 0; depth--) {
      const node = depth ? document.getIn(path.slice(0, depth), true) : document.contents
      const range = (node as { range?: [number, number, number] } | undefined)?.range
      if (range) return lines.linePos(range[0]).line
    }
    return 1
  }
}

function readDataFile(name: string): string {
  const path = fileURLToPath(new URL(name, dataFolder))
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new LexiconError(`${path}: cannot be read (${(error as NodeJS.ErrnoException).code}); reinstall the package`)
  }
}

const firstLine = (text: string): string => text.split('\n', 1)[0] as string
