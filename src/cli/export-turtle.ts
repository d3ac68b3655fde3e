import { basename, join } from 'node:path'
import { writeTurtle } from '../export/index.js'
import { InputError } from '../pipeline/index.js'
import { openAtlas } from '../store/index.js'
import { gatherLinkedData } from './gather-linked-data.js'
import { printable } from './one-line.js'
import { queryWords } from './query-words.js'
import type { ExitCode, Terminal } from './terminal.js'
import { writeOutputs } from './write-outputs.js'

interface ExportArguments {
  readonly db: string
  /** Folder to write in. */
  readonly to: string
  /** IRI below which the reports stand. */
  readonly base?: string
  readonly flat?: boolean
  readonly force?: boolean
}

/** Writes the database as linked data, in one file. */
export async function exportTurtle(terminal: Terminal, options: ExportArguments): Promise<ExitCode> {
  const { db, to, base, flat, force = false } = options
  const words = queryWords[terminal.language]
  if (flat) throw new InputError(words.flatTurtle)
  const atlas = openAtlas(db, { readonly: true })
  try {
    const { chunks, statements } = await writeTurtle(gatherLinkedData(atlas), base)
    const path = join(to, `${basename(db).replace(/\.[^.]*$/, '')}.ttl`)
    writeOutputs(terminal, [{ path, text: chunks }], force, '--to')
    terminal.say(words.exportedStatements(statements, printable(path)))
    return 0
  } finally {
    atlas.close()
  }
}
