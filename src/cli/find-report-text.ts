import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { InputError, readManifest } from '../pipeline/index.js'
import { readReport } from '../read/index.js'
import { goldWords } from './gold-words.js'
import { readInput } from './read-input.js'
import type { Terminal } from './terminal.js'

interface Where {
  readonly corpus: string
  /** File of the report, where the user gave one. */
  readonly text?: string
}

export interface ReportText {
  /** Canonical text. */
  readonly text: string
  /** SHA-256 of the bytes of its file, in hexadecimal. */
  readonly sha256: string
}

/**
 * The text of the report that gold is about: from the file that was given, else from where the manifest says it stands.
 *
 * @throws {InputError} when the file cannot be read as a report
 */
export async function findReportText(
  terminal: Terminal,
  id: string,
  { corpus, text }: Where,
): Promise<ReportText | { readonly absent: string }> {
  if (text !== undefined) return read(terminal, text)
  const known = readManifest(corpus).find((report) => report.id === id)
  if (!known) return { absent: goldWords[terminal.language].notInManifest }
  const path = join(corpus, known.file)
  if (existsSync(path)) return read(terminal, path)
  return { absent: terminal.messages.obtain(known.source ?? terminal.messages.restore, path).trim() }
}

async function read(terminal: Terminal, path: string): Promise<ReportText> {
  const bytes = readInput(terminal, path)
  try {
    const { text } = await readReport(bytes, { name: path })
    return { text, sha256: createHash('sha256').update(bytes).digest('hex') }
  } catch (error) {
    throw (error as Error).name === 'ReadError' ? new InputError((error as Error).message) : error
  }
}
