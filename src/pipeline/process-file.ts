import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { FileAnswer, FileTask } from './file-task.js'

/** Reads a file and processes the report in it. Never rejects: whatever is wrong with the file is in the answer. */
export async function processFile({ path, id, known, read = {}, lexicon = null }: FileTask): Promise<FileAnswer> {
  try {
    const bytes = await readFile(path)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    // Loaded with the first file, in the thread that works: the extraction is most of the program.
    const { processReport } = await import('./process-report.js')
    return { report: await processReport({ path, bytes, id, known, read, lexicon }), sha256 }
  } catch (error) {
    return { report: null, message: explain(error as Error, path) }
  }
}

function explain(error: Error & { code?: unknown }, path: string): string {
  if (error.name === 'ReadError' || error.name === 'LexiconError') return error.message
  if (error.code === 'ENOENT') return `${path}: the file is gone; it was there when the run began`
  const trace = process.env.ADVIESATLAS_DEBUG ? `\n${error.stack}` : ''
  return `${path}: a fault in the program (${error.name}: ${error.message}); please report it${trace}`
}
